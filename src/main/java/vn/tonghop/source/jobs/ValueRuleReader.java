package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.ValueRule;

/** Reads a rule over one answer and checks that it suits the indicator's kind. */
final class ValueRuleReader {

  static final Kind[] NUMERIC = {Kind.COUNT, Kind.RATIO, Kind.PERCENT, Kind.NUMBER, Kind.MONEY};
  private static final Kind[] WORDS = {Kind.TEXT, Kind.LIST};
  private static final BigDecimal TOLERANCE = new BigDecimal("0.5");
  private static final BigDecimal MISMATCH = new BigDecimal("5");

  private enum Type {
    MIN_LENGTH(WORDS),
    POSITIVE(NUMERIC),
    RANGE(NUMERIC),
    NUMERATOR_WITHIN(Kind.RATIO),
    PERCENT_MATCH(Kind.RATIO),
    DATE_WINDOW(Kind.DATE),
    DATE_EQUALS(Kind.DATE),
    URL(WORDS);

    private static final Map<String, Type> BY_WORD = KindWords.words(values());

    private final Kind[] kinds;

    Type(Kind... kinds) {
      this.kinds = kinds;
    }
  }

  /** The rule of an indicator; empty when its type is unknown. */
  Optional<ValueRule> read(Fields rule, @Nullable Kind kind) {
    Optional<Type> read = rule.need("type").flatMap(item -> item.oneOf(Type.BY_WORD));
    if (read.isEmpty()) {
      rule.all();
      return Optional.empty();
    }
    Type type = read.get();
    if (kind != null && !List.of(type.kinds).contains(kind)) {
      rule.problems()
          .add(
              rule.placeOf("type"),
              "wrong-kind",
              rule.text("type"),
              KindWords.of(kind),
              KindWords.of(type.kinds));
    }
    return Optional.of(rule(rule, type));
  }

  private static ValueRule rule(Fields rule, Type type) {
    return switch (type) {
      case MIN_LENGTH -> {
        Severity severity = Severity.of(rule, FindingCode.TEXT_SHORT);
        int length = rule.need("length").flatMap(Item::whole).orElse(0);
        yield new ValueRule.MinLength(length, severity.code(), severity.level());
      }
      case POSITIVE -> {
        Severity severity = Severity.of(rule, FindingCode.ZERO);
        yield new ValueRule.Positive(severity.code(), severity.level());
      }
      case RANGE -> {
        Severity severity = Severity.of(rule, FindingCode.RANGE);
        Bounds bounds = Bounds.of(rule);
        yield new ValueRule.Range(bounds.min(), bounds.max(), severity.code(), severity.level());
      }
      case NUMERATOR_WITHIN -> {
        Severity severity = Severity.of(rule, FindingCode.NUM_OVER_DEN);
        yield new ValueRule.NumeratorWithin(severity.code(), severity.level());
      }
      case PERCENT_MATCH -> percentMatch(rule);
      case DATE_WINDOW -> {
        Severity severity = Severity.of(rule, FindingCode.WINDOW);
        Window window = Window.of(rule);
        yield new ValueRule.DateWindow(
            window.from(), window.to(), severity.code(), severity.level());
      }
      case DATE_EQUALS -> {
        Severity severity = Severity.of(rule, FindingCode.CUTOFF);
        LocalDate date = rule.need("date").flatMap(Item::date).orElse(LocalDate.EPOCH);
        yield new ValueRule.DateEquals(date, severity.code(), severity.level());
      }
      case URL -> {
        Severity severity = Severity.of(rule, FindingCode.URL);
        yield new ValueRule.Url(severity.code(), severity.level());
      }
    };
  }

  private static ValueRule percentMatch(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.PCT_MISMATCH);
    BigDecimal tolerance = rule.find("tolerance").flatMap(Item::number).orElse(TOLERANCE);
    BigDecimal mismatch = rule.find("mismatch").flatMap(Item::number).orElse(MISMATCH);
    if (tolerance.compareTo(mismatch) > 0) {
      rule.problems().add(rule.place(), "bounds-backwards");
    }
    return new ValueRule.PercentMatch(tolerance, mismatch, severity.code(), severity.level());
  }
}
