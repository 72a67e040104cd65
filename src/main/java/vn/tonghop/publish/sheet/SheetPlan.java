package vn.tonghop.publish.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a sheet before its first row.
 *
 * @param name at most 31 characters, unlike all others whatever the case
 * @param hidden not even offered by the program's list of hidden sheets
 * @param widths of the columns from A, in digits of the normal font
 * @param frozenRows rows that stay in sight; 0: none
 * @param frozenColumns columns that stay in sight; 0: none
 * @param tab colour of the tab, {@code RRGGBB}; null: none
 * @param notes the sheet has notes at cells
 * @param charts number of charts on it
 */
public record SheetPlan(
    String name,
    boolean hidden,
    List<Double> widths,
    int frozenRows,
    int frozenColumns,
    @Nullable String tab,
    boolean notes,
    SheetPage page,
    int charts) {

  private static final int LONGEST_NAME = 31;

  public SheetPlan {
    widths = List.copyOf(widths);
  }

  /** A sheet without charts. */
  public SheetPlan(
      String name,
      boolean hidden,
      List<Double> widths,
      int frozenRows,
      int frozenColumns,
      @Nullable String tab,
      boolean notes,
      SheetPage page) {
    this(name, hidden, widths, frozenRows, frozenColumns, tab, notes, page, 0);
  }

  /** The same with so many charts. */
  public SheetPlan withCharts(int number) {
    return new SheetPlan(name, hidden, widths, frozenRows, frozenColumns, tab, notes, page, number);
  }

  /** A name the format takes. */
  public static String safeName(String name) {
    String safe = name.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("^'|'$", " ");
    return safe.length() <= LONGEST_NAME ? safe : safe.substring(0, LONGEST_NAME);
  }
}
