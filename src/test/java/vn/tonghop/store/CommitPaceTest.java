package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a commit is on disk. */
class CommitPaceTest {

  @TempDir Path data;

  private static String delay(Database database) {
    return database
        .sql()
        .jdbc()
        .queryForObject(
            "SELECT setting_value FROM information_schema.settings"
                + " WHERE setting_name = 'WRITE_DELAY'",
            String.class);
  }

  @Test
  void at_once_but_for_the_work_that_is_said_to_wait() throws Exception {
    try (Database database = Database.open(DatabaseSettings.file(data))) {
      assertThat(delay(database)).isEqualTo("0");
      database.commitSoon();
      assertThat(delay(database)).isEqualTo("500");
      database.connect("another").close();
      assertThat(delay(database)).isEqualTo("500");
      database.commitAtOnce();
      assertThat(delay(database)).isEqualTo("0");
    }
  }

  @Test
  void what_is_left_of_such_work_is_no_rule_for_the_next_process() throws Exception {
    try (Database database = Database.open(DatabaseSettings.file(data))) {
      database.commitSoon();
    }
    try (Database database = Database.open(DatabaseSettings.file(data))) {
      assertThat(delay(database)).isEqualTo("0");
    }
  }

  @Test
  void a_delay_in_the_address_is_kept() throws Exception {
    String url = "jdbc:h2:file:" + data.resolve("own") + ";WRITE_DELAY=100";
    try (Database database = Database.open(new DatabaseSettings(url, null, null, data))) {
      database.commitSoon();
      assertThat(delay(database)).isEqualTo("100");
      database.commitAtOnce();
      assertThat(delay(database)).isEqualTo("100");
    }
  }
}
