package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.store.UnfitStoreException.Why;
import vn.tonghop.store.testing.TestDatabase;

/** A database that is no store of this build is refused when it is opened, and left as it is. */
class UnfitStoreTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("tonghop.mv.db");
  }

  private void makeStore() throws Exception {
    try (Database database = Database.open(DatabaseSettings.file(folder))) {
      database.migrate();
      new Preparation(database).prepare(Invented.setup(Invented.pumps()));
    }
  }

  private static void execute(DatabaseSettings settings, String... statements) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(settings.completeUrl(), settings.user(), null);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void refused(DatabaseSettings settings, Why why) {
    assertThatThrownBy(() -> Database.open(settings).close())
        .isInstanceOfSatisfying(UnfitStoreException.class, e -> assertThat(e.why()).isEqualTo(why));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 100, 4096, 8192})
  void a_file_cut_off_at_its_beginning_is_not_an_empty_store(long length) throws Exception {
    makeStore();
    try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
      channel.truncate(length);
    }

    assertThatThrownBy(() -> Database.open(DatabaseSettings.file(folder)).close())
        .isInstanceOf(DatabaseUnavailableException.class);
  }

  @Test
  void an_empty_file_of_the_stores_name_is_refused_as_emptied() throws IOException {
    Files.createFile(file());
    refused(DatabaseSettings.file(folder), Why.EMPTIED);
  }

  @Test
  void a_file_of_other_software_is_refused_and_keeps_its_bytes() throws IOException {
    Files.writeString(file(), "PK\u0003\u0004 không phải cơ sở dữ liệu");
    byte[] before = Files.readAllBytes(file());
    assertThatThrownBy(() -> Database.open(DatabaseSettings.file(folder)).close())
        .isInstanceOf(DatabaseUnavailableException.class);
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_database_with_tables_of_other_software_is_refused_and_keeps_them(Dialect dialect)
      throws Exception {
    try (TestDatabase test = TestDatabase.fresh(dialect, folder)) {
      execute(
          test.settings(),
          "CREATE TABLE khach_hang (ma INTEGER PRIMARY KEY)",
          "INSERT INTO khach_hang VALUES (7)");

      refused(test.settings(), Why.FOREIGN);

      execute(test.settings(), "INSERT INTO khach_hang VALUES (8)");
    }
  }

  @Test
  void other_software_that_keeps_a_list_of_migrations_is_foreign_all_the_same() throws Exception {
    try (TestDatabase test = TestDatabase.fresh(Dialect.POSTGRESQL, folder)) {
      execute(
          test.settings(),
          "CREATE TABLE flyway_schema_history (version TEXT)",
          "CREATE TABLE khach_hang (ma INTEGER)");
      refused(test.settings(), Why.FOREIGN);
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_store_of_an_earlier_build_is_refused_by_whoever_opens_it(Dialect dialect)
      throws Exception {
    try (TestDatabase test = TestDatabase.fresh(dialect, folder)) {
      try (Database database = Database.open(test.settings())) {
        database.migrate();
      }
      execute(
          test.settings(), "UPDATE flyway_schema_history SET checksum = 4711 WHERE version = '1'");

      refused(test.settings(), Why.OTHER_BUILD);
    }
  }

  @Test
  void a_later_migration_of_another_build_is_refused_when_tables_are_brought_up_to_date()
      throws Exception {
    makeStore();
    execute(
        DatabaseSettings.file(folder),
        "UPDATE flyway_schema_history SET checksum = 4711 WHERE version = '2'");
    try (Database database = Database.open(DatabaseSettings.file(folder))) {
      assertThatThrownBy(database::migrate)
          .isInstanceOfSatisfying(
              UnfitStoreException.class, e -> assertThat(e.why()).isEqualTo(Why.OTHER_BUILD));
    }
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void a_store_of_this_build_an_empty_server_database_and_a_new_folder_are_opened(Dialect dialect)
      throws Exception {
    try (TestDatabase test = TestDatabase.fresh(dialect, folder)) {
      Database.open(test.settings()).close();
      for (int i = 0; i < 2; i++) {
        try (Database database = Database.open(test.settings())) {
          database.migrate();
          new Preparation(database).prepare(Invented.setup(Invented.pumps()));
          assertThat(new Campaigns(database).ids()).containsExactly(Invented.CAMPAIGN);
        }
      }
      assertThat(folder.resolve("tonghop.new")).doesNotExist();
    }
  }

  @Test
  void a_first_start_that_was_cut_off_among_the_tables_begins_again() throws Exception {
    Database.open(DatabaseSettings.file(folder)).close();
    execute(DatabaseSettings.file(folder), "CREATE TABLE flyway_schema_history (version INTEGER)");
    execute(DatabaseSettings.file(folder), "CREATE TABLE agency (code INTEGER)");
    assertThat(folder.resolve("tonghop.new")).exists();

    makeStore();

    try (Database database = Database.open(DatabaseSettings.file(folder))) {
      assertThat(
              new JdbcTemplate(database.dataSource())
                  .queryForObject("SELECT COUNT(*) FROM agency", Long.class))
          .isEqualTo(3);
    }
  }

  @Test
  void a_file_of_other_software_put_where_a_first_start_was_cut_off_is_left_alone()
      throws Exception {
    Database.open(DatabaseSettings.file(folder)).close();
    execute(DatabaseSettings.file(folder), "CREATE TABLE invoices (id INTEGER)");

    refused(DatabaseSettings.file(folder), Why.FOREIGN);

    execute(DatabaseSettings.file(folder), "SELECT id FROM invoices");
  }
}
