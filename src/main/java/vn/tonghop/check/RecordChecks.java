package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RecordRule;

/** The outline's rules over several answers; judged only where every number named is there. */
final class RecordChecks {

  private final Outline outline;
  private final Places places;

  RecordChecks(Outline outline, Places places) {
    this.outline = outline;
    this.places = places;
  }

  /** What is wrong; null: nothing, or a number is missing. */
  @Nullable Finding judge(RecordRule rule, Map<String, IndicatorValue> values) {
    if (rule instanceof RecordRule.Sum sum) {
      return sum(sum, values);
    } else if (rule instanceof RecordRule.PartsWithin within) {
      return partsWithin(within, values);
    } else if (rule instanceof RecordRule.Compare compare) {
      return compare(compare, values);
    }
    throw new IllegalArgumentException("unknown rule " + rule);
  }

  private @Nullable Finding sum(RecordRule.Sum rule, Map<String, IndicatorValue> values) {
    BigDecimal parts = total(rule.parts(), values);
    BigDecimal whole = number(rule.total(), values);
    if (parts == null || whole == null) {
      return null;
    }
    BigDecimal excess = parts.subtract(whole);
    if (excess.abs().compareTo(rule.tolerance()) <= 0) {
      return null;
    }
    FindingCode code = excess.signum() > 0 ? FindingCode.SUM_OVER : FindingCode.SUM_UNDER;
    Level level = excess.signum() > 0 ? rule.over() : rule.under();
    return level == null ? null : finding(code.code(), level, item(rule.total()), parts, whole);
  }

  private @Nullable Finding partsWithin(
      RecordRule.PartsWithin rule, Map<String, IndicatorValue> values) {
    BigDecimal parts = total(rule.parts(), values);
    BigDecimal whole = number(rule.whole(), values);
    return parts == null || whole == null || parts.compareTo(whole) <= 0
        ? null
        : finding(rule.code(), rule.level(), item(rule.parts().get(0)), parts, whole);
  }

  /** Named is the item that is too great; where the two must be equal, the other one. */
  private @Nullable Finding compare(RecordRule.Compare rule, Map<String, IndicatorValue> values) {
    BigDecimal left = number(rule.left(), values);
    BigDecimal right = number(rule.right(), values);
    if (left == null || right == null || RowChecks.holds(left, rule.relation(), right)) {
      return null;
    }
    Indicator item = item(rule.left());
    Indicator named = rule.relation() == RecordRule.Relation.AT_MOST ? item : item(rule.right());
    return finding(rule.code(), rule.level(), item, left, right)
        .about(item.code(), named.name().vi());
  }

  private Finding finding(
      String code, Level level, Indicator item, BigDecimal found, BigDecimal expected) {
    return places
        .finding(code, level, item)
        .found(NumberText.of(found))
        .expected(NumberText.of(expected));
  }

  private Indicator item(ComponentRef ref) {
    return outline.require(ref.indicator());
  }

  private @Nullable BigDecimal total(List<ComponentRef> parts, Map<String, IndicatorValue> values) {
    BigDecimal total = BigDecimal.ZERO;
    for (ComponentRef part : parts) {
      BigDecimal number = number(part, values);
      if (number == null) {
        return null;
      }
      total = total.add(number);
    }
    return total;
  }

  private @Nullable BigDecimal number(ComponentRef ref, Map<String, IndicatorValue> values) {
    IndicatorValue value = values.get(ref.indicator());
    return value == null ? null : ItemNumber.of(item(ref), value, ref.component());
  }
}
