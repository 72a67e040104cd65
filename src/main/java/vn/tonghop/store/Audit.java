package vn.tonghop.store;

import java.util.List;

/** Who did what, when and why; entries are never changed. */
public final class Audit {

  private final Sql sql;

  public Audit(Database database) {
    this.sql = database.sql();
  }

  public void add(AuditEntry entry) {
    add(sql, entry);
  }

  /** Written in the transaction of what was done. */
  static void add(Sql sql, AuditEntry entry) {
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
                Sql.longOrNull(row, "run_number"),
                Sql.text(row, "who"),
                Sql.text(row, "what"),
                row.getString("finding"),
                Sql.text(row, "reason"),
                Sql.text(row, "details")),
        campaign);
  }
}
