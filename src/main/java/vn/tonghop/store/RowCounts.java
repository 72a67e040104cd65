package vn.tonghop.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Counts a table's rows in force by agency and the content of some columns. */
final class RowCounts {

  private final Sql sql;
  private final InForce inForce;
  private final Table outlineTable;
  private final TypedTable table;

  RowCounts(Sql sql, InForce inForce, Outline outline, Table table) {
    this.sql = sql;
    this.inForce = inForce;
    this.outlineTable = table;
    this.table = TypedTable.of(outline.id(), table);
  }

  /**
   * All columns with one pass over the table.
   *
   * @param consumers one for each column
   */
  void read(List<String> columns, List<RowCountConsumer> consumers) {
    List<TypedTable.TypedColumn> counted = columns.stream().map(this::column).toList();
    String names =
        counted.stream()
            .map(c -> "t." + TypedTable.quoted(c.name()) + ", ")
            .collect(Collectors.joining());
    String select =
        "SELECT "
            + names
            + "COUNT(*) FROM "
            + TypedTable.quoted(table.name())
            + " t WHERE t.row_key BETWEEN ? AND ? AND t.attempt = ? GROUP BY "
            + names.substring(0, names.length() - 2);
    for (SubmissionRecord submission : inForce.used()) {
      String agency = Objects.requireNonNull(submission.agency());
      Object[] keys = RowKeys.of(submission.id());
      List<Map<@Nullable String, Long>> counts = new ArrayList<>();
      counted.forEach(
          c -> counts.add(new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()))));
      sql.jdbc()
          .query(
              select,
              row -> {
                add(row, counted, counts);
              },
              keys[0],
              keys[1],
              submission.attempt());
      emit(agency, counts, consumers);
    }
  }

  private TypedTable.TypedColumn column(String key) {
    int column = outlineTable.indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + key + " in " + table.name());
    }
    return table.columns().get(column);
  }

  /** Contents may be of any script: they are put in order here. */
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
