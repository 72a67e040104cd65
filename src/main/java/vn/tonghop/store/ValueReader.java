package vn.tonghop.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;

/** Reads the values in force, one submission after the other. */
final class ValueReader {

  /** What {@link #value} expects first in a row. */
  static final String COLUMNS =
      "v.indicator, v.state, v.amount, v.numerator, v.denominator, v.text_value, v.raw, v.note,"
          + " v.file, v.sheet, v.cell";

  private static final String SELECT =
      "SELECT "
          + COLUMNS
          + " FROM indicator_value v WHERE v.row_key BETWEEN ? AND ? AND v.attempt = ?";

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

  private void read(String condition, List<String> wanted, ValueConsumer consumer) {
    List<SubmissionRecord> used = inForce.used();
    if (!used.isEmpty()) {
      sql.reading(
          SELECT + condition + " ORDER BY v.row_key",
          statement -> {
            for (SubmissionRecord submission : used) {
              read(statement, submission, wanted, consumer);
            }
          });
    }
  }

  private static void read(
      PreparedStatement statement,
      SubmissionRecord submission,
      List<String> wanted,
      ValueConsumer consumer)
      throws SQLException {
    String agency = Objects.requireNonNull(submission.agency());
    int revision = Objects.requireNonNull(submission.revision());
    List<Object> arguments = new ArrayList<>(List.of(RowKeys.of(submission.id())));
    arguments.add(submission.attempt());
    arguments.addAll(wanted);
    Arguments.bind(statement, arguments.toArray());
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        consumer.value(agency, revision, value(row));
      }
    }
  }

  static IndicatorValue value(ResultSet row) throws SQLException {
    return new IndicatorValue(
        Objects.requireNonNull(row.getString(1)),
        ValueState.valueOf(row.getString(2)),
        Sql.plain(row.getBigDecimal(3)),
        Sql.plain(row.getBigDecimal(4)),
        Sql.plain(row.getBigDecimal(5)),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        origin(row));
  }

  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    String file = row.getString(9);
    return file == null ? null : new Origin(file, row.getString(10), row.getString(11));
  }
}
