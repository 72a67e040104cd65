package vn.tonghop.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.RecordRule;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Split;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.ValueRule;

/** Says a rule in words, with the finding it raises. */
final class RuleWords {

  private final OutlineWords words;

  RuleWords(OutlineWords words) {
    this.words = words;
  }

  String of(Target target) {
    BigDecimal value = target.value();
    return words.say(
        "target",
        target.id(),
        target.name().in(words.locale()),
        target.relation().symbol(),
        value == null ? Objects.requireNonNullElse(target.choice(), "") : words.number(value),
        target.unit(),
        target.group(),
        target.indicator());
  }

  String of(ValueRule rule) {
    return what(rule) + " " + words.raises(rule.code(), rule.level());
  }

  private String what(ValueRule rule) {
    if (rule instanceof ValueRule.MinLength least) {
      return words.say("rule.min-length", least.length());
    }
    if (rule instanceof ValueRule.Positive) {
      return words.say("rule.positive");
    }
    if (rule instanceof ValueRule.Range range) {
      return range(range.min(), range.max());
    }
    if (rule instanceof ValueRule.NumeratorWithin) {
      return words.say("rule.numerator-within");
    }
    if (rule instanceof ValueRule.PercentMatch match) {
      return words.say(
          "rule.percent-match", words.number(match.tolerance()), words.number(match.mismatch()));
    }
    if (rule instanceof ValueRule.DateWindow window) {
      return words.say("rule.date-window", words.date(window.from()), words.date(window.to()));
    }
    if (rule instanceof ValueRule.DateEquals equals) {
      return words.say("rule.date-equals", words.date(equals.date()));
    }
    if (rule instanceof ValueRule.Url) {
      return words.say("rule.url");
    }
    throw new IllegalArgumentException(rule.toString());
  }

  String of(RowRule rule) {
    return what(rule) + " " + words.raises(rule.code(), rule.level());
  }

  private String what(RowRule rule) {
    if (rule instanceof RowRule.Compare compare) {
      return compare.left() + " " + compare.relation().sign() + " " + compare.right();
    }
    if (rule instanceof RowRule.Positive positive) {
      return positive.column() + ": " + words.say("rule.positive");
    }
    if (rule instanceof RowRule.Range range) {
      return range.column() + ": " + range(range.min(), range.max());
    }
    if (rule instanceof RowRule.Url url) {
      return url.column() + ": " + words.say("rule.url");
    }
    if (rule instanceof RowRule.Filled filled) {
      String instead =
          filled.instead().isEmpty()
              ? ""
              : words.say("rule.filled-or", String.join(", ", filled.instead()));
      return filled.column() + instead + ": " + words.say("rule.filled");
    }
    if (rule instanceof RowRule.DateWindow window) {
      return window.column()
          + ": "
          + words.say("rule.date-window", words.date(window.from()), words.date(window.to()));
    }
    if (rule instanceof RowRule.Period period) {
      return period.column() + ": " + period(period);
    }
    if (rule instanceof RowRule.Only only) {
      return what(only.rule()) + words.filter(only.rows());
    }
    if (rule instanceof RowRule.Unique unique) {
      return words.say("rule.unique", String.join(", ", unique.columns()));
    }
    throw new IllegalArgumentException(rule.toString());
  }

  private String period(RowRule.Period rule) {
    List<String> parts = new ArrayList<>();
    if (rule.holds() != null) {
      parts.add(words.say("rule.period-holds", rule.holds()));
    }
    if (rule.beginsFrom() != null) {
      parts.add(words.say("rule.period-from", rule.beginsFrom()));
    }
    if (rule.beginsBy() != null) {
      parts.add(words.say("rule.period-by", rule.beginsBy()));
    }
    return String.join(", ", parts);
  }

  String of(Split split) {
    return words.say(
        "split", split.total(), split.sources(), String.join(", ", split.parts().values()));
  }

  String of(RecordRule rule) {
    if (rule instanceof RecordRule.Sum sum) {
      return sum(sum);
    }
    if (rule instanceof RecordRule.PartsWithin within) {
      return OutlineWords.joined(within.parts(), " + ")
          + " <= "
          + within.whole()
          + " "
          + words.raises(within.code(), within.level())
          + rejects(rule, within.level());
    }
    if (rule instanceof RecordRule.Compare compare) {
      return compare.left()
          + " "
          + compare.relation().sign()
          + " "
          + compare.right()
          + " "
          + words.raises(compare.code(), compare.level())
          + rejects(rule, compare.level());
    }
    throw new IllegalArgumentException(rule.toString());
  }

  private String sum(RecordRule.Sum sum) {
    StringBuilder text = new StringBuilder(OutlineWords.joined(sum.parts(), " + "));
    text.append(" = ").append(sum.total());
    if (sum.tolerance().signum() > 0) {
      text.append(' ').append(words.say("tolerance", words.number(sum.tolerance())));
    }
    if (sum.over() != null) {
      text.append(' ').append(words.raises(FindingCode.SUM_OVER.code(), sum.over()));
    }
    if (sum.under() != null) {
      text.append(' ').append(words.raises(FindingCode.SUM_UNDER.code(), sum.under()));
    }
    return text
        + (sum.over() == Level.ERROR ? rejects(sum, Level.ERROR) : rejects(sum, sum.under()));
  }

  private String rejects(RecordRule rule, @Nullable Level level) {
    return level == Level.ERROR && !rule.rejects().isEmpty()
        ? " " + words.say("rejects", OutlineWords.sorted(rule.rejects()))
        : "";
  }

  String of(CrossCheck check) {
    String indicators = String.join(", ", check.indicators());
    if (check instanceof CrossCheck.Outlier outlier) {
      String like =
          String.join(
              " | ", outlier.populations().stream().map(each -> String.join("+", each)).toList());
      return words.say(
              "check.outlier",
              words.number(outlier.threshold()),
              like,
              outlier.minAgencies(),
              indicators)
          + " "
          + words.raises(FindingCode.OUTLIER.code(), outlier.level());
    }
    if (check instanceof CrossCheck.Dominant dominant) {
      return words.say(
              "check.dominant",
              words.number(dominant.sharePercent()),
              dominant.minAgencies(),
              indicators)
          + " "
          + words.raises(FindingCode.DOMINANT.code(), dominant.level());
    }
    if (check instanceof CrossCheck.YearJump jump) {
      return words.say("check.year-jump", limits(jump), indicators)
          + " "
          + words.raises(FindingCode.YEAR_JUMP.code(), jump.level());
    }
    if (check instanceof CrossCheck.SameText same) {
      return words.say("check.same-text", same.minLength(), indicators)
          + " "
          + words.raises(FindingCode.SAME_AS_LAST_YEAR.code(), same.level());
    }
    if (check instanceof CrossCheck.Restated restated) {
      List<String> pairs = new ArrayList<>();
      restated.before().forEach((now, before) -> pairs.add(now + " = " + before));
      return words.say(
              "check.restated", words.number(restated.tolerance()), String.join(", ", pairs))
          + " "
          + words.raises(FindingCode.RESTATED.code(), restated.level());
    }
    throw new IllegalArgumentException(check.toString());
  }

  private String limits(CrossCheck.YearJump jump) {
    BigDecimal percent = jump.percent();
    BigDecimal absolute = jump.absolute();
    String share =
        percent == null ? "" : words.say("check.year-jump.percent", words.number(percent));
    String units =
        absolute == null ? "" : words.say("check.year-jump.absolute", words.number(absolute));
    return percent == null || absolute == null
        ? share + units
        : words.say("check.year-jump.and", share, units);
  }

  private String range(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && max != null) {
      return words.say("rule.range", words.number(min), words.number(max));
    }
    return min != null
        ? words.say("rule.at-least", words.number(min))
        : words.say("rule.at-most", max == null ? "" : words.number(max));
  }
}
