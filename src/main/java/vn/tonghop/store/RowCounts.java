package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import vn.tonghop.normalize.Decimals;

/** Counts a table's rows in force by agency and the content of one column. */
final class RowCounts {

  private final Sql sql;
  private final String campaign;
  private final TypedTable table;

  RowCounts(Sql sql, String campaign, TypedTable table) {
    this.sql = sql;
    this.campaign = campaign;
    this.table = table;
  }

  void read(int column, RowCountConsumer consumer) {
    if (column < 0) {
      throw new IllegalArgumentException("no such column in " + table.name());
    }
    TypedTable.TypedColumn counted = table.columns().get(column);
    String name = "t." + TypedTable.quoted(counted.name());
    ResultSetExtractor<Integer> extractor = rows -> read(rows, counted.numeric(), consumer);
    sql.jdbc()
        .query(
            "SELECT a.code AS agency, "
                + name
                + " AS content, COUNT(*) AS n FROM "
                + TypedTable.quoted(table.name())
                + " t"
                + " JOIN submission s ON s.id = t.submission AND s.attempt = t.attempt"
                + " JOIN agency a ON a.campaign = s.campaign AND a.code = s.agency"
                + " WHERE s.campaign = ? AND s.state = 'LOADED' AND s.verdict <> 'REFUSED'"
                + " AND a.obliged"
                + " GROUP BY a.sort_order, a.code, "
                + name
                + " ORDER BY a.sort_order, a.code",
            extractor,
            campaign);
  }

  /** Contents may be of any script: they are put in order here. Returns how many were read. */
  private static int read(ResultSet rows, boolean numeric, RowCountConsumer consumer)
      throws SQLException {
    String agency = "";
    int groups = 0;
    Map<@Nullable String, Long> counts =
        new TreeMap<>(Comparator.nullsFirst(Comparator.naturalOrder()));
    while (rows.next()) {
      String next = Sql.text(rows, "agency");
      if (!next.equals(agency)) {
        emit(agency, counts, consumer);
        agency = next;
      }
      counts.put(content(rows, numeric), rows.getLong("n"));
      groups++;
    }
    emit(agency, counts, consumer);
    return groups;
  }

  private static @Nullable String content(ResultSet row, boolean numeric) throws SQLException {
    if (!numeric) {
      return row.getString("content");
    }
    var number = Sql.decimal(row, "content");
    return number == null ? null : Decimals.plain(number);
  }

  private static void emit(
      String agency, Map<@Nullable String, Long> counts, RowCountConsumer consumer) {
    counts.forEach((content, rows) -> consumer.count(agency, content, rows));
    counts.clear();
  }
}
