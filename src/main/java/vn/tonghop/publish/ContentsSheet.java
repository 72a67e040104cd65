package vn.tonghop.publish;

import java.util.List;
import java.util.ResourceBundle;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The contents: which tables there are, each with a link to its sheet. */
final class ContentsSheet {

  private static final Grid GRID = new Grid(6, 12, 24, 90);
  private static final int HEADER_ROWS = 1;
  private static final int NAME = 2;

  private final SXSSFWorkbook workbook;
  private final Styles styles;
  private final Frame frame;
  private final ResourceBundle texts = PublishTexts.vietnamese();

  ContentsSheet(SXSSFWorkbook workbook, Styles styles, Frame frame) {
    this.workbook = workbook;
    this.styles = styles;
    this.frame = frame;
  }

  void write(Workbook.Head head, List<PlannedSheet> planned) {
    SXSSFSheet sheet = workbook.createSheet(texts.getString("workbook.contents"));
    String title = texts.getString("workbook.title");
    frame.writeHead(
        sheet,
        GRID,
        new Frame.Titles(
            head.synthetic() ? title + " " + texts.getString("workbook.mark") : title,
            head.campaign(),
            ""));
    SXSSFRow header = sheet.createRow(Frame.ROWS);
    String[] words = {"workbook.ordinal", "workbook.table", "workbook.name"};
    for (int column = 0; column < words.length; column++) {
      int last = column == NAME ? GRID.columns() - 1 : column;
      CellWriter.merged(
          header, column, last, texts.getString(words[column]), styles.of(Styles.Role.HEADER));
    }
    int rowNumber = Frame.ROWS + HEADER_ROWS;
    for (int i = 0; i < planned.size(); i++) {
      line(sheet.createRow(rowNumber++), i + 1, planned.get(i));
    }
    frame.setUpPages(sheet, GRID, HEADER_ROWS, rowNumber - 1);
    sheet.createFreezePane(0, Frame.ROWS + HEADER_ROWS);
  }

  private void line(SXSSFRow row, int ordinal, PlannedSheet planned) {
    SXSSFCell number = row.createCell(0);
    number.setCellStyle(styles.words(false, HorizontalAlignment.CENTER));
    number.setCellValue(ordinal);
    String blockTitle = planned.block().title();
    String title = planned.table().title() + (blockTitle == null ? "" : " – " + blockTitle);
    link(CellWriter.text(row, 1, planned.name(), styles.of(Styles.Role.LINK)), planned);
    int last = GRID.columns() - 1;
    CellWriter.merged(row, NAME, last, title, styles.words(false, HorizontalAlignment.LEFT));
    row.setHeightInPoints(Frame.LINE_HEIGHT * TextFit.lines(title, GRID.width(NAME, last)));
  }

  private void link(SXSSFCell cell, PlannedSheet planned) {
    Hyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
    link.setAddress("'" + planned.name().replace("'", "''") + "'!A1");
    cell.setHyperlink(link);
  }
}
