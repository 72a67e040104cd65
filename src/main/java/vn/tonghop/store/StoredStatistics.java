package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.statistic.Statistic;

/** The statistics of the latest run of each campaign. */
public final class StoredStatistics {

  private final Sql sql;

  public StoredStatistics(Database database) {
    this.sql = database.sql();
  }

  /**
   * Puts these figures in place of all earlier ones of the campaign, in one transaction; only rows
   * that differ are written.
   */
  public void replace(String campaign, long runNumber, List<Statistic> statistics) {
    long number = number(campaign);
    if (number == 0) {
      throw new IllegalStateException("campaign not prepared: " + campaign);
    }
    List<Statistic> present = list(number);
    List<@Nullable Object[]> changed = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (int i = 0; i < statistics.size(); i++) {
      Statistic wanted = asStored(statistics.get(i));
      if (i >= present.size()) {
        added.add(arguments(wanted, runNumber, campaign, RowKeys.of(number, i + 1)));
      } else if (!present.get(i).equals(wanted)) {
        changed.add(arguments(wanted, runNumber, campaign, RowKeys.of(number, i + 1)));
      }
    }
    sql.inTransaction(
        () -> {
          sql.update(
              "DELETE FROM statistic WHERE row_key BETWEEN ? AND ?",
              RowKeys.of(number, statistics.size() + 1),
              RowKeys.of(number)[1]);
          sql.batch(
              "UPDATE statistic SET indicator = ?, population = ?, measure = ?, amount = ?,"
                  + " agencies_used = ?, agencies_total = ?, run_number = ?, campaign = ?"
                  + " WHERE row_key = ?",
              changed);
          sql.batch(
              "INSERT INTO statistic (indicator, population, measure, amount, agencies_used,"
                  + " agencies_total, run_number, campaign, row_key)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              added);
        });
  }

  private static Statistic asStored(Statistic statistic) {
    return new Statistic(
        statistic.indicator(),
        statistic.group(),
        statistic.measure(),
        Sql.plain(Sql.exact(statistic.value())),
        statistic.agenciesUsed(),
        statistic.agenciesTotal());
  }

  private static @Nullable Object[] arguments(
      Statistic statistic, long runNumber, String campaign, long key) {
    return new @Nullable Object[] {
      statistic.indicator(),
      statistic.group(),
      statistic.measure(),
      Sql.exact(statistic.value()),
      statistic.agenciesUsed(),
      statistic.agenciesTotal(),
      runNumber,
      campaign,
      key
    };
  }

  /** In the order they were given; numbers without trailing zeros. */
  public List<Statistic> list(String campaign) {
    return list(number(campaign));
  }

  /** Of a campaign nobody prepared there are none. */
  private long number(String campaign) {
    return sql
        .list(
            "SELECT number FROM campaign WHERE id = ?", (row, i) -> row.getLong("number"), campaign)
        .stream()
        .findFirst()
        .orElse(0L);
  }

  private List<Statistic> list(long number) {
    return sql.list(
        "SELECT indicator, population, measure, amount, agencies_used, agencies_total"
            + " FROM statistic WHERE "
            + RowKeys.OF_OWNER
            + " ORDER BY row_key",
        (row, i) ->
            new Statistic(
                Objects.requireNonNull(row.getString(1)),
                Objects.requireNonNull(row.getString(2)),
                Objects.requireNonNull(row.getString(3)),
                Sql.plain(row.getBigDecimal(4)),
                row.getInt(5),
                row.getInt(6)),
        RowKeys.of(number));
  }
}
