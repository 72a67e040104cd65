package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/**
 * What the statistics keep of one answer.
 *
 * @param exact the number it stands for, unrounded
 * @param published the same as published
 * @param choices of a yes/no or enum answer; empty otherwise
 */
record Entry(
    ValueState state,
    @Nullable ExactValue exact,
    @Nullable BigDecimal published,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    List<String> choices) {

  Entry {
    choices = List.copyOf(choices);
  }

  static Entry of(Indicator indicator, IndicatorValue value) {
    ExactValue exact = ExactValue.of(indicator, value);
    boolean chosen = indicator.kind() == Kind.ENUM || indicator.kind() == Kind.YESNO;
    String text = chosen && value.state() == ValueState.VALUE ? value.text() : null;
    return new Entry(
        value.state(),
        exact,
        exact == null ? null : exact.rounded(),
        value.amount(),
        value.numerator(),
        value.denominator(),
        text == null ? List.of() : List.of(text.split("\\|")));
  }

  /** Both numbers of a ratio are there and the denominator is positive: it enters pooled sums. */
  boolean isPooled() {
    return state == ValueState.VALUE
        && numerator != null
        && denominator != null
        && denominator.signum() > 0;
  }
}
