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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;

/** Reads the values in force, some submissions at a time. */
final class ValueReader {

  /** What {@link #value} expects first in a row. */
  static final String COLUMNS =
      "v.indicator, v.state, v.amount, v.numerator, v.denominator, v.text_value, v.raw, v.note,"
          + " v.file, v.sheet, v.cell";

  /** Number of the {@link #COLUMNS}. */
  static final int OWN_COLUMNS = 11;

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

  /** The values of a page come as the database finds them and are put in order here. */
  private void read(String condition, List<String> arguments, ValueConsumer consumer) {
    for (List<SubmissionRecord> page : Pages.of(inForce.used(), s -> USUAL_VALUES)) {
      Map<Long, List<Placed>> found = find(page, condition, arguments);
      for (SubmissionRecord submission : page) {
        String agency = Objects.requireNonNull(submission.agency());
        int revision = Objects.requireNonNull(submission.revision());
        found.getOrDefault(submission.id(), List.of()).stream()
            .sorted(Comparator.comparingInt(Placed::place))
            .forEachOrdered(placed -> consumer.value(agency, revision, placed.value()));
      }
    }
  }

  /** A value and its place among those of its submission. */
  private record Placed(int place, IndicatorValue value) {}

  private Map<Long, List<Placed>> find(
      List<SubmissionRecord> page, String condition, List<String> arguments) {
    Map<Long, Integer> attempts = new HashMap<>();
    page.forEach(s -> attempts.put(s.id(), s.attempt()));
    Map<Long, List<Placed>> found = new HashMap<>();
    String holes = String.join(", ", Collections.nCopies(page.size(), "?"));
    sql.jdbc()
        .query(
            "SELECT "
                + COLUMNS
                + ", v.submission, v.attempt, v.ord FROM indicator_value v WHERE v.submission IN ("
                + holes
                + ")"
                + condition,
            row -> {
              long submission = row.getLong(OWN_COLUMNS + 1);
              if (Objects.equals(attempts.get(submission), row.getInt(OWN_COLUMNS + 2))) {
                found
                    .computeIfAbsent(submission, s -> new ArrayList<>())
                    .add(new Placed(row.getInt(OWN_COLUMNS + 3), value(row)));
              }
            },
            Stream.concat(page.stream().map(SubmissionRecord::id), arguments.stream()).toArray());
    return found;
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
