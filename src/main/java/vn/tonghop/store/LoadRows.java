package vn.tonghop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The rows one submission has in the typed tables and beside them. */
final class LoadRows {

  static final List<String> BESIDE =
      List.of("indicator_value", "finding", "completeness", "table_tally");

  private final Sql sql;
  private final List<TypedTable> tables;
  private final long submission;

  LoadRows(Sql sql, List<TypedTable> tables, long submission) {
    this.sql = sql;
    this.tables = List.copyOf(tables);
    this.submission = submission;
  }

  void deleteAll() {
    deleteTableRows();
    BESIDE.forEach(this::delete);
  }

  void deleteTableRows() {
    tables.forEach(t -> delete(t.name()));
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
                        + t.name()
                        + "' AS name, COUNT(*) AS n FROM "
                        + TypedTable.quoted(t.name())
                        + " WHERE submission = ?")
            .collect(Collectors.joining(" UNION ALL "));
    List<Object> arguments = new ArrayList<>();
    tables.forEach(t -> arguments.add(submission));
    sql.jdbc()
        .query(
            statement,
            row -> {
              counted.put(Objects.requireNonNull(row.getString("name")), row.getLong("n"));
            },
            arguments.toArray());
    return counted;
  }

  private void delete(String table) {
    sql.update("DELETE FROM " + TypedTable.quoted(table) + " WHERE submission = ?", submission);
  }
}
