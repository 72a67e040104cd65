package vn.tonghop.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ObjLongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * Counts a table's rows in force by agency and the content of some columns: from what was counted
 * when they were loaded; the rows themselves are only read for what was not.
 */
final class RowCounts {

  private final Sql sql;
  private final InForce inForce;
  private final Table outlineTable;
  private final TypedTable table;

  /** What is kept of a submission's rows of the table. */
  private record Tally(long loaded, @Nullable String contents) {}

  RowCounts(Sql sql, InForce inForce, Outline outline, Table table) {
    this.sql = sql;
    this.inForce = inForce;
    this.outlineTable = table;
    this.table = TypedTable.of(outline.id(), table);
  }

  /** All rows of each agency that has some. */
  void totals(ObjLongConsumer<String> consumer) {
    Map<Long, Tally> tallies = tallies("NULL");
    for (SubmissionRecord submission : inForce.used()) {
      Tally tally = tallies.get(submission.id());
      if (tally != null) {
        consumer.accept(Objects.requireNonNull(submission.agency()), tally.loaded());
      }
    }
  }

  /**
   * All columns with at most one pass over the table.
   *
   * @param consumers one for each column
   */
  void read(List<String> columns, List<RowCountConsumer> consumers) {
    List<TypedTable.TypedColumn> counted = columns.stream().map(this::column).toList();
    String select = select(counted);
    Map<Long, Tally> tallies = tallies("t.contents");
    for (SubmissionRecord submission : inForce.used()) {
      Tally tally = tallies.get(submission.id());
      if (tally != null) {
        List<Map<@Nullable String, Long>> counts = kept(tally, columns);
        emit(
            Objects.requireNonNull(submission.agency()),
            counts == null ? fromRows(select, counted, submission) : counts,
            consumers);
      }
    }
  }

  /**
   * @param contents expression of what was counted; {@code NULL}: it is not asked for
   */
  private Map<Long, Tally> tallies(String contents) {
    Map<Long, Tally> tallies = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT t.submission, t.loaded, "
                + contents
                + " FROM table_tally t JOIN submission s"
                + " ON "
                + RowKeys.ofAttempt("t", "s")
                + " WHERE s.campaign = ? AND t.table_key = ? AND t.loaded > 0"
                + " AND s.state = 'LOADED'",
            row -> {
              tallies.put(row.getLong(1), new Tally(row.getLong(2), row.getString(3)));
            },
            inForce.campaign(),
            outlineTable.key());
    return tallies;
  }

  /** Null: not all of the columns were counted. */
  private @Nullable List<Map<@Nullable String, Long>> kept(Tally tally, List<String> columns) {
    String contents = tally.contents();
    if (contents == null) {
      return null;
    }
    Map<String, Map<@Nullable String, Long>> kept = ContentCounts.of(contents);
    if (!kept.keySet().containsAll(columns)) {
      return null;
    }
    List<Map<@Nullable String, Long>> counts = new ArrayList<>();
    for (String column : columns) {
      Map<@Nullable String, Long> sorted = sorted();
      sorted.putAll(Objects.requireNonNull(kept.get(column)));
      counts.add(sorted);
    }
    return counts;
  }

  /** Contents may be of any script: they are put in order here. */
  private static Map<@Nullable String, Long> sorted() {
    return new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
  }

  private String select(List<TypedTable.TypedColumn> counted) {
    String names =
        counted.stream()
            .map(c -> "t." + TypedTable.quoted(c.name()))
            .collect(Collectors.joining(", "));
    return "SELECT "
        + names
        + ", COUNT(*) FROM "
        + TypedTable.quoted(table.name())
        + " t WHERE t.row_key BETWEEN ? AND ? AND t.attempt = ? GROUP BY "
        + names;
  }

  private List<Map<@Nullable String, Long>> fromRows(
      String select, List<TypedTable.TypedColumn> counted, SubmissionRecord submission) {
    Object[] keys = RowKeys.of(submission.id());
    List<Map<@Nullable String, Long>> counts = new ArrayList<>();
    counted.forEach(c -> counts.add(sorted()));
    sql.jdbc()
        .query(
            select,
            row -> {
              add(row, counted, counts);
            },
            keys[0],
            keys[1],
            submission.attempt());
    return counts;
  }

  private TypedTable.TypedColumn column(String key) {
    int column = outlineTable.indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + key + " in " + table.name());
    }
    return table.columns().get(column);
  }

  private static void add(
      ResultSet row, List<TypedTable.TypedColumn> columns, List<Map<@Nullable String, Long>> counts)
      throws SQLException {
    long number = row.getLong(columns.size() + 1);
    for (int i = 0; i < columns.size(); i++) {
      counts.get(i).merge(content(row, i + 1, columns.get(i).numeric()), number, Long::sum);
    }
  }

  private static @Nullable String content(ResultSet row, int index, boolean numeric)
      throws SQLException {
    if (!numeric) {
      return row.getString(index);
    }
    BigDecimal number = Sql.plain(row.getBigDecimal(index));
    return number == null ? null : Decimals.plain(number);
  }

  private static void emit(
      String agency, List<Map<@Nullable String, Long>> counts, List<RowCountConsumer> consumers) {
    for (int i = 0; i < counts.size(); i++) {
      RowCountConsumer consumer = consumers.get(i);
      counts.get(i).forEach((content, rows) -> consumer.count(agency, content, rows));
    }
  }
}
