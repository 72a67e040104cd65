package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.tonghop.outline.ReportLayout.ReportColumn;

/** What one cell of a consolidated table holds; how it looks is for the writers to decide. */
public sealed interface ReportCell {

  /**
   * Exact and unrounded.
   *
   * @param decimals shown; {@link #AS_COLUMN}: the column says it
   */
  record Number(BigDecimal value, int decimals) implements ReportCell {

    public static final int AS_COLUMN = -1;

    public Number(BigDecimal value) {
      this(value, AS_COLUMN);
    }

    /** Decimals shown in a column that shows so many. */
    public int decimalsIn(int column) {
      return decimals == AS_COLUMN ? column : decimals;
    }

    /** The same amount, exactly, as so many powers of ten. */
    Number in(int power) {
      return power == 0 ? this : new Number(value.scaleByPowerOfTen(-power), decimals);
    }

    static Number of(long value) {
      return new Number(BigDecimal.valueOf(value));
    }
  }

  /** The cell as its column shows it. */
  static ReportCell shown(ReportCell cell, ReportColumn column) {
    return cell instanceof Number number ? number.in(column.power()) : cell;
  }

  /** A text; it may stem from an agency. */
  record Text(String text) implements ReportCell {}

  /** A day: dd/MM/yyyy in print, ISO in CSV. */
  record Day(LocalDate date) implements ReportCell {}

  /** So many of so many agencies: {@code k/N}. */
  record OutOf(int count, int total) implements ReportCell {}

  /** A cell without a figure, and why. */
  enum Sign implements ReportCell {
    /** Nothing to divide by: "–". */
    UNDEFINED,
    /** The agency has not collected the figure, or gave only a percentage: "…". */
    NOT_COLLECTED,
    /** The item is not for this agency: "KAD". */
    NOT_APPLICABLE,
    /** The agency has sent nothing. */
    MISSING,
    /** Everything the agency sent was refused. */
    RETURNED,
    /** Not answered, left out by an error, or nothing to be said in this place. */
    BLANK
  }
}
