package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;

/**
 * Statistics wanted beyond those every kind gets.
 *
 * @param thresholds percent thresholds t of the measures {@code count_ge_t}
 * @param rowCounts tables whose rows are counted by the values of a column
 * @param yearOnYear indicators with numbers that are compared with the year before
 */
public record StatisticsPlan(
    List<BigDecimal> thresholds, List<RowCount> rowCounts, List<String> yearOnYear) {

  /** Rows of a table by the values of a column: {@code @table.<table>.<column>}, {@code enum:…}. */
  public record RowCount(String table, String column) {}

  public StatisticsPlan {
    thresholds = List.copyOf(thresholds);
    rowCounts = List.copyOf(rowCounts);
    yearOnYear = List.copyOf(yearOnYear);
  }

  /** Statistics of one year alone. */
  public StatisticsPlan(List<BigDecimal> thresholds, List<RowCount> rowCounts) {
    this(thresholds, rowCounts, List.of());
  }
}
