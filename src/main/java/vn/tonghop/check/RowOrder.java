package vn.tonghop.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

/** Two dates, or two choices of one list, stand in order. */
final class RowOrder implements RowCheck {

  private final RowRule.Order rule;
  private final RowPlace left;
  private final RowPlace right;

  RowOrder(Table table, RowRule.Order rule) {
    this.rule = rule;
    this.left = new RowPlace(table, rule.left());
    this.right = new RowPlace(table, rule.right());
  }

  @Override
  public @Nullable Finding judge(TableRow row) {
    String a = row.text(left.index());
    String b = row.text(right.index());
    BigDecimal first = a == null ? null : rank(a);
    BigDecimal second = b == null ? null : rank(b);
    if (a == null
        || b == null
        || first == null
        || second == null
        || RowChecks.holds(first, rule.relation(), second)) {
      return null;
    }
    return left.finding(rule.code(), rule.level(), row)
        .found(shown(a))
        .expected(rule.relation().sign() + " " + shown(b));
  }

  private String shown(String text) {
    return rule.order().isEmpty() ? NumberText.of(LocalDate.parse(text)) : text;
  }

  /** Days of a date, place of a choice in its list; null: a text outside the list. */
  private @Nullable BigDecimal rank(String text) {
    if (rule.order().isEmpty()) {
      return BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
    }
    int place = rule.order().indexOf(text);
    return place < 0 ? null : BigDecimal.valueOf(place);
  }
}
