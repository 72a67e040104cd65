package vn.tonghop.check;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FactText;
import vn.tonghop.normalize.YearSpan;
import vn.tonghop.outline.RowRule;

/** Judges a period by a rule. */
final class PeriodJudge {

  private PeriodJudge() {}

  /** What the rule expects of the period, in words; null: nothing is wrong. */
  static @Nullable String fault(YearSpan span, RowRule.Period rule) {
    Integer year = rule.holds();
    if (year != null && !span.holds(year)) {
      return FactText.of("period.holds", year.toString());
    }
    Integer earliest = rule.beginsFrom();
    if (earliest != null && span.from() < earliest) {
      return FactText.of("period.from", earliest.toString());
    }
    Integer latest = rule.beginsBy();
    return latest != null && span.from() > latest
        ? FactText.of("period.by", latest.toString())
        : null;
  }
}
