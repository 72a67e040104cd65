package vn.tonghop.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what is in force in a campaign whose outline and registry are not at hand: another campaign
 * is compared with it.
 */
public final class PriorFigures {

  /** A submission in force. */
  private record Used(long id, String agency, int revision, int attempt) {}

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

  /** Codes of the agencies that had to report. */
  public Set<String> obliged() {
    return Set.copyOf(
        sql.list(
            "SELECT code FROM agency WHERE campaign = ? AND obliged ORDER BY code",
            (row, i) -> Sql.text(row, "code"),
            campaign));
  }

  /** Names of its agencies, by code. */
  public Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    sql.list(
            "SELECT code, name FROM agency WHERE campaign = ? ORDER BY code",
            (row, i) -> Map.entry(Sql.text(row, "code"), Sql.text(row, "name")),
            campaign)
        .forEach(name -> names.put(name.getKey(), name.getValue()));
    return names;
  }

  /** Values in force of some indicators: by agency code, then in the order of their outline. */
  public void values(Set<String> indicators, ValueConsumer consumer) {
    if (indicators.isEmpty()) {
      return;
    }
    List<Used> used =
        sql.list(
            "SELECT id, agency, revision, attempt FROM current_submission WHERE campaign = ?"
                + " ORDER BY agency, id",
            (row, i) ->
                new Used(
                    row.getLong("id"),
                    Sql.text(row, "agency"),
                    row.getInt("revision"),
                    row.getInt("attempt")),
            campaign);
    List<String> wanted = indicators.stream().sorted().toList();
    String select =
        "SELECT "
            + ValueReader.COLUMNS
            + " FROM indicator_value v WHERE v.row_key BETWEEN ? AND ? AND v.attempt = ?"
            + " AND v.indicator IN ("
            + holes(wanted.size())
            + ") ORDER BY v.row_key";
    for (Used submission : used) {
      List<Object> arguments = new ArrayList<>(List.of(RowKeys.of(submission.id())));
      arguments.add(submission.attempt());
      arguments.addAll(wanted);
      sql.jdbc()
          .query(
              select,
              row -> {
                consumer.value(submission.agency(), submission.revision(), ValueReader.value(row));
              },
              arguments.toArray());
    }
  }

  private static String holes(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
