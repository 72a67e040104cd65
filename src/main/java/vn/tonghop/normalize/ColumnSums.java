package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Sums by column; a column with an unreadable cell has none. */
final class ColumnSums {

  private @Nullable BigDecimal[] sums = new @Nullable BigDecimal[0];
  private final BitSet broken = new BitSet();

  void add(int column, @Nullable BigDecimal value, boolean unreadable) {
    if (value != null) {
      BigDecimal before = sum(column);
      put(column, before == null ? value : before.add(value));
    }
    if (unreadable) {
      broken.set(column);
    }
  }

  private @Nullable BigDecimal sum(int column) {
    return column < sums.length ? sums[column] : null;
  }

  private void put(int column, BigDecimal sum) {
    if (column >= sums.length) {
      sums = Arrays.copyOf(sums, column + 1);
    }
    sums[column] = sum;
  }

  void add(ColumnSums others) {
    for (int column = 0; column < others.sums.length; column++) {
      add(column, others.sums[column], false);
    }
    broken.or(others.broken);
  }

  /** Null: not known. */
  @Nullable BigDecimal of(int column) {
    BigDecimal sum = sum(column);
    if (broken.get(column)) {
      return null;
    }
    return sum == null ? BigDecimal.ZERO : sum;
  }

  boolean agrees(PrintedRow.Printed printed) {
    BigDecimal sum = of(printed.column());
    return sum == null || printed.agrees(sum);
  }

  void clear() {
    Arrays.fill(sums, null);
    broken.clear();
  }
}
