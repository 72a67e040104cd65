package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.RecordRule.Relation;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

/** The parts of a row stand as they must to its total. */
final class RowSum implements RowCheck {

  private final RowRule.Sum rule;
  private final RowPlace total;
  private final int[] parts;

  RowSum(Table table, RowRule.Sum rule) {
    this.rule = rule;
    this.total = new RowPlace(table, rule.total());
    this.parts = rule.parts().stream().mapToInt(table::indexOf).toArray();
  }

  @Override
  public @Nullable Finding judge(TableRow row) {
    BigDecimal whole = row.amount(total.index());
    BigDecimal sum = whole == null ? null : sum(row);
    if (whole == null
        || sum == null
        || RowChecks.holds(sum, rule.relation(), whole, rule.tolerance())) {
      return null;
    }
    String sign = rule.relation() == Relation.EQUAL ? "" : rule.relation().sign() + " ";
    return total
        .finding(rule.code(), rule.level(), row)
        .found(NumberText.of(sum))
        .expected(sign + NumberText.of(whole));
  }

  private @Nullable BigDecimal sum(TableRow row) {
    BigDecimal sum = null;
    for (int part : parts) {
      BigDecimal number = row.amount(part);
      if (number != null) {
        sum = sum == null ? number : sum.add(number);
      } else if (!rule.blankIsZero()) {
        return null;
      }
    }
    return sum;
  }
}
