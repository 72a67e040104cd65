package vn.tonghop.store;

import java.util.List;
import java.util.Optional;
import vn.tonghop.outline.Setup;

/**
 * First step of a run: the store knows the campaign and its tables, and holds nothing half-done.
 */
public final class Preparation {

  private static final String UNFINISHED =
      "SELECT id FROM submission WHERE campaign = ? AND state IN ('LOADING', 'FAILED')";

  private final Database database;
  private final TypedTables typedTables;
  private final Campaigns campaigns;

  /** The tables must have been migrated. */
  public Preparation(Database database) {
    this.database = database;
    this.typedTables = new TypedTables(database);
    this.campaigns = new Campaigns(database);
  }

  /**
   * Upserts campaign and agencies and makes the outline's tables and views. The caller holds the
   * campaign's lock. Harmless when repeated.
   *
   * @throws OutlineNotStorableException the outline contradicts what is stored already; no table
   *     was changed
   */
  public void prepare(Setup setup) {
    database.exclusively(() -> typedTables.prepare(setup.outline()));
    campaigns.upsert(setup);
  }

  /** Why the store would not take an outline, in one sentence; empty: it would. */
  public Optional<String> objection(Setup setup) {
    try {
      typedTables.requireStorable(setup.outline());
      return Optional.empty();
    } catch (OutlineNotStorableException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Puts back what dead runs left: submissions that were being loaded, or failed, wait again and
   * nothing of their attempts is kept. The caller holds the campaign's lock and has prepared it.
   *
   * @return how many submissions were put back
   */
  public int recover(Setup setup) {
    String campaign = setup.campaign().id();
    Sql sql = database.sql();
    List<Long> unfinished = sql.list(UNFINISHED, (row, i) -> row.getLong("id"), campaign);
    if (unfinished.isEmpty()) {
      return 0;
    }
    List<String> tables = typedTables.existing(setup.outline().id());
    unfinished.forEach(id -> new LoadRows(sql, tables, id).deleteAll());
    return sql.update(
        "UPDATE submission SET state = 'RECEIVED', verdict = NULL"
            + " WHERE campaign = ? AND state IN ('LOADING', 'FAILED')",
        campaign);
  }
}
