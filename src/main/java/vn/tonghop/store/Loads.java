package vn.tonghop.store;

import java.util.List;
import vn.tonghop.outline.Setup;

/** Starts the loading of submissions. Thread-safe; the campaign has been prepared. */
public final class Loads {

  private final Database database;
  private final Setup setup;
  private final List<String> tables;

  public Loads(Database database, Setup setup) {
    this.database = database;
    this.setup = setup;
    this.tables = TypedTables.of(setup.outline()).stream().map(TypedTable::name).toList();
  }

  /**
   * Begins a new attempt to load a waiting submission and forgets what earlier attempts left.
   *
   * @param mark with what it is read
   * @throws IllegalStateException it does not wait
   */
  public LoadWriter begin(SubmissionRecord submission, ReadingMark mark) {
    Sql sql = database.sql();
    int attempt =
        sql.inTransaction(
            () -> {
              int changed =
                  sql.update(
                      "UPDATE submission SET state = 'LOADING', verdict = NULL,"
                          + " attempt = attempt + 1, run_number = ?"
                          + " WHERE id = ? AND state = 'RECEIVED' AND NOT refused_on_receipt",
                      mark.runNumber(),
                      submission.id());
              if (changed != 1) {
                throw new IllegalStateException(
                    "submission " + submission.id() + " does not wait to be loaded");
              }
              return (int)
                  sql.number("SELECT attempt FROM submission WHERE id = ?", submission.id());
            });
    LoadRows rows = new LoadRows(sql, tables, submission.id());
    if (attempt > 1) {
      rows.deleteAll();
    }
    return new LoadWriter(
        sql, BulkInsert.of(database), setup.outline(), rows, submission, attempt, mark);
  }
}
