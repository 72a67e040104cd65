package vn.tonghop.submission;

/**
 * One non-empty cell.
 *
 * @param column counts from 1
 * @param kind what the file says it holds; a CSV field is TEXT
 * @param text content as stored, see {@link CellKind}; never trimmed; at most 32,767 characters
 * @param percent the number is shown with a percent format (0.98 is shown as 98 %)
 * @param formula whether a formula stands behind it
 */
public record Cell(int column, CellKind kind, String text, boolean percent, Formula formula) {

  /** Where a cell's content comes from. */
  public enum Formula {
    /** A constant. */
    NONE,
    /** A formula with a stored result. */
    CACHED,
    /** A formula without a stored result; the text is the formula, the kind TEXT. */
    NOT_CACHED,
    /** A formula that refers to another workbook, with a stored result. */
    EXTERNAL
  }

  public static Cell text(int column, String text) {
    return new Cell(column, CellKind.TEXT, text, false, Formula.NONE);
  }

  public static Cell number(int column, String digits) {
    return new Cell(column, CellKind.NUMBER, digits, false, Formula.NONE);
  }

  public boolean isFormula() {
    return formula != Formula.NONE;
  }
}
