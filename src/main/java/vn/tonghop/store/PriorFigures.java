package vn.tonghop.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads what is in force in a campaign whose outline and registry are not at hand: another campaign
 * is compared with it.
 */
public final class PriorFigures {

  private static final int USUAL_VALUES = 100;

  private final Sql sql;
  private final String campaign;

  /**
   * @param campaign the store need not know it
   */
  public PriorFigures(Database database, String campaign) {
    this.sql = database.sql();
    this.campaign = campaign;
  }

  /** Agencies with a submission in force. */
  public int agencies() {
    return (int) sql.number("SELECT COUNT(*) FROM current_submission WHERE campaign = ?", campaign);
  }

  /** Values in force of some indicators: by agency code, then in the order of their outline. */
  public void values(Set<String> indicators, ValueConsumer consumer) {
    if (indicators.isEmpty()) {
      return;
    }
    List<Long> used =
        sql.list(
            "SELECT id FROM current_submission WHERE campaign = ? ORDER BY agency, id",
            (row, i) -> row.getLong("id"),
            campaign);
    List<String> wanted = indicators.stream().sorted().toList();
    for (List<Long> page : Pages.of(used, id -> USUAL_VALUES)) {
      sql.jdbc()
          .query(
              "SELECT "
                  + ValueReader.COLUMNS
                  + ", s.agency, s.revision FROM indicator_value v"
                  + " JOIN current_submission s ON s.id = v.submission AND s.attempt = v.attempt"
                  + " WHERE v.submission IN ("
                  + holes(page.size())
                  + ") AND v.indicator IN ("
                  + holes(wanted.size())
                  + ") ORDER BY s.agency, v.ord",
              row -> {
                consumer.value(
                    Sql.text(row, "agency"), row.getInt("revision"), ValueReader.value(row));
              },
              Stream.concat(page.stream(), wanted.stream()).toArray());
    }
  }

  private static String holes(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
