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
  private final RowRuleWords rows;

  RuleWords(OutlineWords words) {
    this.words = words;
    this.rows = new RowRuleWords(words);
  }

  String of(Target target) {
    BigDecimal value = target.value();
    String due = target.due() == null ? "" : words.say("target-due", String.valueOf(target.due()));
    return words.say(
            "target",
            target.id(),
            target.name().in(words.locale()),
            target.relation().symbol(),
            value == null ? Objects.requireNonNullElse(target.choice(), "") : words.number(value),
            target.unit().in(words.locale()),
            target.group(),
            target.indicator())
        + due;
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
      return words.range(range.min(), range.max());
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
    return rows.what(rule) + " " + words.raises(rule.code(), rule.level());
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
      return words.terms(within.parts(), " + ")
          + " <= "
          + words.term(within.whole())
          + words.tolerance(within.tolerance())
          + " "
          + words.raises(within.code(), within.level())
          + rejects(rule, within.level());
    }
    if (rule instanceof RecordRule.Compare compare) {
      return words.term(compare.left())
          + " "
          + compare.relation().sign()
          + " "
          + words.term(compare.right())
          + words.tolerance(compare.tolerance())
          + " "
          + words.raises(compare.code(), compare.level())
          + rejects(rule, compare.level());
    }
    throw new IllegalArgumentException(rule.toString());
  }

  private String sum(RecordRule.Sum sum) {
    StringBuilder text = new StringBuilder(words.terms(sum.parts(), " + "));
    text.append(" = ").append(words.term(sum.total())).append(words.tolerance(sum.tolerance()));
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
    if (check instanceof CrossCheck.SameRows same) {
      return words.say("check.same-rows", same.table(), String.join(", ", same.columns()))
          + words.filter(same.where())
          + " "
          + words.raises(FindingCode.DUP_AGENCY.code(), same.level());
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
}
