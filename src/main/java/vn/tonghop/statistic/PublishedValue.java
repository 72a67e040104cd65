package vn.tonghop.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Indicator;

/** The one number published for an agency's answer, the {@code value} of values.csv. */
public final class PublishedValue {

  private PublishedValue() {}

  /**
   * Of a ratio the percent or quotient from n and d at scale 10, HALF_UP, the typed percentage only
   * where n or d is missing; else the amount.
   *
   * @return null where the answer has no number, or its denominator is 0
   */
  public static @Nullable BigDecimal of(Indicator indicator, IndicatorValue value) {
    ExactValue exact = ExactValue.of(indicator, value);
    return exact == null ? null : exact.rounded();
  }
}
