package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.Quartiles;
import vn.tonghop.normalize.Decimals;

/** Descriptive statistics of a set of exact numbers; null where undefined. */
final class Distribution {

  /** A root at scale 10 from the square at scale 20. */
  private static final int SQUARED_SCALE = 2 * Decimals.SCALE;

  private static final BigDecimal FOUR = BigDecimal.valueOf(4);

  private final List<BigDecimal> numbers;
  private final BigDecimal total;
  private @Nullable List<BigDecimal> sorted;

  Distribution(List<BigDecimal> numbers) {
    this.numbers = List.copyOf(numbers);
    BigDecimal sum = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      sum = sum.add(number);
    }
    this.total = sum;
  }

  int size() {
    return numbers.size();
  }

  /** Exact; null of nothing. */
  @Nullable BigDecimal sum() {
    return numbers.isEmpty() ? null : total;
  }

  @Nullable BigDecimal mean() {
    return numbers.isEmpty() ? null : Decimals.divide(total, BigDecimal.valueOf(size()));
  }

  /** Type 7; 0 is the least, 4 the greatest. */
  @Nullable BigDecimal quartile(int k) {
    return numbers.isEmpty() ? null : Quartiles.of(sorted(), k);
  }

  private List<BigDecimal> sorted() {
    if (sorted == null) {
      sorted = numbers.stream().sorted().toList();
    }
    return sorted;
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
    BigDecimal squares = BigDecimal.ZERO;
    for (BigDecimal number : numbers) {
      squares = squares.add(number.multiply(number));
    }
    BigDecimal spread = n.multiply(squares).subtract(total.multiply(total));
    return spread.signum() == 0
        ? BigDecimal.ZERO
        : root(spread, n.multiply(n.subtract(BigDecimal.ONE)));
  }

  /**
   * The root of a fraction at scale 10, HALF_UP: of four times the square, cut off to a whole
   * number, the root is the double, cut off to a half.
   */
  private static BigDecimal root(BigDecimal dividend, BigDecimal divisor) {
    BigDecimal quadruple = dividend.multiply(FOUR).scaleByPowerOfTen(SQUARED_SCALE);
    BigInteger twice = quadruple.divide(divisor, 0, RoundingMode.DOWN).toBigInteger().sqrt();
    return new BigDecimal(twice.add(BigInteger.ONE).shiftRight(1), Decimals.SCALE);
  }
}
