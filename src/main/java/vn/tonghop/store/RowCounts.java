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
import org.springframework.jdbc.core.ResultSetExtractor;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Counts a table's rows in force by agency and the content of some columns. */
final class RowCounts {

  private final Sql sql;
  private final String campaign;
  private final Table outlineTable;
  private final TypedTable table;

  RowCounts(Sql sql, String campaign, Outline outline, Table table) {
    this.sql = sql;
    this.campaign = campaign;
    this.outlineTable = table;
    this.table = TypedTable.of(outline.id(), table);
  }

  /**
   * All columns with one scan of the table.
   *
   * @param consumers one for each column
   */
  void read(List<String> columns, List<RowCountConsumer> consumers) {
    List<TypedTable.TypedColumn> counted = columns.stream().map(this::column).toList();
    String names =
        counted.stream()
            .map(c -> ", t." + TypedTable.quoted(c.name()))
            .collect(Collectors.joining());
    ResultSetExtractor<Integer> extractor = rows -> read(rows, counted, consumers);
    sql.jdbc()
        .query(
            "SELECT a.code"
                + names
                + ", COUNT(*) FROM "
                + TypedTable.quoted(table.name())
                + " t"
                + " JOIN submission s ON s.id = t.submission AND s.attempt = t.attempt"
                + " JOIN agency a ON a.campaign = s.campaign AND a.code = s.agency"
                + " WHERE s.campaign = ? AND s.state = 'LOADED' AND s.verdict <> 'REFUSED'"
                + " AND a.obliged"
                + " GROUP BY a.sort_order, a.code"
                + names
                + " ORDER BY a.sort_order, a.code",
            extractor,
            campaign);
  }

  private TypedTable.TypedColumn column(String key) {
    int column = outlineTable.indexOf(key);
    if (column < 0) {
      throw new IllegalArgumentException("no column " + key + " in " + table.name());
    }
    return table.columns().get(column);
  }

  /** Contents may be of any script: they are put in order here. Returns how many were read. */
  private static int read(
      ResultSet rows, List<TypedTable.TypedColumn> columns, List<RowCountConsumer> consumers)
      throws SQLException {
    String agency = "";
    int groups = 0;
    List<Map<@Nullable String, Long>> counts = new ArrayList<>();
    columns.forEach(
        c -> counts.add(new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()))));
    while (rows.next()) {
      String next = Objects.requireNonNull(rows.getString(1));
      if (!next.equals(agency)) {
        emit(agency, counts, consumers);
        agency = next;
      }
      long number = rows.getLong(columns.size() + 2);
      for (int i = 0; i < columns.size(); i++) {
        counts.get(i).merge(content(rows, i + 2, columns.get(i).numeric()), number, Long::sum);
      }
      groups++;
    }
    emit(agency, counts, consumers);
    return groups;
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
      counts.get(i).clear();
    }
  }
}
