package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/**
 * The one number an answer stands for, kept as a fraction so that limits are judged unrounded: of a
 * ratio 100·n/d (a quotient: n/d), or the typed percentage where n or d is missing; else the
 * amount.
 *
 * @param dividend any number
 * @param divisor greater than zero
 */
public record ExactValue(BigDecimal dividend, BigDecimal divisor) {

  public ExactValue {
    if (divisor.signum() <= 0) {
      throw new IllegalArgumentException("divisor " + divisor);
    }
  }

  /** The number of an answer; null when it has none, or its denominator is not positive. */
  public static @Nullable ExactValue of(Indicator indicator, IndicatorValue value) {
    if (value.state() != ValueState.VALUE) {
      return null;
    }
    BigDecimal numerator = value.numerator();
    BigDecimal denominator = value.denominator();
    if (indicator.kind() == Kind.RATIO && numerator != null && denominator != null) {
      BigDecimal dividend = indicator.quotient() ? numerator : numerator.multiply(Decimals.HUNDRED);
      return denominator.signum() > 0 ? new ExactValue(dividend, denominator) : null;
    }
    BigDecimal amount = value.amount();
    return amount == null ? null : new ExactValue(amount, BigDecimal.ONE);
  }

  /** Compares the unrounded number with a limit. */
  public int compareTo(BigDecimal limit) {
    return dividend.compareTo(limit.multiply(divisor));
  }

  /** The number at scale 10, HALF_UP; an amount as it is. */
  public BigDecimal rounded() {
    return divisor.equals(BigDecimal.ONE) ? dividend : Decimals.divide(dividend, divisor);
  }
}
