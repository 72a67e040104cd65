package vn.tonghop.submission;

import org.jspecify.annotations.Nullable;

/**
 * One non-empty cell.
 *
 * @param column counts from 1
 * @param kind what the file says it holds; a CSV field is TEXT
 * @param text content as stored, see {@link CellKind}; never trimmed; at most 32,767 characters
 * @param percent the number is shown with a percent format (0.98 is shown as 98 %)
 * @param formula whether a formula stands behind it
 * @param lettering what its font is for
 * @param stored what the file holds where {@code text} was brought to Unicode from it; else null
 */
public record Cell(
    int column,
    CellKind kind,
    String text,
    boolean percent,
    Formula formula,
    Lettering lettering,
    @Nullable String stored) {

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

  /** A cell in a font of today. */
  public Cell(int column, CellKind kind, String text, boolean percent, Formula formula) {
    this(column, kind, text, percent, formula, Lettering.UNICODE, null);
  }

  public static Cell text(int column, String text) {
    return new Cell(column, CellKind.TEXT, text, false, Formula.NONE);
  }

  public static Cell number(int column, String digits) {
    return new Cell(column, CellKind.NUMBER, digits, false, Formula.NONE);
  }

  /** The same cell in the font its style names. */
  public Cell in(Lettering font) {
    return font == lettering ? this : new Cell(column, kind, text, percent, formula, font, stored);
  }

  /** The same cell with its text brought to Unicode; {@link #raw()} stays. */
  public Cell legible(String unicode) {
    return new Cell(column, kind, unicode, percent, formula, lettering, raw());
  }

  /** The text as the file holds it. */
  public String raw() {
    return stored == null ? text : stored;
  }

  public boolean isFormula() {
    return formula != Formula.NONE;
  }
}
