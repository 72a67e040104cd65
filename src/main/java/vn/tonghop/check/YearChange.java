package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/**
 * One figure in two years; changes are computed from unrounded numbers and rounded once.
 *
 * @param now null: there is none
 * @param before null: there is none
 */
public record YearChange(@Nullable ExactValue now, @Nullable ExactValue before) {

  /** now − before; null where one is missing. */
  public @Nullable BigDecimal difference() {
    return now == null || before == null
        ? null
        : new ExactValue(raised(now, before), now.divisor().multiply(before.divisor())).rounded();
  }

  /** 100·(now − before)/before; null where one is missing or last year's is not above 0. */
  public @Nullable BigDecimal percent() {
    if (now == null || before == null || before.dividend().signum() <= 0) {
      return null;
    }
    return Decimals.percent(raised(now, before), now.divisor().multiply(before.dividend()));
  }

  /**
   * Changed by more than both limits. From 0 any change is more than a percentage.
   *
   * @param percent of last year's value; null: no such limit
   * @param absolute null: no such limit
   */
  boolean exceeds(@Nullable BigDecimal percent, @Nullable BigDecimal absolute) {
    if (now == null || before == null) {
      return false;
    }
    BigDecimal difference = raised(now, before).abs();
    BigDecimal divisors = now.divisor().multiply(before.divisor());
    return difference.signum() > 0
        && (absolute == null || difference.compareTo(absolute.multiply(divisors)) > 0)
        && (percent == null
            || difference
                    .multiply(Decimals.HUNDRED)
                    .compareTo(percent.multiply(before.dividend().abs()).multiply(now.divisor()))
                > 0);
  }

  /** The difference over both divisors. */
  private static BigDecimal raised(ExactValue now, ExactValue before) {
    return now.dividend()
        .multiply(before.divisor())
        .subtract(before.dividend().multiply(now.divisor()));
  }
}
