package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The runs, numbered by one sequence for the whole database; numbers may have gaps. */
public final class Runs {

  private final Sql sql;
  private final Dialect dialect;

  public Runs(Database database) {
    this.sql = database.sql();
    this.dialect = database.dialect();
  }

  public long nextNumber() {
    return sql.number(dialect.nextValue("run_number_seq"));
  }

  /** Writes down a run that begins. */
  public void start(RunRecord run) {
    sql.update(
        "INSERT INTO run (run_number, campaign, command, host, pid, os_user, started)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        run.number(),
        run.campaign(),
        StoredText.clean(run.command()),
        StoredText.clean(run.host()),
        run.pid(),
        StoredText.clean(run.user()),
        Sql.moment(run.started()));
  }

  /**
   * Writes down how a run ended.
   *
   * @throws IllegalStateException there is no such run, or it ended already
   */
  public void finish(long number, Instant at, String outcome, @Nullable String summary) {
    int changed =
        sql.update(
            "UPDATE run SET finished = ?, outcome = ?, summary = ?"
                + " WHERE run_number = ? AND finished IS NULL",
            Sql.moment(at),
            outcome,
            StoredText.orNull(summary),
            number);
    if (changed != 1) {
      throw new IllegalStateException("run " + number + " is not under way");
    }
  }

  /** Whoever holds the campaign's lock knows that its unfinished runs are dead. */
  public void interrupted(String campaign) {
    sql.update(
        "UPDATE run SET outcome = 'INTERRUPTED' WHERE campaign = ? AND finished IS NULL"
            + " AND outcome IS NULL",
        campaign);
  }

  /** Newest first. */
  public List<RunRecord> last(String campaign, int atMost) {
    return sql.list(
        "SELECT * FROM run WHERE campaign = ? ORDER BY run_number DESC LIMIT ?",
        (row, i) -> run(row),
        campaign,
        atMost);
  }

  /** Every run, oldest first. */
  public List<RunRecord> all(String campaign) {
    return sql.list(
        "SELECT * FROM run WHERE campaign = ? ORDER BY run_number", (row, i) -> run(row), campaign);
  }

  /** The highest run number of a campaign: a publication checks that it is still its own. */
  public Optional<Long> newestNumber(String campaign) {
    return last(campaign, 1).stream().map(RunRecord::number).findFirst();
  }

  private static RunRecord run(ResultSet row) throws SQLException {
    return new RunRecord(
        row.getLong("run_number"),
        Sql.text(row, "campaign"),
        Sql.text(row, "command"),
        Sql.text(row, "host"),
        row.getLong("pid"),
        Sql.text(row, "os_user"),
        Sql.instant(row, "started"),
        Sql.instantOrNull(row, "finished"),
        row.getString("outcome"),
        row.getString("summary"));
  }
}
