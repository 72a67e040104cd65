package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Table;

/** What an agency must answer, given what it has answered. */
final class Demands {

  private final Outline outline;
  private final Agency agency;
  private final Map<String, IndicatorValue> values;

  Demands(Outline outline, Agency agency, Map<String, IndicatorValue> values) {
    this.outline = outline;
    this.agency = agency;
    this.values = values;
  }

  boolean wants(Indicator item) {
    return wants(item.applies(), item.requirement(), item.condition());
  }

  boolean wants(Table table) {
    return wants(table.applies(), table.requirement(), table.condition());
  }

  private boolean wants(
      Applicability applies, Requirement requirement, @Nullable Condition condition) {
    boolean required =
        requirement == Requirement.REQUIRED
            || (requirement == Requirement.CONDITIONAL && condition != null && holds(condition));
    return required && applies.appliesTo(agency);
  }

  private boolean holds(Condition condition) {
    IndicatorValue value = values.get(condition.indicator());
    if (value == null || value.state() != ValueState.VALUE) {
      return false;
    }
    String text = value.text();
    if (text != null) {
      return Arrays.stream(text.split("\\|")).anyMatch(condition.values()::contains);
    }
    BigDecimal number = value.number(outline.require(condition.indicator()).main());
    return number != null && condition.holds(number, Decimals.plain(number));
  }
}
