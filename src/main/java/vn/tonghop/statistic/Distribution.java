package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.Quartiles;
import vn.tonghop.normalize.Decimals;

/** Descriptive statistics of a set of exact numbers; null where undefined. */
final class Distribution {

  private static final int GUARD_DIGITS = 40;

  private final List<BigDecimal> sorted;

  Distribution(List<BigDecimal> numbers) {
    this.sorted = numbers.stream().sorted().toList();
  }

  int size() {
    return sorted.size();
  }

  /** Exact; null of nothing. */
  @Nullable BigDecimal sum() {
    return sorted.isEmpty() ? null : total();
  }

  private BigDecimal total() {
    return sorted.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  @Nullable BigDecimal mean() {
    return sorted.isEmpty() ? null : Decimals.divide(total(), BigDecimal.valueOf(size()));
  }

  /** Type 7; 0 is the least, 4 the greatest. */
  @Nullable BigDecimal quartile(int k) {
    return sorted.isEmpty() ? null : Quartiles.of(sorted, k);
  }

  /**
   * Of a sample (n − 1), from the exact sums of numbers and squares, rounded once; null of fewer
   * than two.
   */
  @Nullable BigDecimal standardDeviation() {
    if (size() < 2) {
      return null;
    }
    BigDecimal n = BigDecimal.valueOf(size());
    BigDecimal squares =
        sorted.stream().map(x -> x.multiply(x)).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal total = total();
    BigDecimal spread = n.multiply(squares).subtract(total.multiply(total));
    if (spread.signum() == 0) {
      return BigDecimal.ZERO;
    }
    MathContext exact = new MathContext(spread.precision() + GUARD_DIGITS, RoundingMode.HALF_EVEN);
    BigDecimal variance = spread.divide(n.multiply(n.subtract(BigDecimal.ONE)), exact);
    return variance.sqrt(exact).setScale(Decimals.SCALE, RoundingMode.HALF_UP);
  }
}
