package vn.tonghop.statistic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows per table, column, value and agency, as given. */
final class RowTally {

  private record Key(String table, String column, String value) {}

  private final Map<Key, Map<String, Long>> rowsByAgency = new HashMap<>();
  private final Map<String, Map<String, Set<String>>> values = new HashMap<>();

  void add(String table, String column, String agency, String value, long count) {
    rowsByAgency
        .computeIfAbsent(new Key(table, column, value), key -> new HashMap<>())
        .merge(agency, count, Long::sum);
    values
        .computeIfAbsent(table, key -> new HashMap<>())
        .computeIfAbsent(column, key -> new TreeSet<>())
        .add(value);
  }

  boolean has(String table, String column) {
    return values.getOrDefault(table, Map.of()).containsKey(column);
  }

  /** Values given for a column, in the order of their UTF-16 code units. */
  List<String> values(String table, String column) {
    return List.copyOf(
        new TreeSet<>(values.getOrDefault(table, Map.of()).getOrDefault(column, Set.of())));
  }

  /** Rows by agency. */
  Map<String, Long> rows(String table, String column, String value) {
    return rowsByAgency.getOrDefault(new Key(table, column, value), Map.of());
  }

  /** Rows by agency over all values of a column. */
  Map<String, Long> rows(String table, String column) {
    Map<String, Long> total = new HashMap<>();
    for (String value : new HashSet<>(values(table, column))) {
      rows(table, column, value).forEach((agency, n) -> total.merge(agency, n, Long::sum));
    }
    return total;
  }
}
