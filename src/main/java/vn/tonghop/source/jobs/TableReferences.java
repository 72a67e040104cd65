package vn.tonghop.source.jobs;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Resolves references to tables, their columns and their rows. */
final class TableReferences {

  private final References references;
  private final Problems problems;

  TableReferences(References references, Problems problems) {
    this.references = references;
    this.problems = problems;
  }

  /** Key of the table under {@code table}; empty when it could not be read. */
  String table(Fields fields) {
    String table = fields.text("table");
    Map<String, Map<String, Holds>> tables = references.declared().tables();
    if (!table.isEmpty() && !tables.containsKey(table)) {
      problems.unknown(fields.placeOf("table"), "unknown-table", table, tables.keySet());
    }
    return table;
  }

  /** Key of a column; of one of the kinds, if any are given. */
  String column(Item item, String table, Kind... kinds) {
    String column = item.text().orElse("");
    Map<String, Holds> columns = references.columns(table);
    Holds holds = columns.get(column);
    if (holds == null) {
      if (!column.isEmpty() && references.declared().tables().containsKey(table)) {
        problems.unknown(item.place(), "unknown-column", column, columns.keySet());
      }
    } else if (kinds.length > 0 && !holds.isOneOf(kinds)) {
      problems.add(
          item.place(), "column-kind", column, KindWords.of(holds.kind()), KindWords.of(kinds));
    }
    return column;
  }

  /** The column named under a key that must be there. */
  String column(Fields fields, String key, String table, Kind... kinds) {
    return fields.need(key).map(item -> column(item, table, kinds)).orElse("");
  }

  Registers registers() {
    return references.registers();
  }

  /** What a column holds; null for an unknown one. */
  @Nullable Holds holds(String table, String column) {
    return references.columns(table).get(column);
  }

  /** Codes of a column's choice list, in its order; empty when it has none. */
  List<String> choices(String table, String column) {
    Holds holds = holds(table, column);
    return holds == null
        ? List.of()
        : List.copyOf(references.declared().choices().getOrDefault(holds.choices(), Set.of()));
  }

  /** Whether the column named under a key holds choices or percentages. */
  boolean takesPercent(Fields fields, String key, String table) {
    Holds holds = references.columns(table).get(fields.text(key, ""));
    return holds != null && holds.orPercent();
  }

  /** A key that must be a choice of a column's list. */
  void checkChoice(Fields fields, String choice, String table, String column) {
    Holds holds = references.columns(table).get(column);
    Set<String> known =
        holds == null
            ? Set.of()
            : references.declared().choices().getOrDefault(holds.choices(), Set.of());
    if (!known.isEmpty() && !known.contains(choice)) {
      problems.unknown(fields.placeOf(choice), "unknown-choice", choice, known);
    }
  }

  List<String> columns(List<Item> items, String table, Kind... kinds) {
    Set<String> columns = new LinkedHashSet<>();
    for (Item item : items) {
      String column = column(item, table, kinds);
      if (!column.isEmpty() && !columns.add(column)) {
        problems.add(item.place(), "duplicate", column);
      }
    }
    return List.copyOf(columns);
  }

  /** The rows meant by {@code where}; all when it is not there. */
  RowFilter filter(Fields fields, String table) {
    return filter(fields, "where", table);
  }

  /** The rows meant under a key; all when it is not there. */
  RowFilter filter(Fields fields, String key, String table) {
    return fields
        .find(key)
        .flatMap(item -> Fields.one(item, where -> filterOf(where, table)))
        .orElse(RowFilter.ALL);
  }

  private RowFilter filterOf(Fields where, String table) {
    Map<String, Set<String>> accepted = new LinkedHashMap<>();
    where
        .all()
        .forEach(
            (column, values) -> {
              Holds holds = references.columns(table).get(column);
              if (holds != null) {
                accepted.put(column, values(values, holds));
              } else if (references.declared().tables().containsKey(table)) {
                Set<String> known = references.columns(table).keySet();
                problems.unknown(where.placeOf(column), "unknown-column", column, known);
              }
            });
    return new RowFilter(accepted);
  }

  private Set<String> values(Item item, Holds holds) {
    Set<String> values = new LinkedHashSet<>();
    List<Item> written = item.itemsOrOne();
    for (Item each : written) {
      String word = each.isText() ? each.text().orElse("") : "";
      boolean number = word.equals(RowFilter.NUMBER) && holds.orPercent();
      boolean several = word.equals(RowFilter.SEVERAL) && holds.several();
      if (Set.of(RowFilter.BLANK, RowFilter.FILLED).contains(word) || number || several) {
        values.add(word);
      } else if (isWanted(each, word, holds)) {
        values.add(word);
      } else {
        references.value(each, holds).ifPresent(values::add);
      }
    }
    if (written.isEmpty() && item.isList()) {
      problems.add(item.place(), "empty-value");
    }
    return Set.copyOf(values);
  }

  /** Words about a date or a text; told when they cannot be about this column. */
  private boolean isWanted(Item item, String word, Holds holds) {
    Optional<RowFilter.Wanted> wanted = RowFilter.Wanted.of(word);
    if (wanted.isEmpty()) {
      return false;
    }
    boolean text = wanted.get().what() == RowFilter.What.MENTIONS;
    Kind kind = text ? Kind.TEXT : Kind.DATE;
    if (!holds.isOneOf(kind)) {
      problems.add(
          item.place(), "wrong-kind", word, KindWords.of(holds.kind()), KindWords.of(kind));
    } else if (!text && !isDate(wanted.get().text())) {
      problems.add(item.place(), "not-date", wanted.get().text());
    }
    return true;
  }

  private static boolean isDate(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
