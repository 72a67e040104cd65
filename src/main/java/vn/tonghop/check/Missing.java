package vn.tonghop.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Asks for required answers and tables that are not there. */
final class Missing {

  private final Demands demands;
  private final Map<String, IndicatorValue> values;
  private final Places places;

  Missing(Outline outline, Agency agency, Map<String, IndicatorValue> values, Places places) {
    this.demands = new Demands(outline, agency, values);
    this.values = values;
    this.places = places;
  }

  Optional<Finding> item(Indicator item) {
    IndicatorValue value = values.get(item.code());
    boolean blank = value != null && value.state() == ValueState.BLANK;
    if (!blank || !demands.wants(item) || awaitsCorrection(item)) {
      return Optional.empty();
    }
    Level level = FindingCode.of(item.missingCode()).map(FindingCode::level).orElse(Level.ERROR);
    return Optional.of(places.finding(item.missingCode(), level, item));
  }

  /** All its numbers are computed, and one of their sources was left out: that has been told. */
  private boolean awaitsCorrection(Indicator item) {
    List<Component> needed =
        item.kind() == Kind.RATIO
            ? List.of(Component.NUMERATOR, Component.DENOMINATOR)
            : List.of(Component.AMOUNT);
    return needed.stream().allMatch(component -> item.derivation(component) != null)
        && needed.stream()
            .flatMap(component -> sources(item.derivation(component)))
            .map(source -> values.get(source.indicator()))
            .anyMatch(value -> value != null && value.state() == ValueState.REJECTED);
  }

  private static Stream<ComponentRef> sources(@Nullable Derivation derivation) {
    return derivation == null
        ? Stream.empty()
        : derivation.terms().stream()
            .filter(ComponentRef.class::isInstance)
            .map(ComponentRef.class::cast);
  }

  Optional<Finding> table(Table table, TableAnswers tables) {
    TableAnswer answer = tables.of(table.key());
    boolean empty =
        answer.presence() == TablePresence.ABSENT || answer.presence() == TablePresence.EMPTY;
    return empty && demands.wants(table)
        ? Optional.of(places.finding(FindingCode.TABLE_EMPTY, table, answer))
        : Optional.empty();
  }
}
