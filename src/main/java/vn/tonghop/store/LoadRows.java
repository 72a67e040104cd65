package vn.tonghop.store;

import java.util.List;

/** The rows one submission has in the typed tables and beside them. */
final class LoadRows {

  private static final List<String> BESIDE =
      List.of("indicator_value", "completeness", "table_tally", "row_sheet");

  private final Sql sql;
  private final List<String> tables;
  private final long submission;

  /**
   * @param tables database names of the typed tables
   */
  LoadRows(Sql sql, List<String> tables, long submission) {
    this.sql = sql;
    this.tables = List.copyOf(tables);
    this.submission = submission;
  }

  void deleteAll() {
    deleteTableRows();
    BESIDE.forEach(this::deleteRows);
    sql.update("DELETE FROM finding WHERE submission = ?", submission);
  }

  void deleteTableRows() {
    tables.forEach(this::deleteRows);
  }

  private void deleteRows(String table) {
    sql.update(
        "DELETE FROM " + TypedTable.quoted(table) + " WHERE " + RowKeys.OF_OWNER,
        RowKeys.of(submission));
  }
}
