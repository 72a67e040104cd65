package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.ValueRule;

/** Judges one answer on its own: against its table, its kind and its rules. */
final class ItemChecks {

  private static final List<Component> ALL = List.of(Component.values());

  private final TableAnswers tables;
  private final Places places;

  ItemChecks(TableAnswers tables, Places places) {
    this.tables = tables;
    this.places = places;
  }

  /**
   * @param typed what the agency wrote
   * @param value the same with computed numbers
   */
  List<Finding> judge(Indicator item, IndicatorValue typed, IndicatorValue value) {
    List<Finding> found = new ArrayList<>();
    if (item.requirement() == Requirement.DERIVED) {
      addUnlessNull(found, typedOverDerived(item, typed, value));
    } else {
      addUnlessNull(found, tableCount(item, typed));
      addUnlessNull(found, half(item, value));
    }
    if (value.state() == ValueState.VALUE) {
      Set<Component> faulty = kindFaults(item, typed, value, found);
      ValueRules rules = new ValueRules(places, item, typed, value, faulty);
      for (ValueRule rule : item.rules()) {
        addUnlessNull(found, rules.judge(rule));
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Finding typedOverDerived(
      Indicator item, IndicatorValue typed, IndicatorValue value) {
    if (typed.state() != ValueState.VALUE || value.state() != ValueState.VALUE) {
      return null;
    }
    List<String> differing = new ArrayList<>();
    for (Component component : components(item)) {
      BigDecimal written = typed.number(component);
      BigDecimal computed = value.number(component);
      if (written != null && computed != null && written.compareTo(computed) != 0) {
        differing.add(NumberText.of(written));
      }
    }
    if (differing.isEmpty()) {
      return null;
    }
    Finding finding =
        places
            .finding(FindingCode.TOTAL, item)
            .found(item.name().vi())
            .expected(String.join("; ", differing));
    return withRow(finding);
  }

  private static List<Component> components(Indicator item) {
    return item.kind() == Kind.RATIO
        ? List.of(Component.NUMERATOR, Component.DENOMINATOR)
        : List.of(Component.AMOUNT);
  }

  private static Finding withRow(Finding finding) {
    String cell = Objects.requireNonNullElse(finding.origin().cell(), "");
    String first = cell.substring(0, cell.indexOf(':') < 0 ? cell.length() : cell.indexOf(':'));
    String digits = first.replaceAll("[^0-9]", "");
    return digits.isEmpty() ? finding : finding.row(Integer.parseInt(digits));
  }

  private @Nullable Finding tableCount(Indicator item, IndicatorValue typed) {
    Derivation.TableCount details = item.details();
    BigDecimal written =
        typed.state() == ValueState.NIL ? BigDecimal.ZERO : typed.number(item.main());
    if (details == null || written == null || typed.state() == ValueState.REJECTED) {
      return null;
    }
    TableAnswer table = tables.of(details.table());
    TableFacts facts = table.facts();
    if (facts == null && table.presence() != TablePresence.NIL) {
      return null;
    }
    BigDecimal rows = BigDecimal.valueOf(facts == null ? 0 : facts.countWithRejected(details));
    return written.compareTo(rows) == 0
        ? null
        : places
            .finding(FindingCode.TABLE_COUNT, item)
            .found(NumberText.of(written))
            .expected(NumberText.of(rows));
  }

  /**
   * A ratio needs both numbers, unless the missing one is another item's, or a percentage says it.
   */
  private @Nullable Finding half(Indicator item, IndicatorValue value) {
    if (item.kind() != Kind.RATIO
        || value.state() != ValueState.VALUE
        || value.amount() != null
        || (value.numerator() == null) == (value.denominator() == null)) {
      return null;
    }
    Component missing = value.numerator() == null ? Component.NUMERATOR : Component.DENOMINATOR;
    return item.derivation(missing) == null ? places.finding(FindingCode.REQUIRED, item) : null;
  }

  /** Only numbers the agency wrote are judged; computed ones follow from others already judged. */
  private Set<Component> kindFaults(
      Indicator item, IndicatorValue typed, IndicatorValue value, List<Finding> found) {
    Set<Component> faulty = EnumSet.noneOf(Component.class);
    for (Component component : ALL) {
      BigDecimal written = typed.number(component);
      if (written == null || !written.equals(value.number(component))) {
        continue;
      }
      FindingCode fault = KindFault.of(kindOf(item, component), item.decimals(), written);
      if (fault != null) {
        faulty.add(component);
        found.add(places.finding(fault, item).found(NumberText.of(written)));
      }
    }
    return faulty;
  }

  private static Kind kindOf(Indicator item, Component component) {
    boolean typedShare = item.kind() == Kind.RATIO && component == Component.AMOUNT;
    if (!typedShare) {
      return item.kind();
    }
    return item.quotient() ? Kind.NUMBER : Kind.PERCENT;
  }

  private static void addUnlessNull(List<Finding> found, @Nullable Finding finding) {
    if (finding != null) {
      found.add(finding);
    }
  }
}
