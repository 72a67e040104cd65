package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;

/**
 * What a text says as a number.
 *
 * @param value the number; of {@code 12/15} the 12; null exactly when there is a problem
 * @param whole of {@code 12/15} the 15; else null
 * @param sharePercent of {@code 12/15 (80%)} the 80; else null
 * @param percentSign a percent sign stood behind the number
 * @param dotDecimal the number was written with a dot as decimal sign
 * @param unit what stood behind the number, to be read as a money unit; empty: nothing
 * @param note remark in brackets or footnote mark behind the number; null: none
 * @param rules numbers of the rules that repaired it
 * @param problem why there is no number; null: there is one
 */
record NumberReading(
    @Nullable BigDecimal value,
    @Nullable BigDecimal whole,
    @Nullable BigDecimal sharePercent,
    boolean percentSign,
    boolean dotDecimal,
    String unit,
    @Nullable String note,
    Set<String> rules,
    @Nullable FindingCode problem) {

  NumberReading {
    rules = Set.copyOf(rules);
  }

  /** A number of which nothing else is to be told. */
  static NumberReading whole(BigDecimal value) {
    return new NumberReading(value, null, null, false, false, "", null, Set.of(), null);
  }

  static NumberReading problem(FindingCode code) {
    return new NumberReading(null, null, null, false, false, "", null, Set.of(), code);
  }

  boolean isRatio() {
    return whole != null;
  }
}
