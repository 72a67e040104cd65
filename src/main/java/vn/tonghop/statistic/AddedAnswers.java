package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** The answer several agencies would have given as one. */
public final class AddedAnswers {

  private AddedAnswers() {}

  /**
   * Of a count, number or amount of money the sum, of a ratio the sums of both its numbers. Null
   * where one of them has no number, or the item is of a kind that cannot be added.
   *
   * @param answers of all the agencies; null elements: no answer
   */
  public static @Nullable IndicatorValue of(
      Indicator indicator, List<@Nullable IndicatorValue> answers) {
    IndicatorValue sum = IndicatorValue.empty(indicator.code(), ValueState.VALUE);
    if (indicator.kind() == Kind.RATIO) {
      BigDecimal n = sum(indicator, answers, Component.NUMERATOR);
      BigDecimal d = sum(indicator, answers, Component.DENOMINATOR);
      return n == null || d == null ? null : sum.withNumbers(null, n, d);
    }
    boolean added = indicator.kind().isAmount() && indicator.kind() != Kind.PERCENT;
    BigDecimal amount = added ? sum(indicator, answers, Component.AMOUNT) : null;
    return amount == null ? null : sum.withNumbers(amount, null, null);
  }

  private static @Nullable BigDecimal sum(
      Indicator indicator, List<@Nullable IndicatorValue> answers, Component component) {
    BigDecimal sum = BigDecimal.ZERO;
    for (IndicatorValue answer : answers) {
      BigDecimal number = answer == null ? null : number(indicator, answer, component);
      if (number == null) {
        return null;
      }
      sum = sum.add(number);
    }
    return sum;
  }

  private static @Nullable BigDecimal number(
      Indicator indicator, IndicatorValue answer, Component component) {
    if (answer.state() == ValueState.NIL && indicator.nilCountsAsZero()) {
      return BigDecimal.ZERO;
    }
    return answer.state() == ValueState.VALUE ? answer.number(component) : null;
  }
}
