package vn.tonghop.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import vn.tonghop.outline.Outline;

/** Creates and extends the typed tables and their views; additive only. */
final class TypedTables {

  /** What the databases call a table in their catalogue. */
  private static final String[] TABLES = {"TABLE", "BASE TABLE"};

  private final Sql sql;
  private final Dialect dialect;

  TypedTables(Database database) {
    this.sql = database.sql();
    this.dialect = database.dialect();
  }

  static List<TypedTable> of(Outline outline) {
    return outline.tables().stream().map(t -> TypedTable.of(outline.id(), t)).toList();
  }

  /**
   * Makes every table and view of the outline; does nothing where they are as wanted.
   *
   * @throws OutlineNotStorableException a column holds another type already; nothing was changed
   */
  void prepare(Outline outline) {
    requireStorable(outline).forEach(this::prepare);
  }

  /**
   * @return the columns present by table
   * @throws OutlineNotStorableException a column holds another type already
   */
  Map<TypedTable, Map<String, Boolean>> requireStorable(Outline outline) {
    Map<TypedTable, Map<String, Boolean>> present = new LinkedHashMap<>();
    for (TypedTable table : of(outline)) {
      Map<String, Boolean> columns = columns(table.name());
      refuseChangedTypes(table, columns);
      present.put(table, columns);
    }
    return present;
  }

  /** Names of all typed tables an outline ever had. */
  List<String> existing(String outline) {
    String prefix = TypedTable.prefix(outline);
    return metadata(
        (metadata, schema) -> {
          List<String> names = new ArrayList<>();
          try (ResultSet tables =
              metadata.getTables(null, schema, prefix.replace("_", "\\_") + "%", TABLES)) {
            while (tables.next()) {
              String name = Sql.text(tables, "TABLE_NAME");
              if (name.startsWith(prefix)) {
                names.add(name);
              }
            }
          }
          return names;
        });
  }

  private void prepare(TypedTable table, Map<String, Boolean> present) {
    List<TypedTable.TypedColumn> missing =
        table.columns().stream().filter(c -> !present.containsKey(c.name())).toList();
    if (present.isEmpty()) {
      create(table);
    } else if (missing.isEmpty() && !columns(table.viewName()).isEmpty()) {
      return;
    } else {
      missing.forEach(c -> add(table, c));
    }
    createView(table);
  }

  private void create(TypedTable table) {
    String columns =
        table.columns().stream()
            .map(c -> ", " + TypedTable.quoted(c.name()) + " " + c.type(dialect))
            .collect(Collectors.joining());
    sql.update(
        "CREATE TABLE "
            + TypedTable.quoted(table.name())
            + " (row_key BIGINT NOT NULL PRIMARY KEY, attempt INTEGER NOT NULL, raw "
            + dialect.text()
            + ", sheet_no INTEGER NOT NULL, source_row INTEGER NOT NULL"
            + columns
            + ")");
  }

  private void add(TypedTable table, TypedTable.TypedColumn column) {
    sql.update(
        "ALTER TABLE "
            + TypedTable.quoted(table.name())
            + " ADD COLUMN "
            + TypedTable.quoted(column.name())
            + " "
            + column.type(dialect));
  }

  /** Columns stand as in the table, new ones last, so that the view can be replaced in place. */
  private void createView(TypedTable table) {
    String typed =
        columns(table.name()).keySet().stream()
            .filter(c -> !TypedTable.FIXED.contains(c))
            .map(c -> ", t." + TypedTable.quoted(c))
            .collect(Collectors.joining());
    sql.update(
        "CREATE OR REPLACE VIEW "
            + TypedTable.quoted(table.viewName())
            + " AS SELECT s.campaign, s.agency, s.agency_group, s.region, s.revision, "
            + RowKeys.numberOf("t.row_key", "s.id")
            + " AS row_no, t.raw, o.file, o.sheet, t.source_row"
            + typed
            + " FROM current_submission s JOIN "
            + TypedTable.quoted(table.name())
            + " t ON "
            + RowKeys.ownerOf("t.row_key")
            + " = s.id AND t.attempt = s.attempt AND t.row_key BETWEEN "
            + RowKeys.rangeOf("s.id")
            + " LEFT JOIN row_sheet o ON o.attempt = s.attempt AND o.row_key = "
            + RowKeys.keyOf("s.id", "t.sheet_no"));
  }

  private static void refuseChangedTypes(TypedTable table, Map<String, Boolean> present) {
    for (TypedTable.TypedColumn column : table.columns()) {
      Boolean numeric = present.get(column.name());
      if (numeric != null && numeric != column.numeric()) {
        throw new OutlineNotStorableException(
            "column "
                + column.name()
                + " of table "
                + table.name()
                + " holds "
                + (numeric ? "numbers" : "text")
                + " in the database and would become "
                + (column.numeric() ? "numbers" : "text")
                + "; give the column a new key, or the outline a new id");
      }
    }
  }

  /** Column names of a table or view in their order, true for numbers; empty: there is none. */
  private Map<String, Boolean> columns(String relation) {
    return metadata(
        (metadata, schema) -> {
          Map<String, Boolean> columns = new LinkedHashMap<>();
          String pattern = relation.replace("_", "\\_");
          try (ResultSet found = metadata.getColumns(null, schema, pattern, null)) {
            while (found.next()) {
              columns.put(
                  Sql.text(found, "COLUMN_NAME"), found.getInt("DATA_TYPE") == Types.NUMERIC);
            }
          }
          return columns;
        });
  }

  private <T> T metadata(MetadataQuery<T> query) {
    ConnectionCallback<T> callback =
        (Connection connection) -> query.ask(connection.getMetaData(), connection.getSchema());
    T answer = sql.jdbc().execute(callback);
    if (answer == null) {
      throw new IllegalStateException("no answer from the database's catalogue");
    }
    return answer;
  }

  private interface MetadataQuery<T> {
    T ask(DatabaseMetaData metadata, String schema) throws SQLException;
  }
}
