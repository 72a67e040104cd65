package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Reads a table's rows in force: small submissions together, a large one in ranges of rows. */
final class RowReader {

  private final Sql sql;
  private final Table table;
  private final TypedTable typed;
  private final InForce inForce;

  RowReader(Sql sql, Outline outline, Table table, InForce inForce) {
    this.sql = sql;
    this.table = table;
    this.typed = TypedTable.of(outline.id(), table);
    this.inForce = inForce;
  }

  /** Reads page by page until there are as many rows as wanted. */
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
    for (List<SubmissionRecord> page : Pages.of(filled, s -> dataRows.getOrDefault(s.id(), 0))) {
      SubmissionRecord first = page.get(0);
      int rows = dataRows.getOrDefault(first.id(), 0);
      if (page.size() == 1 && rows > Pages.ROWS) {
        readInRanges(first, rows, atMost - read[0], counting);
      } else {
        readTogether(page, counting);
      }
      if (read[0] >= atMost) {
        return;
      }
    }
  }

  private Map<Long, Integer> dataRows() {
    Map<Long, Integer> dataRows = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT t.submission, t.data_rows FROM table_tally t"
                + " JOIN submission s ON s.id = t.submission AND s.attempt = t.attempt"
                + " WHERE s.campaign = ? AND t.table_key = ? AND t.loaded > 0",
            row -> {
              dataRows.put(row.getLong("submission"), row.getInt("data_rows"));
            },
            inForce.campaign(),
            table.key());
    return dataRows;
  }

  /** The rows of a page come as the database finds them and are put in order here. */
  private void readTogether(List<SubmissionRecord> page, RowConsumer consumer) {
    Map<Long, List<TableRow>> bySubmission = new HashMap<>();
    Map<Long, Integer> attempts = new HashMap<>();
    page.forEach(s -> attempts.put(s.id(), s.attempt()));
    String holes = String.join(", ", Collections.nCopies(page.size(), "?"));
    query(
        "t.submission IN (" + holes + ")",
        row -> {
          long submission = row.getLong(1);
          if (Objects.equals(attempts.get(submission), row.getInt(2))) {
            bySubmission.computeIfAbsent(submission, s -> new ArrayList<>()).add(tableRow(row));
          }
        },
        page.stream().map(SubmissionRecord::id).toArray());
    for (SubmissionRecord submission : page) {
      List<TableRow> rows = bySubmission.getOrDefault(submission.id(), List.of());
      String agency = Objects.requireNonNull(submission.agency());
      rows.stream()
          .sorted(Comparator.comparingInt(TableRow::number))
          .forEachOrdered(row -> consumer.row(agency, row));
    }
  }

  private void readInRanges(
      SubmissionRecord submission, int rows, long atMost, RowConsumer consumer) {
    String agency = Objects.requireNonNull(submission.agency());
    for (int from = 0; from < rows && from <= atMost; from += Pages.ROWS) {
      query(
          "t.submission = ? AND t.attempt = ? AND t.row_no > ? AND t.row_no <= ?"
              + " ORDER BY t.row_no",
          row -> consumer.row(agency, tableRow(row)),
          submission.id(),
          submission.attempt(),
          from,
          from + Pages.ROWS);
    }
  }

  private void query(String condition, RowCallbackHandler handler, Object... arguments) {
    String columns =
        typed.columns().stream()
            .map(c -> ", t." + TypedTable.quoted(c.name()))
            .collect(Collectors.joining());
    sql.jdbc()
        .query(
            "SELECT t.submission, t.attempt, t.row_no, t.raw, t.file, t.sheet, t.source_row"
                + columns
                + " FROM "
                + TypedTable.quoted(typed.name())
                + " t WHERE "
                + condition,
            handler,
            arguments);
  }

  private TableRow tableRow(ResultSet row) throws SQLException {
    int first = TypedTable.FIXED.size() + 1;
    @Nullable Object[] values = new @Nullable Object[typed.columns().size()];
    for (int i = 0; i < values.length; i++) {
      boolean numeric = typed.columns().get(i).numeric();
      values[i] = numeric ? Sql.plain(row.getBigDecimal(first + i)) : row.getString(first + i);
    }
    return new TableRow(
        row.getInt(3),
        row.getInt(7),
        new Origin(Objects.requireNonNull(row.getString(5)), row.getString(6), null),
        values,
        row.getString(4),
        false);
  }
}
