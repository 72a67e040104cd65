package vn.tonghop.source.jobs;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Resolves what one part of an outline says about another; dangling ones are problems. */
final class References {

  private static final Holds ANYTHING = new Holds(null, "", true, true, true, true);

  private final Declarations declared;
  private final Registers registers;
  private final Problems problems;

  References(Declarations declared, Registers registers, Problems problems) {
    this.declared = declared;
    this.registers = registers;
    this.problems = problems;
  }

  Declarations declared() {
    return declared;
  }

  Problems problems() {
    return problems;
  }

  Registers registers() {
    return registers;
  }

  String section(Fields fields) {
    String section = fields.text("section");
    if (!section.isEmpty() && !declared.sections().contains(section)) {
      problems.unknown(fields.placeOf("section"), "unknown-section", section, declared.sections());
    }
    return section;
  }

  /** The unit of measure of an item, a column or a target, in the words of {@code units}. */
  Label unit(Fields fields, String fallback) {
    String unit = fields.text("unit", fallback);
    return new Label(unit, declared.units().getOrDefault(unit, unit));
  }

  /** Name of a choice list; null when the key is not there. */
  @Nullable String choiceList(Fields fields) {
    String name = fields.textOrNull("choices");
    if (name != null && !declared.choices().containsKey(name)) {
      problems.unknown(
          fields.placeOf("choices"), "unknown-choices", name, declared.choices().keySet());
    }
    return name;
  }

  /** What an indicator holds; for an unknown one, anything. */
  Holds holds(String indicator) {
    return declared.indicators().getOrDefault(indicator, ANYTHING);
  }

  /** Code of an indicator; empty when it could not be read. */
  String indicator(Item item) {
    String code = item.text().orElse("");
    if (!code.isEmpty() && !declared.indicators().containsKey(code)) {
      problems.unknown(item.place(), "unknown-indicator", code, declared.indicators().keySet());
    }
    return code;
  }

  /** Different indicators; of the kinds, if any are given. */
  List<String> indicators(List<Item> items, String use, Kind... kinds) {
    Set<String> codes = new LinkedHashSet<>();
    for (Item item : items) {
      String code = indicator(item);
      checkKind(item.place(), code, use, kinds);
      if (!code.isEmpty() && !codes.add(code)) {
        problems.add(item.place(), "duplicate", code);
      }
    }
    return List.copyOf(codes);
  }

  void checkKind(Place place, String indicator, String use, Kind... kinds) {
    Holds holds = holds(indicator);
    if (kinds.length > 0 && !holds.isOneOf(kinds)) {
      problems.add(place, "wrong-kind", use, KindWords.of(holds.kind()), KindWords.of(kinds));
    }
  }

  /** Who an item is for; everybody when nothing is said. */
  Applicability applies(Fields fields) {
    return fields
        .find("applies")
        .map(item -> audience(item.itemsOrOne()))
        .orElse(Applicability.ALL);
  }

  /** ALL, audiences, groups, agencies. */
  Applicability audience(List<Item> items) {
    Set<String> groups = new LinkedHashSet<>();
    Set<String> agencies = new LinkedHashSet<>();
    boolean all = false;
    for (Item item : items) {
      String word = item.text().orElse("");
      if (word.equals("ALL")) {
        all = true;
      } else if (declared.audiences().containsKey(word)) {
        groups.addAll(declared.audiences().get(word));
      } else if (registers.agencies().contains(word)) {
        agencies.add(word);
      } else {
        group(item).ifPresent(groups::add);
      }
    }
    return all ? Applicability.ALL : new Applicability(false, groups, agencies);
  }

  /** Code of a group of the registry. */
  Optional<String> group(Item item) {
    Optional<String> group = item.text();
    if (group.isPresent() && registers.complete()) {
      registers.groups().require(item.place(), group.get(), declared.audiences().keySet());
    }
    return group;
  }

  List<String> groups(List<Item> items) {
    return items.stream().flatMap(item -> group(item).stream()).toList();
  }

  /** {@code groups:} as groups or audiences; all obliged groups when nothing is said. */
  List<String> groupsOrObliged(Fields fields) {
    if (!fields.has("groups")) {
      return registers.obliged();
    }
    Set<String> groups = new LinkedHashSet<>();
    for (Item item : fields.find("groups").map(Item::itemsOrOne).orElse(List.of())) {
      String word = item.text().orElse("");
      Set<String> audience = declared.audiences().get(word);
      if (audience != null) {
        groups.addAll(audience);
      } else {
        group(item).ifPresent(groups::add);
      }
    }
    return List.copyOf(groups);
  }

  /** {@code when:} of an item that is required only if another answer is so. */
  @Nullable Condition condition(Fields fields) {
    return fields.find("when").flatMap(item -> Fields.one(item, this::conditionOf)).orElse(null);
  }

  private Condition conditionOf(Fields when) {
    String code = when.need("indicator").map(this::indicator).orElse("");
    Holds holds = holds(code);
    if (!holds.isAmount() && !holds.isOneOf(Kind.ENUM, Kind.YESNO)) {
      problems.add(when.placeOf("indicator"), "condition-kind", KindWords.of(holds.kind()));
    }
    Optional<Item> above = when.find("above");
    if (above.isPresent() && !holds.isAmount()) {
      problems.add(when.placeOf("above"), "condition-kind", KindWords.of(holds.kind()));
    }
    Set<String> values = new LinkedHashSet<>();
    Optional<Item> in = above.isPresent() ? when.find("in") : when.need("in");
    for (Item item : in.map(Item::itemsOrOne).orElse(List.of())) {
      value(item, holds).ifPresent(values::add);
    }
    return new Condition(code, values, above.flatMap(Item::number).orElse(null));
  }

  /** A canonical value of what an indicator or column holds. */
  Optional<String> value(Item item, Holds holds) {
    Optional<String> text = item.text();
    if (text.isEmpty() || holds.kind() == null) {
      return text;
    }
    if (holds.isAmount()) {
      return item.number().map(Decimals::plain);
    }
    checkChoice(item.place(), text.get(), holds);
    return text;
  }

  /** A choice must be one of the legal ones, where these are known. */
  void checkChoice(Place place, String choice, Holds holds) {
    Set<String> known = legalValues(holds);
    if (!holds.free() && !known.isEmpty() && !known.contains(choice)) {
      problems.unknown(place, "unknown-choice", choice, known);
    }
  }

  private Set<String> legalValues(Holds holds) {
    if (holds.isOneOf(Kind.YESNO)) {
      return holds.partial() ? Set.of("yes", "no", "partial") : Set.of("yes", "no");
    }
    return declared.choices().getOrDefault(holds.choices(), Set.of());
  }

  /** Columns of a table; empty for an unknown table. */
  Map<String, Holds> columns(String table) {
    return declared.tables().getOrDefault(table, Map.of());
  }
}
