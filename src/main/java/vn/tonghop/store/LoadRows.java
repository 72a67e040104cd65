package vn.tonghop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows one submission has in the typed tables and beside them. */
final class LoadRows {

  private static final List<String> BESIDE = List.of("finding", "completeness", "table_tally");

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
    deleteRows("indicator_value");
    BESIDE.forEach(
        table ->
            sql.update(
                "DELETE FROM " + TypedTable.quoted(table) + " WHERE submission = ?", submission));
  }

  void deleteTableRows() {
    tables.forEach(this::deleteRows);
  }

  /** Rows per typed table, by its database name; one statement. */
  Map<String, Long> counted() {
    Map<String, Long> counted = new HashMap<>();
    if (tables.isEmpty()) {
      return counted;
    }
    String statement =
        tables.stream()
            .map(
                t ->
                    "SELECT '"
                        + t
                        + "' AS name, COUNT(*) AS n FROM "
                        + TypedTable.quoted(t)
                        + " WHERE "
                        + RowKeys.OF_OWNER)
            .collect(Collectors.joining(" UNION ALL "));
    List<Object> arguments = new ArrayList<>();
    tables.forEach(t -> arguments.addAll(List.of(RowKeys.of(submission))));
    sql.jdbc()
        .query(
            statement,
            row -> {
              counted.put(Objects.requireNonNull(row.getString("name")), row.getLong("n"));
            },
            arguments.toArray());
    return counted;
  }

  private void deleteRows(String table) {
    sql.update(
        "DELETE FROM " + TypedTable.quoted(table) + " WHERE " + RowKeys.OF_OWNER,
        RowKeys.of(submission));
  }
}
