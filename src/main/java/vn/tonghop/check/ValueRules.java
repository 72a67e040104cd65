package vn.tonghop.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ValueRule;

/** The outline's rules over one answer of state VALUE. */
final class ValueRules {

  private final Places places;
  private final Indicator item;
  private final IndicatorValue typed;
  private final IndicatorValue value;
  private final Set<Component> faulty;

  /**
   * @param faulty numbers already reported as impossible; rules that need them are not judged
   */
  ValueRules(
      Places places,
      Indicator item,
      IndicatorValue typed,
      IndicatorValue value,
      Set<Component> faulty) {
    this.places = places;
    this.item = item;
    this.typed = typed;
    this.value = value;
    this.faulty = faulty;
  }

  /** What is wrong; null: nothing, or the numbers the rule needs are missing. */
  @Nullable Finding judge(ValueRule rule) {
    if (rule instanceof ValueRule.NumeratorWithin within) {
      return numeratorWithin(within);
    } else if (rule instanceof ValueRule.PercentMatch match) {
      return faulty.isEmpty() ? percentMatch(match) : null;
    } else if (rule instanceof ValueRule.Positive positive) {
      return faulty.isEmpty() ? positive(positive) : null;
    } else if (rule instanceof ValueRule.Range range) {
      return faulty.isEmpty() ? range(range) : null;
    }
    String text = value.text();
    return text == null ? null : judgeText(rule, text);
  }

  private @Nullable Finding judgeText(ValueRule rule, String text) {
    if (rule instanceof ValueRule.MinLength min) {
      String content = text.strip();
      boolean shorter = content.codePointCount(0, content.length()) < min.length();
      return shorter ? finding(rule).found(text) : null;
    } else if (rule instanceof ValueRule.Url) {
      return InternetAddress.isList(text) ? null : finding(rule).found(text);
    } else if (rule instanceof ValueRule.DateWindow window) {
      return DateJudge.judge(
          LocalDate.parse(text),
          DateJudge.within(window.from(), window.to()),
          finding(rule),
          NumberText.of(window.from()) + "–" + NumberText.of(window.to()));
    } else if (rule instanceof ValueRule.DateEquals equal) {
      return DateJudge.judge(
          LocalDate.parse(text), equal.date()::equals, finding(rule), NumberText.of(equal.date()));
    }
    throw new IllegalArgumentException("unknown rule " + rule);
  }

  private @Nullable Finding numeratorWithin(ValueRule.NumeratorWithin rule) {
    BigDecimal numerator = value.numerator();
    BigDecimal denominator = value.denominator();
    if (numerator == null
        || denominator == null
        || faulty.contains(Component.NUMERATOR)
        || faulty.contains(Component.DENOMINATOR)
        || numerator.compareTo(denominator) <= 0) {
      return null;
    }
    return finding(rule).found(NumberText.of(numerator)).expected(NumberText.of(denominator));
  }

  /**
   * Judged on the numbers beside which the percentage was typed, not on those a table corrected.
   */
  private @Nullable Finding percentMatch(ValueRule.PercentMatch rule) {
    BigDecimal percent = value.amount();
    BigDecimal numerator = typed.numerator() != null ? typed.numerator() : value.numerator();
    BigDecimal denominator =
        typed.denominator() != null ? typed.denominator() : value.denominator();
    if (percent == null) {
      return null;
    }
    if (numerator == null || denominator == null) {
      return places.finding(FindingCode.NO_COUNTS, item).found(NumberText.of(percent));
    }
    if (denominator.signum() <= 0 || item.quotient()) {
      return null;
    }
    BigDecimal computed = Decimals.percent(numerator, denominator);
    BigDecimal difference = percent.subtract(computed).abs();
    if (difference.compareTo(rule.tolerance()) <= 0) {
      return null;
    }
    Finding finding =
        difference.compareTo(rule.mismatch()) <= 0
            ? places.finding(FindingCode.PCT_DIFFERS, item)
            : finding(rule);
    return finding.found(NumberText.of(percent)).expected(NumberText.rounded(computed));
  }

  private @Nullable Finding positive(ValueRule.Positive rule) {
    ExactValue number = ExactValue.of(item, value);
    return number == null || number.compareTo(BigDecimal.ZERO) > 0
        ? null
        : finding(rule).found(NumberText.rounded(number.rounded()));
  }

  private @Nullable Finding range(ValueRule.Range rule) {
    ExactValue number = ExactValue.of(item, value);
    if (number == null
        || ((rule.min() == null || number.compareTo(rule.min()) >= 0)
            && (rule.max() == null || number.compareTo(rule.max()) <= 0))) {
      return null;
    }
    return finding(rule)
        .found(NumberText.rounded(number.rounded()))
        .expected(NumberText.interval(rule.min(), rule.max()));
  }

  private Finding finding(ValueRule rule) {
    return places.finding(rule.code(), rule.level(), item);
  }
}
