package vn.tonghop.publish;

import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetStream;

/** Writes bordered cells of data columns: figures as numbers, everything else as text. */
final class BodyCells {

  /** Words in a column narrower than this stand in its middle. */
  private static final double NARROW = 18;

  private final Styles styles;

  BodyCells(Styles styles) {
    this.styles = styles;
  }

  /**
   * Writes a cell into the row.
   *
   * @param text the words of a cell that is no figure
   * @param width of the column, in digits
   * @return its style
   */
  CellStyle write(
      SheetStream out,
      int at,
      ReportCell cell,
      String text,
      Column column,
      double width,
      boolean strong) {
    if (cell instanceof ReportCell.Number number) {
      int decimals = number.decimalsIn(column.text() ? 0 : column.decimals());
      CellStyle style = styles.figure(strong, decimals);
      out.number(at, style, number.value());
      return style;
    }
    boolean words = cell instanceof ReportCell.Text && column.text() && width > NARROW;
    CellStyle style = styles.words(strong, words ? Across.LEFT : Across.CENTER);
    out.text(at, style, text);
    return style;
  }
}
