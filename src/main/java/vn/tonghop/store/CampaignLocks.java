package vn.tonghop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * One run at a time per campaign. PostgreSQL: an advisory lock on a connection of its own, which
 * ends with the process. H2: the file of the database is the lock, whatever the campaign.
 */
public final class CampaignLocks {

  private final Database database;

  /** The tables must have been migrated. */
  public CampaignLocks(Database database) {
    this.database = database;
  }

  /**
   * Takes the campaign, or nothing when another run holds it.
   *
   * @param me told to those who wait
   */
  public Optional<CampaignLock> tryAcquire(String campaign, LockHolder me) {
    return database.dialect() == Dialect.H2
        ? RunLockFile.in(database.settings().data())
            .tryTake(me)
            .map(held -> new FileCampaignLock(campaign, held))
        : tryAcquireOnServer(campaign, me);
  }

  /** Who holds the campaign, as far as known: host, process, since when; may be out of date. */
  public Optional<String> holder(String campaign) {
    if (database.dialect() == Dialect.H2) {
      return Optional.ofNullable(RunLockFile.in(database.settings().data()).read());
    }
    List<LockHolder> holders =
        database
            .sql()
            .list(
                "SELECT host, pid, since FROM lock_holder WHERE campaign = ?",
                (row, i) ->
                    new LockHolder(
                        Sql.text(row, "host"), row.getLong("pid"), Sql.instant(row, "since")),
                campaign);
    return holders.stream().findFirst().map(LockHolder::toString);
  }

  private Optional<CampaignLock> tryAcquireOnServer(String campaign, LockHolder me) {
    try {
      Connection connection = database.connect("tonghop run " + campaign);
      if (!takes(connection, campaign)) {
        connection.close();
        return Optional.empty();
      }
      CampaignLock lock = new ServerCampaignLock(campaign, connection, database.sql());
      tell(campaign, me, lock);
      return Optional.of(lock);
    } catch (SQLException e) {
      throw new IllegalStateException("the campaign lock failed: " + e.getMessage(), e);
    }
  }

  /** Leaves no connection behind when it fails: one that lives on might hold the lock. */
  private static boolean takes(Connection connection, String campaign) throws SQLException {
    try {
      return AdvisoryLock.ofCampaign(connection, campaign).tryAcquire();
    } catch (SQLException | RuntimeException e) {
      try {
        connection.close();
      } catch (SQLException closing) {
        e.addSuppressed(closing);
      }
      throw e;
    }
  }

  private void tell(String campaign, LockHolder me, CampaignLock lock) {
    Sql sql = database.sql();
    try {
      sql.inTransaction(
          () -> {
            sql.update("DELETE FROM lock_holder WHERE campaign = ?", campaign);
            sql.update(
                "INSERT INTO lock_holder (campaign, host, pid, since) VALUES (?, ?, ?, ?)",
                campaign,
                me.host(),
                me.pid(),
                Sql.moment(me.since()));
          });
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private record FileCampaignLock(String campaign, RunLockFile.Held file) implements CampaignLock {

    @Override
    public boolean isHeld() {
      return file.isHeld();
    }

    @Override
    public void close() {
      file.release();
    }
  }
}
