package vn.tonghop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * How soon a commit is on disk. H2 writes a part of its file for every commit when each is to be
 * there at once; of many small commits that nothing outside the store relies on, several may go in
 * one part. Whenever a process dies, the file holds the commits up to one of them and none after
 * it. PostgreSQL, and an H2 URL that sets its own delay, are left as they are.
 */
final class CommitPace {

  private static final String OPTION = "WRITE_DELAY";
  private static final int MILLIS = 500;

  private final Connection connection;
  private final boolean ours;

  private CommitPace(Connection connection, boolean ours) {
    this.connection = connection;
    this.ours = ours;
  }

  /** Of a database just opened: every commit at once. */
  static CommitPace of(DatabaseSettings settings, Connection connection) throws SQLException {
    String url = settings.completeUrl();
    boolean h2 = Dialect.of(url) == Dialect.H2;
    CommitPace pace =
        new CommitPace(connection, h2 && !url.toUpperCase(Locale.ROOT).contains(OPTION));
    pace.run("SET WRITE_DELAY 0");
    return pace;
  }

  /** From now on commits may take half a second to the disk. */
  void loosen() throws SQLException {
    run("SET WRITE_DELAY " + MILLIS);
  }

  /** All commits are on the disk, and each further one at once. */
  void tighten() throws SQLException {
    run("SET WRITE_DELAY 0");
    run("CHECKPOINT SYNC");
  }

  private void run(String sql) throws SQLException {
    if (ours) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
