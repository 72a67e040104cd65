package vn.tonghop.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.RowRule;

/** Says a rule over the rows of a table in words. */
final class RowRuleWords {

  private final OutlineWords words;

  RowRuleWords(OutlineWords words) {
    this.words = words;
  }

  /** What a rule wants of a row. */
  String what(RowRule rule) {
    if (rule instanceof RowRule.Compare compare) {
      return compare.left() + " " + compare.relation().sign() + " " + compare.right();
    }
    if (rule instanceof RowRule.Order order) {
      return order.left() + " " + order.relation().sign() + " " + order.right();
    }
    if (rule instanceof RowRule.Sum sum) {
      return String.join(" + ", sum.parts())
          + " "
          + sum.relation().sign()
          + " "
          + sum.total()
          + words.tolerance(sum.tolerance())
          + (sum.blankIsZero() ? "" : " " + words.say("rule.blank-unknown"));
    }
    if (rule instanceof RowRule.KeyIn keyIn) {
      return words.say(
              "rule.keys",
              String.join(", ", keyIn.columns()),
              keyIn.table(),
              String.join(", ", keyIn.keys()))
          + words.filter(keyIn.where());
    }
    if (rule instanceof RowRule.Positive positive) {
      return positive.column() + ": " + words.say("rule.positive");
    }
    if (rule instanceof RowRule.Range range) {
      return range.column() + ": " + words.range(range.min(), range.max());
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
      String within = dates(window.from(), window.to());
      return window.column()
          + ": "
          + (window.needed() ? words.say("rule.date-needed", within) : within);
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
    if (rule instanceof RowRule.Listed listed) {
      int rows = listed.rows().values().stream().mapToInt(List::size).sum();
      return words.say(
          "rule.listed",
          String.join(", ", listed.columns()),
          String.valueOf(rows),
          String.valueOf(listed.rows().size()));
    }
    throw new IllegalArgumentException(rule.toString());
  }

  private String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      return words.say("rule.date-window", words.date(from), words.date(to));
    }
    return from != null
        ? words.say("rule.date-from", words.date(from))
        : to != null ? words.say("rule.date-to", words.date(to)) : "";
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
}
