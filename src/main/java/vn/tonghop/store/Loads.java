package vn.tonghop.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;

/** Starts the loading of submissions. Thread-safe; the campaign has been prepared. */
public final class Loads {

  private final Database database;
  private final Map<String, LoadTable> tables = new LinkedHashMap<>();

  public Loads(Database database, Setup setup) {
    this.database = database;
    for (Table table : setup.outline().tables()) {
      tables.put(
          table.key(),
          LoadTable.of(TypedTable.of(setup.outline().id(), table), counted(setup, table)));
    }
  }

  private static List<String> counted(Setup setup, Table table) {
    return setup.outline().statistics().rowCounts().stream()
        .filter(counted -> counted.table().equals(table.key()))
        .map(StatisticsPlan.RowCount::column)
        .toList();
  }

  /**
   * Begins a new attempt to load a waiting submission and forgets what earlier attempts left.
   *
   * @param mark with what it is read
   * @throws IllegalStateException it does not wait
   */
  public LoadWriter begin(SubmissionRecord submission, ReadingMark mark) {
    Sql sql = database.sql();
    int attempt = submission.attempt() + 1;
    int changed =
        sql.inTransaction(
            () ->
                sql.update(
                    "UPDATE submission SET state = 'LOADING', verdict = NULL, attempt = ?,"
                        + " run_number = ? WHERE id = ? AND attempt = ?"
                        + " AND state = 'RECEIVED' AND NOT refused_on_receipt",
                    attempt,
                    mark.runNumber(),
                    submission.id(),
                    submission.attempt()));
    if (changed != 1) {
      throw new IllegalStateException(
          "submission " + submission.id() + " does not wait to be loaded");
    }
    LoadRows rows =
        new LoadRows(sql, tables.values().stream().map(LoadTable::name).toList(), submission.id());
    if (attempt > 1) {
      rows.deleteAll();
    }
    return new LoadWriter(sql, BulkInsert.of(database), tables, rows, submission, attempt, mark);
  }
}
