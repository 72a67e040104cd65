package vn.tonghop.publish;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** One sheet of {@code thay-doi.xlsx}: a numbered list in the common frame. */
final class ChangeSheet {

  private static final int HEADER_ROWS = 1;
  private static final int MOST_LETTERS = 400;
  private static final int DECIMALS = 2;

  private final Styles styles;
  private final Frame frame;
  private final SXSSFSheet sheet;
  private final Grid grid;
  private final int mostLines;
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private int next = Frame.ROWS;
  private long lines;

  /**
   * @param headers keys of the column headers; the running number is added in front
   * @param widths of these columns
   * @param mostLines that are written
   */
  ChangeSheet(
      SXSSFWorkbook workbook,
      Styles styles,
      Frame frame,
      Frame.Titles titles,
      String name,
      List<String> headers,
      double[] widths,
      int mostLines) {
    this.styles = styles;
    this.frame = frame;
    this.mostLines = mostLines;
    this.sheet = workbook.createSheet(texts.getString(name));
    this.grid = new Grid(widths);
    frame.writeHead(sheet, grid, titles);
    SXSSFRow row = sheet.createRow(next++);
    for (int column = 0; column < headers.size(); column++) {
      CellWriter.text(
          row, column, texts.getString(headers.get(column)), styles.of(Styles.Role.HEADER));
    }
    row.setHeightInPoints(Frame.LINE_HEIGHT * 2);
  }

  /**
   * Adds a line, unless the sheet is full.
   *
   * @param cells texts, or numbers; null: an empty cell
   */
  void line(List<? extends @Nullable Object> cells) {
    lines++;
    if (lines > mostLines) {
      return;
    }
    SXSSFRow row = sheet.createRow(next++);
    number(row, 0, BigDecimal.valueOf(lines));
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof BigDecimal number) {
        number(row, i + 1, number);
      } else {
        String text = shortened(cell == null ? "" : cell.toString());
        CellWriter.text(row, i + 1, text, styles.words(false, HorizontalAlignment.LEFT));
        height = Math.max(height, TextFit.lines(text, grid.width(i + 1, i + 1)));
      }
    }
    row.setHeightInPoints(Frame.LINE_HEIGHT * height);
  }

  private void number(SXSSFRow row, int column, BigDecimal number) {
    int decimals = Math.min(DECIMALS, Math.max(0, number.stripTrailingZeros().scale()));
    SXSSFCell cell = row.createCell(column);
    cell.setCellStyle(styles.figure(false, decimals));
    cell.setCellValue(number.doubleValue());
  }

  private static String shortened(String text) {
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
  }

  /** Ends the sheet with notes. */
  void finish(List<String> notes) {
    if (lines == 0) {
      frame.line(sheet, next++, grid, texts.getString("changes.none"), Styles.Role.NOTE);
    }
    next++;
    if (lines > mostLines) {
      String most = String.format(Locale.ROOT, "%,d", mostLines).replace(',', '.');
      String note = texts.getString("changes.cut").replace("{0}", most);
      frame.line(sheet, next++, grid, note, Styles.Role.NOTE);
    }
    for (String note : notes) {
      frame.line(sheet, next++, grid, note, Styles.Role.NOTE);
    }
    frame.setUpPages(sheet, grid, HEADER_ROWS, next - 1);
    sheet.createFreezePane(0, Frame.ROWS + HEADER_ROWS);
  }
}
