package vn.tonghop.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the numbers that items and rules make of the rows of tables. */
final class OverRowsTerms {

  private final Map<String, List<Derivation.OverRows>> byTable = new LinkedHashMap<>();

  private OverRowsTerms() {}

  /** By table, in the order met, each once. */
  static Map<String, List<Derivation.OverRows>> of(
      List<Indicator> indicators, List<RecordRule> rules) {
    OverRowsTerms terms = new OverRowsTerms();
    for (Indicator indicator : indicators) {
      for (Component component : Component.values()) {
        Derivation derivation = indicator.derivation(component);
        if (derivation != null) {
          derivation.terms().forEach(terms::add);
        }
      }
      terms.add(indicator.details());
    }
    rules.forEach(rule -> rule.terms().forEach(terms::add));
    terms.byTable.replaceAll((table, found) -> List.copyOf(found));
    return terms.byTable;
  }

  private void add(@Nullable Term term) {
    if (term instanceof Derivation.OverRows over) {
      List<Derivation.OverRows> known =
          byTable.computeIfAbsent(over.table(), table -> new ArrayList<>());
      if (!known.contains(over)) {
        known.add(over);
      }
    }
  }
}
