package vn.tonghop.change;

import java.util.List;
import java.util.Map;

/** One line with the places of its columns. */
record Row(Map<String, Integer> columns, List<String> cells) {

  /** Empty where there is no such column or cell. */
  String get(String column) {
    Integer at = columns.get(column);
    return at == null || at >= cells.size() ? "" : cells.get(at);
  }

  boolean has(String column) {
    return columns.containsKey(column);
  }

  /** The columns, joined by a character that no code contains. */
  String key(String... names) {
    StringBuilder key = new StringBuilder();
    for (String name : names) {
      key.append(get(name)).append('\u001f');
    }
    return key.toString();
  }
}
