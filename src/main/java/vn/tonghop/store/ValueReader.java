package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;

/** Reads the values in force, some submissions at a time. */
final class ValueReader {

  private static final int USUAL_VALUES = 100;

  private final Sql sql;
  private final InForce inForce;

  ValueReader(Sql sql, InForce inForce) {
    this.sql = sql;
    this.inForce = inForce;
  }

  void read(ValueConsumer consumer) {
    read("", List.of(), consumer);
  }

  /** Only the values of some indicators. */
  void read(Set<String> indicators, ValueConsumer consumer) {
    if (!indicators.isEmpty()) {
      List<String> wanted = indicators.stream().sorted().toList();
      String holes = String.join(", ", Collections.nCopies(wanted.size(), "?"));
      read(" AND v.indicator IN (" + holes + ")", wanted, consumer);
    }
  }

  private void read(String condition, List<String> arguments, ValueConsumer consumer) {
    for (List<SubmissionRecord> page : Pages.of(inForce.used(), s -> USUAL_VALUES)) {
      String holes = String.join(", ", Collections.nCopies(page.size(), "?"));
      sql.jdbc()
          .query(
              "SELECT s.agency, s.revision, v.indicator, v.state, v.amount, v.numerator,"
                  + " v.denominator, v.text_value, v.raw, v.note, v.file, v.sheet, v.cell"
                  + " FROM indicator_value v"
                  + " JOIN submission s ON s.id = v.submission AND s.attempt = v.attempt"
                  + " JOIN agency a ON a.campaign = s.campaign AND a.code = s.agency"
                  + " WHERE v.submission IN ("
                  + holes
                  + ")"
                  + condition
                  + " ORDER BY a.sort_order, a.code, v.ord",
              row -> {
                consumer.value(Sql.text(row, "agency"), row.getInt("revision"), value(row));
              },
              Stream.concat(page.stream().map(SubmissionRecord::id), arguments.stream()).toArray());
    }
  }

  static IndicatorValue value(ResultSet row) throws SQLException {
    return new IndicatorValue(
        Sql.text(row, "indicator"),
        ValueState.valueOf(Sql.text(row, "state")),
        Sql.decimal(row, "amount"),
        Sql.decimal(row, "numerator"),
        Sql.decimal(row, "denominator"),
        row.getString("text_value"),
        row.getString("raw"),
        row.getString("note"),
        origin(row));
  }

  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    String file = row.getString("file");
    return file == null ? null : new Origin(file, row.getString("sheet"), row.getString("cell"));
  }
}
