package vn.tonghop.store;

/**
 * A typed table as rows of many submissions are loaded into it.
 *
 * @param into as {@link BulkInsert} wants it
 */
record LoadTable(TypedTable table, String into) {

  static LoadTable of(TypedTable table) {
    return new LoadTable(table, table.insert());
  }

  String name() {
    return table.name();
  }
}
