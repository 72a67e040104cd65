package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;

/** The number an answer lends to computations and to rules over several answers. */
final class ItemNumber {

  private ItemNumber() {}

  /** "There is none" is 0 (never a denominator of 0) where the outline says so; null: no number. */
  static @Nullable BigDecimal of(Indicator item, IndicatorValue value, Component component) {
    if (value.state() == ValueState.NIL && item.nilCountsAsZero()) {
      return component == Component.DENOMINATOR ? null : BigDecimal.ZERO;
    }
    return value.state() == ValueState.VALUE ? value.number(component) : null;
  }
}
