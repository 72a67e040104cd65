package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What closing does to the file. */
class FileUpkeepTest {

  private static final int ROWS = 120_000;

  @TempDir Path data;

  /** Small parts of the file, each with rows that stay and rows that go. */
  private void fill() throws Exception {
    try (Database database = Database.open(settings())) {
      database.migrate();
      Sql sql = database.sql();
      sql.update("CREATE TABLE t (k BIGINT PRIMARY KEY, x VARCHAR)");
      for (int from = 0; from < ROWS; from += 2_000) {
        sql.update(
            "INSERT INTO t SELECT \"X\", REPEAT('abcdefgh', 20) || \"X\" FROM SYSTEM_RANGE(?, ?)",
            from,
            from + 1_999);
      }
    }
  }

  private void closeAfter(String change) throws Exception {
    try (Database database = Database.open(settings())) {
      database.sql().update(change);
    }
  }

  private DatabaseSettings settings() {
    return DatabaseSettings.file(data);
  }

  private long size() throws Exception {
    return Files.size(data.resolve("tonghop.mv.db"));
  }

  private boolean isDue() throws SQLException {
    try (Connection connection = DriverManager.getConnection(settings().completeUrl())) {
      return FileUpkeep.isDue(connection);
    }
  }

  @Test
  void aFileThatIsMostlyOutOfUseBecomesSmallAgainAndKeepsItsRows() throws Exception {
    fill();
    long full = size();

    for (int i = 0; i < 8; i++) {
      closeAfter("DELETE FROM t WHERE MOD(k, 2000) >= 200");
    }

    assertThat(isDue()).isFalse();
    assertThat(size()).isLessThan(full / 2);
    try (Database database = Database.open(settings())) {
      assertThat(database.sql().number("SELECT COUNT(*) FROM t")).isEqualTo(ROWS / 10);
      assertThat(database.sql().number("SELECT SUM(k) FROM t WHERE k < 2000")).isEqualTo(19_900);
    }
  }

  @Test
  void aFileOfWhichLittleIsOutOfUseIsLeftAsItIs() throws Exception {
    fill();
    long full = size();

    closeAfter("DELETE FROM t WHERE k < 2000");

    assertThat(isDue()).isFalse();
    assertThat(size()).isBetween(full, full + 200_000);
  }

  @Test
  void aDatabaseThatCannotTellIsLeftAlone() throws Exception {
    Connection closed = DriverManager.getConnection("jdbc:h2:mem:");
    closed.close();

    assertThat(FileUpkeep.isDue(closed)).isFalse();
  }
}
