package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The numbered publications of campaigns. At most one per campaign is PENDING. */
public final class Publications {

  private final Sql sql;

  public Publications(Database database) {
    this.sql = database.sql();
  }

  /** All, by number. */
  public List<Publication> list(String campaign) {
    return sql.list(
        "SELECT * FROM publication WHERE campaign = ? ORDER BY number",
        (row, i) -> publication(row),
        campaign);
  }

  /** The newest PUBLISHED one. */
  public Optional<Publication> last(String campaign) {
    return list(campaign).stream()
        .filter(p -> p.state() == Publication.State.PUBLISHED)
        .reduce((earlier, later) -> later);
  }

  /** The one a dead run wrote down but did not finish; recovery compares its hash. */
  public Optional<Publication> pending(String campaign) {
    return list(campaign).stream().filter(p -> p.state() == Publication.State.PENDING).findFirst();
  }

  /** One more than the last number. */
  public int nextNumber(String campaign) {
    return (int)
            sql.number(
                "SELECT COALESCE(MAX(number), 0) FROM publication WHERE campaign = ?"
                    + " AND state = 'PUBLISHED'",
                campaign)
        + 1;
  }

  /**
   * Writes down that a publication is about to be swapped in.
   *
   * @throws IllegalStateException a pending one was neither published nor discarded
   */
  public void pending(String campaign, int number, String contentHash, long runNumber, Instant at) {
    if (pending(campaign).isPresent()) {
      throw new IllegalStateException("a publication of " + campaign + " is pending already");
    }
    sql.update(
        "INSERT INTO publication (campaign, number, content_hash, state, run_number, written_at)"
            + " VALUES (?, ?, ?, 'PENDING', ?, ?)",
        campaign,
        number,
        contentHash,
        runNumber,
        Sql.moment(at));
  }

  /**
   * Writes down that the pending publication is in place.
   *
   * @throws IllegalStateException it is not pending
   */
  public void published(String campaign, int number, Instant at) {
    int changed =
        sql.update(
            "UPDATE publication SET state = 'PUBLISHED', published_at = ?"
                + " WHERE campaign = ? AND number = ? AND state = 'PENDING'",
            Sql.moment(at),
            campaign,
            number);
    if (changed != 1) {
      throw new IllegalStateException("publication " + number + " is not pending");
    }
  }

  /** Forgets the pending publication, if there is one. */
  public void discardPending(String campaign) {
    sql.update("DELETE FROM publication WHERE campaign = ? AND state = 'PENDING'", campaign);
  }

  private static Publication publication(ResultSet row) throws SQLException {
    return new Publication(
        Sql.text(row, "campaign"),
        row.getInt("number"),
        Sql.text(row, "content_hash"),
        Publication.State.valueOf(Sql.text(row, "state")),
        row.getLong("run_number"),
        Sql.instant(row, "written_at"),
        Sql.instantOrNull(row, "published_at"));
  }
}
