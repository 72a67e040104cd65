package vn.tonghop.source.jobs;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;

/**
 * The names an outline declares, collected before anything is read in full, so that every reference
 * can be checked where it stands. Duplicates are reported here, and only here.
 */
final class Declarations {

  /**
   * What an indicator or a column holds.
   *
   * @param kind null when it could not be read
   * @param choices name of its choice list, empty: none
   * @param partial a yes/no that also allows "partly"
   * @param free an enum that also takes values outside its list
   * @param orPercent an enum that also takes percentages
   */
  record Holds(
      @Nullable Kind kind,
      String choices,
      boolean partial,
      boolean free,
      boolean orPercent,
      boolean several) {

    boolean isOneOf(Kind... kinds) {
      return kind == null || List.of(kinds).contains(kind);
    }

    boolean isAmount() {
      return kind == null || kind.isAmount();
    }
  }

  private final Set<String> sections = new LinkedHashSet<>();
  private final Map<String, Set<String>> choices = new LinkedHashMap<>();
  private final Map<String, Holds> indicators = new LinkedHashMap<>();
  private final Map<String, Map<String, Holds>> tables = new LinkedHashMap<>();
  private final Map<String, Set<String>> audiences = new LinkedHashMap<>();
  private final Set<String> reports = new LinkedHashSet<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Problems problems;

  /** Collects the names of an outline. */
  Declarations(Item root) {
    problems = root.problems();
    Set<String> itemCodes = new LinkedHashSet<>();
    root.reportingTo(Problems.dropped()).fields().ifPresent(fields -> collect(fields, itemCodes));
  }

  Set<String> sections() {
    return sections;
  }

  /** Choice codes by list name. */
  Map<String, Set<String>> choices() {
    return choices;
  }

  Map<String, Holds> indicators() {
    return indicators;
  }

  /** Columns by table key. */
  Map<String, Map<String, Holds>> tables() {
    return tables;
  }

  /** Groups by audience. */
  Map<String, Set<String>> audiences() {
    return audiences;
  }

  /** Ids of the consolidated tables. */
  Set<String> reports() {
    return reports;
  }

  /** Units of measure in English, by the word the outline uses. */
  Map<String, String> units() {
    return units;
  }

  private void collect(Fields root, Set<String> itemCodes) {
    root.each("sections", section -> declare(sections, section, "code"));
    root.each("reports", report -> declare(reports, report, "id"));
    root.find("choices").flatMap(Item::fields).ifPresent(this::collectChoices);
    root.find("audiences").flatMap(Item::fields).ifPresent(this::collectAudiences);
    root.find("units").flatMap(Item::fields).ifPresent(this::collectUnits);
    root.each(
        "indicators",
        indicator -> {
          if (declare(itemCodes, indicator, "code")) {
            indicators.put(indicator.text("code"), holds(indicator));
          }
          return true;
        });
    root.each("tables", table -> declareTable(table, itemCodes));
  }

  private boolean declareTable(Fields table, Set<String> itemCodes) {
    declare(itemCodes, table, "code");
    Set<String> keys = new LinkedHashSet<>();
    Map<String, Holds> columns = new HashMap<>();
    table.each(
        "columns",
        column -> {
          if (declare(keys, column, "key")) {
            columns.put(column.text("key"), holds(column));
          }
          return true;
        });
    if (tables.putIfAbsent(table.text("key"), columns) != null) {
      problems.add(table.placeOf("key"), "duplicate", table.text("key"));
    }
    return true;
  }

  private void collectChoices(Fields lists) {
    lists
        .all()
        .forEach(
            (name, list) -> {
              Set<String> codes = new LinkedHashSet<>();
              Fields.each(list.items(), choice -> declare(codes, choice, "code"));
              choices.put(name, codes);
            });
  }

  private void collectUnits(Fields words) {
    words.all().keySet().forEach(unit -> units.put(unit, words.text(unit)));
  }

  private void collectAudiences(Fields lists) {
    lists
        .all()
        .forEach(
            (name, groups) -> {
              Set<String> codes = new LinkedHashSet<>();
              groups.itemsOrOne().forEach(group -> group.text().ifPresent(codes::add));
              audiences.put(name, codes);
            });
  }

  /** True for a new, non-empty name. */
  private boolean declare(Set<String> names, Fields fields, String key) {
    String name = fields.text(key);
    if (name.isEmpty()) {
      return false;
    }
    boolean isNew = names.add(name);
    if (!isNew) {
      problems.add(fields.placeOf(key), "duplicate", name);
    }
    return isNew;
  }

  private static Holds holds(Fields fields) {
    return new Holds(
        KindWords.KINDS.get(fields.text("kind")),
        fields.text("choices", ""),
        fields.flag("partial"),
        fields.flag("open") || fields.flag("or_percent"),
        fields.flag("or_percent"),
        fields.flag("several"));
  }
}
