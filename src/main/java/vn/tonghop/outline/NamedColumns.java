package vn.tonghop.outline;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;

/** The columns of a table, unchangeable; where each stands is known by its key. */
final class NamedColumns extends AbstractList<Column> implements RandomAccess {

  private final Column[] columns;
  private final Map<String, Integer> positions = new HashMap<>();

  private NamedColumns(Column[] columns) {
    this.columns = columns;
    for (int i = 0; i < columns.length; i++) {
      positions.putIfAbsent(columns[i].key(), i);
    }
  }

  static NamedColumns of(List<Column> columns) {
    return columns instanceof NamedColumns named
        ? named
        : new NamedColumns(columns.toArray(Column[]::new));
  }

  /** From 0; -1: there is no such column. */
  int position(String key) {
    return positions.getOrDefault(key, -1);
  }

  @Override
  public Column get(int index) {
    return columns[index];
  }

  @Override
  public int size() {
    return columns.length;
  }
}
