package vn.tonghop.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Tells an H2 file that is only being made from one that has lost what it held: from before the
 * file is there until its tables are, {@code tonghop.new} lies beside it.
 */
final class NewStore {

  private final Path file;
  private final Path sign;

  NewStore(Path data) {
    this.file = data.resolve(DatabaseSettings.H2_NAME + ".mv.db");
    this.sign = data.resolve(DatabaseSettings.H2_NAME + ".new");
  }

  /** Before the file is opened. */
  void begin() throws IOException {
    if (!Files.exists(file)) {
      try {
        Files.createFile(sign);
      } catch (FileAlreadyExistsException e) {
        return;
      }
    }
  }

  /** Whether the file has not had its tables yet. */
  boolean isBeingMade() {
    return Files.exists(sign);
  }

  /** What an earlier process began and did not finish is taken away; no campaign is in it yet. */
  static void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("DROP ALL OBJECTS");
    }
  }

  /** The file could not be opened: unless it is there by now, nothing is being made. */
  void abandon() throws IOException {
    if (!Files.exists(file)) {
      Files.deleteIfExists(sign);
    }
  }

  /** The tables are there. */
  void made() throws IOException {
    Files.deleteIfExists(sign);
  }
}
