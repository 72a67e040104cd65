package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sums by column; a column with an unreadable cell has none. */
final class ColumnSums {

  private final Map<Integer, BigDecimal> sums = new HashMap<>();
  private final Set<Integer> broken = new HashSet<>();

  void add(int column, @Nullable BigDecimal value, boolean unreadable) {
    if (value != null) {
      sums.merge(column, value, BigDecimal::add);
    }
    if (unreadable) {
      broken.add(column);
    }
  }

  void add(ColumnSums others) {
    others.sums.forEach((column, sum) -> sums.merge(column, sum, BigDecimal::add));
    broken.addAll(others.broken);
  }

  /** Null: not known. */
  @Nullable BigDecimal of(int column) {
    return broken.contains(column) ? null : sums.getOrDefault(column, BigDecimal.ZERO);
  }

  boolean agrees(PrintedRow.Printed printed) {
    BigDecimal sum = of(printed.column());
    return sum == null || printed.agrees(sum);
  }

  void clear() {
    sums.clear();
    broken.clear();
  }
}
