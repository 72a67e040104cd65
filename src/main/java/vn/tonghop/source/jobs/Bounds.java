package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code min} and {@code max} of a rule; at least one, in order. */
record Bounds(@Nullable BigDecimal min, @Nullable BigDecimal max) {

  static Bounds of(Fields rule) {
    BigDecimal min = rule.find("min").flatMap(Item::number).orElse(null);
    BigDecimal max = rule.find("max").flatMap(Item::number).orElse(null);
    if (!rule.has("min") && !rule.has("max")) {
      rule.problems().add(rule.place(), "missing-key", "min");
    } else if (min != null && max != null && min.compareTo(max) > 0) {
      rule.problems().add(rule.place(), "bounds-backwards");
    }
    return new Bounds(min, max);
  }
}
