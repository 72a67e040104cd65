package vn.tonghop.publish;

import java.util.List;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** What every sheet has around its rows: national heads, titles, page set-up, footer. */
final class Frame {

  /** Rows the head takes, from the top of the sheet. */
  static final int ROWS = 5;

  static final float LINE_HEIGHT = 15f;
  private static final float TITLE_LINE_HEIGHT = 19f;
  private static final float TITLE_SPACE = 9f;
  private static final double TITLE_SCALE = 1.35;
  private static final int HASH_SHOWN = 12;
  static final double SIDE_MARGIN = 0.4;
  static final double TOP_MARGIN = 0.6;

  private final Workbook.Head head;
  private final Styles styles;
  private final ResourceBundle texts = PublishTexts.vietnamese();

  Frame(Workbook.Head head, Styles styles) {
    this.head = head;
    this.styles = styles;
  }

  /** The texts of one head. */
  record Titles(String title, String subtitle, String unit) {}

  /** Writes rows 0 to 4 over all columns of the grid. */
  void writeHead(SXSSFSheet sheet, Grid grid, Titles titles) {
    int last = grid.columns() - 1;
    int left = grid.leftPart();
    SXSSFRow first = sheet.createRow(0);
    CellWriter.merged(first, 0, left, head.publisher(), styles.of(Styles.Role.HEAD));
    CellWriter.merged(
        first, left + 1, last, texts.getString("workbook.nation"), styles.of(Styles.Role.HEAD));
    int lines =
        Math.max(
            TextFit.lines(head.publisher(), grid.width(0, left)),
            TextFit.lines(texts.getString("workbook.nation"), grid.width(left + 1, last)));
    first.setHeightInPoints(lines * LINE_HEIGHT);
    CellWriter.merged(
        sheet.createRow(1),
        left + 1,
        last,
        texts.getString("workbook.motto"),
        styles.of(Styles.Role.MOTTO));
    SXSSFRow title = sheet.createRow(2);
    CellWriter.merged(title, 0, last, titles.title(), styles.of(Styles.Role.TITLE));
    title.setHeightInPoints(
        TITLE_LINE_HEIGHT * TextFit.lines(titles.title(), grid.width(0, last) / TITLE_SCALE)
            + TITLE_SPACE);
    line(sheet, 3, grid, titles.subtitle(), Styles.Role.SUBTITLE);
    SXSSFRow unit = sheet.createRow(4);
    String warning = head.synthetic() ? texts.getString("workbook.synthetic") : "";
    CellWriter.merged(unit, 0, left, warning, styles.of(Styles.Role.WARNING));
    CellWriter.merged(unit, left + 1, last, titles.unit(), styles.of(Styles.Role.UNIT));
    unit.setHeightInPoints(LINE_HEIGHT * TextFit.lines(warning, grid.width(0, left)));
  }

  /** A line of text over all columns, as high as it needs. */
  void line(SXSSFSheet sheet, int rowNumber, Grid grid, String text, Styles.Role role) {
    int last = grid.columns() - 1;
    SXSSFRow row = sheet.createRow(rowNumber);
    CellWriter.merged(row, 0, last, text, styles.of(role));
    row.setHeightInPoints(LINE_HEIGHT * TextFit.lines(text, grid.width(0, last)));
  }

  /** A4 landscape, as wide as the page, header rows on every page, page numbers. */
  void setUpPages(SXSSFSheet sheet, Grid grid, int headerRows, int lastRow) {
    pages(sheet, grid, lastRow);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setRepeatingRows(new CellRangeAddress(ROWS, ROWS + headerRows - 1, -1, -1));
  }

  /** A4 portrait in the scale and with the page breaks that are given. */
  void setUpPortrait(SXSSFSheet sheet, Grid grid, int lastRow, int scale, List<Integer> breaks) {
    pages(sheet, grid, lastRow);
    sheet.setFitToPage(false);
    sheet.getPrintSetup().setLandscape(false);
    sheet.getPrintSetup().setScale((short) scale);
    breaks.forEach(firstRow -> sheet.setRowBreak(firstRow - 1));
  }

  private void pages(SXSSFSheet sheet, Grid grid, int lastRow) {
    for (int column = 0; column < grid.columns(); column++) {
      sheet.setColumnWidth(column, (int) Math.round(grid.width(column, column) * 256));
    }
    sheet.setDefaultRowHeightInPoints(LINE_HEIGHT);
    sheet.setDisplayGridlines(false);
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    sheet.setHorizontallyCenter(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.RIGHT, SIDE_MARGIN);
    sheet.setMargin(PageMargin.TOP, TOP_MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, TOP_MARGIN);
    org.apache.poi.ss.usermodel.Workbook workbook = sheet.getWorkbook();
    workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, grid.columns() - 1, 0, lastRow);
    footer(sheet);
  }

  private void footer(SXSSFSheet sheet) {
    String font = "&\"" + Styles.FONT + ",Regular\"&9";
    Footer footer = sheet.getFooter();
    String hash = head.configHash();
    footer.setLeft(
        font
            + texts.getString("workbook.config")
            + " "
            + hash.substring(0, Math.min(HASH_SHOWN, hash.length())));
    footer.setCenter(font + "&A");
    footer.setRight(font + texts.getString("workbook.page") + " &P/&N");
  }
}
