package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.store.testing.TestDatabase;

/** The SQL of docs/operations.md, as an administrator types it, on a real PostgreSQL. */
class DocumentedSqlTest {

  private static final String ADMINISTRATOR = "postgres";
  private static final String NAME = "tonghop";
  private static final String READER = "nguoi_doc";

  private static List<String> blocks() throws Exception {
    return Markdown.all().stream()
        .flatMap(document -> document.blocks().stream())
        .filter(block -> block.kind().equals("sql"))
        .map(Markdown.Block::text)
        .toList();
  }

  private static void execute(String database, String user, String statements) throws SQLException {
    try (Connection connection = connect(database, user);
        Statement sql = connection.createStatement()) {
      for (String statement : statements.split(";\n")) {
        sql.execute(statement);
      }
    }
  }

  private static Connection connect(String database, String user) throws SQLException {
    return DriverManager.getConnection(TestDatabase.url(database, user));
  }

  @AfterEach
  void dropAll() throws SQLException {
    for (String statement :
        List.of(
            "DROP DATABASE IF EXISTS " + NAME + " WITH (FORCE)",
            "DROP ROLE IF EXISTS " + NAME,
            "DROP ROLE IF EXISTS " + READER)) {
      execute(ADMINISTRATOR, ADMINISTRATOR, statement);
    }
  }

  @Test
  void the_owner_of_the_database_needs_no_more_and_readers_see_the_views_only(@TempDir Path root)
      throws Exception {
    List<String> blocks = blocks();
    assertThat(blocks).hasSize(3);
    execute(ADMINISTRATOR, ADMINISTRATOR, blocks.get(0));

    Workplace workplace = Workplace.in(root).on(TestDatabase.url(NAME, NAME));
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    assertThat(workplace.run().exitCode()).isZero();

    execute(NAME, ADMINISTRATOR, blocks.get(1));
    try (Connection reader = connect(NAME, READER);
        Statement sql = reader.createStatement()) {
      try (ResultSet figures = sql.executeQuery(blocks.get(2))) {
        assertThat(figures.next()).isTrue();
        assertThat(figures.getString(1)).isEqualTo("TINH");
        assertThat(figures.getInt(2)).isEqualTo(1);
        assertThat(figures.getBigDecimal(3)).isEqualByComparingTo(new BigDecimal(CsvReport.COUNT));
        assertThat(figures.next()).isFalse();
      }
      try (ResultSet rows = sql.executeQuery("SELECT count(*) FROM current_3500_pl1_dvc")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getInt(1)).isPositive();
      }
      assertThatThrownBy(() -> sql.executeQuery("SELECT * FROM submission"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }
}
