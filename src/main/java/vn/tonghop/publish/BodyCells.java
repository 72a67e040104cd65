package vn.tonghop.publish;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ReportCell;

/** Writes bordered cells of data columns: figures as numbers, everything else as text. */
final class BodyCells {

  /** Words in a column narrower than this stand in its middle. */
  private static final double NARROW = 18;

  private final Styles styles;

  BodyCells(Styles styles) {
    this.styles = styles;
  }

  /**
   * @param text the words of a cell that is no figure
   * @param width of the column, in digits
   */
  void write(
      SXSSFRow row,
      int at,
      ReportCell cell,
      String text,
      Column column,
      double width,
      boolean strong) {
    if (cell instanceof ReportCell.Number number) {
      int decimals = number.decimalsIn(column.text() ? 0 : column.decimals());
      SXSSFCell figure = row.createCell(at);
      figure.setCellStyle(styles.figure(strong, decimals));
      figure.setCellValue(number.value().doubleValue());
    } else {
      boolean words = cell instanceof ReportCell.Text && column.text() && width > NARROW;
      HorizontalAlignment alignment = words ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
      CellWriter.text(row, at, text, styles.words(strong, alignment));
    }
  }
}
