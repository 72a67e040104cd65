package vn.tonghop.consolidate;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** The one number an answer stands for in outputs. */
public final class PublishedNumber {

  private PublishedNumber() {}

  /**
   * The amount; for a ratio 100·n/d (n/d for a quotient) at scale 10, HALF_UP, and the typed
   * percentage only where n or d is missing.
   *
   * @return null when the answer has no number, or d is 0
   */
  public static @Nullable BigDecimal of(Indicator indicator, IndicatorValue value) {
    if (value.state() != ValueState.VALUE) {
      return null;
    }
    BigDecimal n = value.numerator();
    BigDecimal d = value.denominator();
    if (indicator.kind() != Kind.RATIO || n == null || d == null) {
      return value.amount();
    }
    if (d.signum() == 0) {
      return null;
    }
    return indicator.quotient() ? Decimals.divide(n, d) : Decimals.percent(n, d);
  }
}
