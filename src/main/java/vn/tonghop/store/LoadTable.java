package vn.tonghop.store;

import java.util.List;

/**
 * A typed table as rows of many submissions are loaded into it.
 *
 * @param into as {@link BulkInsert} wants it
 * @param counted columns whose contents are counted
 */
record LoadTable(TypedTable table, String into, List<Counted> counted) {

  LoadTable {
    counted = List.copyOf(counted);
  }

  /**
   * @param place in the arguments of a row
   */
  record Counted(String name, int place) {}

  static LoadTable of(TypedTable table, List<String> counted) {
    return new LoadTable(
        table,
        table.insert(),
        counted.stream().map(column -> new Counted(column, table.place(column))).toList());
  }

  String name() {
    return table.name();
  }
}
