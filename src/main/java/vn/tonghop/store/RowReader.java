package vn.tonghop.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Reads a table's rows in force, one submission after the other, a large one in parts. */
final class RowReader {

  private static final int ROWS_AT_ONCE = 4_000;

  private final Sql sql;
  private final Table table;
  private final TypedTable typed;
  private final InForce inForce;
  private final String select;

  RowReader(Sql sql, Outline outline, Table table, InForce inForce) {
    this.sql = sql;
    this.table = table;
    this.typed = TypedTable.of(outline.id(), table);
    this.inForce = inForce;
    this.select = select(typed);
  }

  /** Reads on until there are as many rows as wanted. */
  void read(long atMost, RowConsumer consumer) {
    read(atMost, agency -> true, consumer);
  }

  /** The rows of some agencies. */
  void read(long atMost, Predicate<String> agencies, RowConsumer consumer) {
    long[] read = {0};
    RowConsumer counting =
        (agency, row) -> {
          read[0]++;
          consumer.row(agency, row);
        };
    Map<Long, Integer> dataRows = dataRows();
    List<SubmissionRecord> filled =
        inForce.used().stream()
            .filter(s -> dataRows.containsKey(s.id()))
            .filter(s -> agencies.test(Objects.requireNonNull(s.agency())))
            .toList();
    if (!filled.isEmpty()) {
      Map<Long, Origin> sheets = sheets();
      sql.reading(
          select,
          statement -> {
            for (SubmissionRecord submission : filled) {
              int rows = dataRows.getOrDefault(submission.id(), 0);
              for (int from = 0; from < rows; from += ROWS_AT_ONCE) {
                read(statement, submission, from, sheets, counting);
                if (read[0] >= atMost) {
                  return;
                }
              }
            }
          });
    }
  }

  private Map<Long, Integer> dataRows() {
    Map<Long, Integer> dataRows = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT t.submission, t.data_rows FROM table_tally t"
                + " JOIN submission s ON "
                + RowKeys.ofAttempt("t", "s")
                + " WHERE s.campaign = ? AND t.table_key = ? AND t.loaded > 0",
            row -> {
              dataRows.put(row.getLong(1), row.getInt(2));
            },
            inForce.campaign(),
            table.key());
    return dataRows;
  }

  /** Sheets of the table in all submissions, by key. */
  private Map<Long, Origin> sheets() {
    Map<Long, Origin> sheets = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT o.row_key, o.file, o.sheet FROM row_sheet o"
                + " JOIN submission s ON "
                + RowKeys.ofAttempt("o", "s")
                + " WHERE s.campaign = ? AND o.table_key = ?",
            row -> {
              sheets.put(row.getLong(1), Origin.of(Sql.text(row, "file"), row.getString(3)));
            },
            inForce.campaign(),
            table.key());
    return sheets;
  }

  private void read(
      PreparedStatement statement,
      SubmissionRecord submission,
      int from,
      Map<Long, Origin> sheets,
      RowConsumer consumer)
      throws SQLException {
    String agency = Objects.requireNonNull(submission.agency());
    int sheet = -1;
    Origin origin = null;
    Arguments.bind(
        statement,
        RowKeys.of(submission.id(), from + 1),
        RowKeys.of(submission.id(), from + ROWS_AT_ONCE),
        submission.attempt());
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        int read = rows.getInt(3);
        if (origin == null || read != sheet) {
          sheet = read;
          origin = Objects.requireNonNull(sheets.get(RowKeys.of(submission.id(), sheet)));
        }
        consumer.row(agency, tableRow(rows, origin));
      }
    }
  }

  private static String select(TypedTable typed) {
    String columns =
        typed.columns().stream()
            .map(c -> ", t." + TypedTable.quoted(c.name()))
            .collect(Collectors.joining());
    return "SELECT t.row_key, t.raw, t.sheet_no, t.source_row"
        + columns
        + " FROM "
        + TypedTable.quoted(typed.name())
        + " t WHERE t.row_key BETWEEN ? AND ? AND t.attempt = ? ORDER BY t.row_key";
  }

  private TableRow tableRow(ResultSet row, Origin origin) throws SQLException {
    int first = 5;
    @Nullable Object[] values = new @Nullable Object[typed.columns().size()];
    for (int i = 0; i < values.length; i++) {
      boolean numeric = typed.columns().get(i).numeric();
      values[i] = numeric ? Sql.plain(row.getBigDecimal(first + i)) : row.getString(first + i);
    }
    return new TableRow(
        RowKeys.number(row.getLong(1)), row.getInt(4), origin, values, row.getString(2), false);
  }
}
