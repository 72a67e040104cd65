package vn.tonghop.sample;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ChoiceList;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RowFilter;

/**
 * The numbers of one report, those that the outline has computed included: written a second time,
 * plainly, so that it can tell what the program must find.
 */
final class Derived {

  /** Rows of tables, as often as they are asked for. */
  interface Rows {
    Iterable<Map<String, Object>> of(String table);

    int count(String table);
  }

  private final Outline outline;
  private final Report report;
  private final Rows rows;
  private final Map<ComponentRef, BigDecimal> known = new HashMap<>();

  Derived(Outline outline, Report report, Rows rows) {
    this.outline = outline;
    this.report = report;
    this.rows = rows;
  }

  /** Null: the report does not say, and it cannot be computed here. */
  @Nullable BigDecimal number(String code, Component component) {
    ComponentRef ref = new ComponentRef(code, component);
    if (!known.containsKey(ref)) {
      known.put(ref, compute(code, component));
    }
    return known.get(ref);
  }

  private @Nullable BigDecimal compute(String code, Component component) {
    Indicator item = outline.require(code);
    if (!item.applies().appliesTo(report.agency)) {
      return null;
    }
    Derivation derivation = item.derivation(component);
    if (derivation == null) {
      Answer answer = report.answers.get(code);
      Role role = component == Component.DENOMINATOR ? Role.DENOMINATOR : Role.NUMERATOR;
      return answer != null && answer.get(role) instanceof Number number
          ? new BigDecimal(number.toString())
          : null;
    }
    if (derivation instanceof Derivation.Linear linear) {
      return linear(linear);
    }
    if (derivation instanceof Derivation.TotalOf total) {
      return total.parts().stream()
          .map(part -> number(part.indicator(), part.component()))
          .filter(java.util.Objects::nonNull)
          .reduce(BigDecimal::add)
          .orElse(null);
    }
    if (derivation instanceof Derivation.TableSum sum) {
      return report.tables.containsKey(sum.table())
          ? sum(sum.table(), sum.column(), sum.where(), sum.given())
          : null;
    }
    if (derivation instanceof Derivation.TableCount count) {
      return report.tables.containsKey(count.table())
          ? sum(count.table(), null, count.where(), false)
          : null;
    }
    return null;
  }

  private @Nullable BigDecimal linear(Derivation.Linear linear) {
    BigDecimal sum = BigDecimal.ZERO;
    for (List<ComponentRef> side : List.of(linear.plus(), linear.minus())) {
      for (ComponentRef part : side) {
        BigDecimal number = number(part.indicator(), part.component());
        if (number == null) {
          return null;
        }
        sum = side == linear.plus() ? sum.add(number) : sum.subtract(number);
      }
    }
    return sum;
  }

  /** Null column: counts the rows; null: no row meant, where that is not zero. */
  private @Nullable BigDecimal sum(
      String table, @Nullable String column, RowFilter where, boolean given) {
    long sum = 0;
    BigDecimal numbers = BigDecimal.ZERO;
    for (Map<String, Object> row : rows.of(table)) {
      if (matches(table, row, where)) {
        sum++;
        numbers =
            column == null ? numbers : numbers.add(new BigDecimal(row.get(column).toString()));
      }
    }
    if (given && sum == 0) {
      return null;
    }
    return column == null ? BigDecimal.valueOf(sum) : numbers;
  }

  private boolean matches(String table, Map<String, Object> row, RowFilter where) {
    for (Map.Entry<String, Set<String>> wanted : where.accepted().entrySet()) {
      String value = canonical(table, wanted.getKey(), String.valueOf(row.get(wanted.getKey())));
      boolean number = wanted.getValue().contains(RowFilter.NUMBER) && value.matches("\\d+");
      if (!number && Arrays.stream(value.split("\\|")).noneMatch(wanted.getValue()::contains)) {
        return false;
      }
    }
    return true;
  }

  /** The code of a choice that is written as its label. */
  private String canonical(String table, String column, String value) {
    String choices = outline.table(table).orElseThrow().column(column).orElseThrow().choices();
    return choices == null
        ? value
        : outline.choices(choices).choices().stream()
            .filter(choice -> choice.label().vi().equalsIgnoreCase(value))
            .map(ChoiceList.Choice::code)
            .findFirst()
            .orElse(value);
  }
}
