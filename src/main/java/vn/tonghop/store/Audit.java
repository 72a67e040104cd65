package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, when and why; entries are never changed. */
public final class Audit {

  private final Sql sql;

  public Audit(Database database) {
    this.sql = database.sql();
  }

  public void add(AuditEntry entry) {
    sql.update(
        "INSERT INTO audit (at, campaign, agency, run_number, who, what, finding, reason, details)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        Sql.moment(entry.at()),
        entry.campaign(),
        entry.agency(),
        entry.runNumber(),
        StoredText.clean(entry.who()),
        entry.what(),
        entry.finding(),
        StoredText.clean(entry.reason()),
        StoredText.clean(entry.details()));
  }

  /** Oldest first. */
  public List<AuditEntry> list(String campaign) {
    return sql.list(
        "SELECT * FROM audit WHERE campaign = ? ORDER BY id",
        (row, i) ->
            new AuditEntry(
                Sql.instant(row, "at"),
                row.getString("campaign"),
                row.getString("agency"),
                longOrNull(row, "run_number"),
                Sql.text(row, "who"),
                Sql.text(row, "what"),
                row.getString("finding"),
                Sql.text(row, "reason"),
                Sql.text(row, "details")),
        campaign);
  }

  private static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
