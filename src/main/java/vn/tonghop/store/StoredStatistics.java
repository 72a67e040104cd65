package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.statistic.Statistic;

/** The statistics of the latest run of each campaign. */
public final class StoredStatistics {

  private final Sql sql;

  public StoredStatistics(Database database) {
    this.sql = database.sql();
  }

  /** Puts these figures in place of all earlier ones of the campaign, in one transaction. */
  public void replace(String campaign, long runNumber, List<Statistic> statistics) {
    List<@Nullable Object[]> rows = new ArrayList<>(statistics.size());
    for (Statistic statistic : statistics) {
      rows.add(
          new @Nullable Object[] {
            campaign,
            rows.size() + 1,
            statistic.indicator(),
            statistic.group(),
            statistic.measure(),
            Sql.exact(statistic.value()),
            statistic.agenciesUsed(),
            statistic.agenciesTotal(),
            runNumber
          });
    }
    sql.inTransaction(
        () -> {
          sql.update("DELETE FROM statistic WHERE campaign = ?", campaign);
          sql.batch(
              "INSERT INTO statistic (campaign, seq, indicator, population, measure, amount,"
                  + " agencies_used, agencies_total, run_number)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
              rows);
        });
  }

  /** In the order they were given; numbers without trailing zeros. */
  public List<Statistic> list(String campaign) {
    return sql.list(
        "SELECT * FROM statistic WHERE campaign = ? ORDER BY seq",
        (row, i) ->
            new Statistic(
                Sql.text(row, "indicator"),
                Sql.text(row, "population"),
                Sql.text(row, "measure"),
                Sql.decimal(row, "amount"),
                row.getInt("agencies_used"),
                row.getInt("agencies_total")),
        campaign);
  }
}
