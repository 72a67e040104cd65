package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.tonghop.store.testing.OnBothDatabases;

class LockTests extends OnBothDatabases {

  private static final LockHolder ME =
      new LockHolder("may-1", 42, Instant.parse("2021-01-10T08:00:00.5Z"));
  private static final LockHolder OTHER =
      new LockHolder("may-2", 43, Instant.parse("2021-01-10T09:00:00Z"));

  @Test
  void aSecondHolderIsRefusedAndToldWhoHolds() {
    CampaignLocks locks = new CampaignLocks(database);
    try (CampaignLock lock = locks.tryAcquire("K-2020", ME).orElseThrow()) {
      assertThat(lock.isHeld()).isTrue();
      assertThat(lock.campaign()).isEqualTo("K-2020");
      assertThat(locks.tryAcquire("K-2020", OTHER)).isEmpty();
      assertThat(locks.holder("K-2020")).contains("host=may-1 pid=42 since=2021-01-10T08:00:00Z");
      assertThat(Files.exists(folder.resolve("data/run.lock"))).isEqualTo(dialect == Dialect.H2);
    }
  }

  @Test
  void aClosedLockIsFreeAndLeavesNothing() {
    CampaignLocks locks = new CampaignLocks(database);
    CampaignLock first = locks.tryAcquire("K-2020", ME).orElseThrow();
    first.close();
    first.close();

    assertThat(first.isHeld()).isFalse();
    assertThat(locks.holder("K-2020")).isEmpty();
    try (CampaignLock second = locks.tryAcquire("K-2020", OTHER).orElseThrow()) {
      assertThat(second.isHeld()).isTrue();
      first.close();
      assertThat(second.isHeld()).isTrue();
      assertThat(locks.holder("K-2020")).contains(OTHER.toString());
    }
  }

  @Test
  void onAServerOtherCampaignsAreFreeAndADeadConnectionFreesTheLock() {
    if (dialect == Dialect.H2) {
      return;
    }
    CampaignLocks locks = new CampaignLocks(database);
    CampaignLock dying = locks.tryAcquire("K-2020", ME).orElseThrow();
    locks.tryAcquire("K-2021", OTHER).orElseThrow().close();

    new JdbcTemplate(database.dataSource())
        .queryForList(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                + " WHERE application_name = 'tonghop run K-2020'");

    assertThat(dying.isHeld()).isFalse();
    try (CampaignLock next = locks.tryAcquire("K-2020", OTHER).orElseThrow()) {
      dying.close();
      assertThat(next.isHeld()).isTrue();
      assertThat(locks.holder("K-2020")).contains(OTHER.toString());
    }
  }

  @Test
  void twoProgramsMayMigrateAtOnce() throws Exception {
    try (Database other = Database.open(settings())) {
      FutureTask<Void> first =
          new FutureTask<>(
              () -> {
                other.migrate();
                return null;
              });
      new Thread(first).start();
      database.migrate();
      first.get();
      assertThat(new Runs(other).nextNumber()).isNotEqualTo(new Runs(database).nextNumber());
    }
  }

  @Test
  void anH2FileOpenInAnotherProcessIsBusyAndNamesTheRun(@TempDir Path elsewhere) throws Exception {
    if (dialect == Dialect.POSTGRESQL) {
      return;
    }
    DatabaseSettings settings = DatabaseSettings.file(elsewhere);
    Process holder = start(elsewhere);
    try {
      assertThat(holder.inputReader().lines().anyMatch("open"::equals)).isTrue();
      assertThatThrownBy(() -> Database.open(settings))
          .isInstanceOf(DatabaseBusyException.class)
          .hasMessage(
              "another process has the database open (host=may-2 pid=43"
                  + " since=2021-01-10T09:00:00Z)");
    } finally {
      holder.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
    }
    try (Database reopened = Database.open(settings)) {
      CampaignLocks locks = new CampaignLocks(reopened);
      try (CampaignLock lock = locks.tryAcquire("K-2020", ME).orElseThrow()) {
        assertThat(locks.holder(lock.campaign())).contains(ME.toString());
      }
    }
  }

  @Test
  void aServerThatIsNotThereIsUnavailableInOneLine() {
    DatabaseSettings nowhere =
        new DatabaseSettings("jdbc:postgresql://localhost:1/x", "u", "geheim", folder);

    assertThatThrownBy(() -> Database.open(nowhere))
        .isInstanceOf(DatabaseUnavailableException.class)
        .hasMessageContaining("localhost:1")
        .hasMessageNotContainingAny("\n", "geheim");
    assertThat(nowhere.toString()).doesNotContain("geheim");
    assertThatThrownBy(
            () -> Database.open(new DatabaseSettings("jdbc:mysql://x/y", null, null, folder)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Process start(Path data) throws Exception {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                data.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Another process that holds a database until it is killed. */
  static final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws Exception {
      Database database = Database.open(DatabaseSettings.file(Path.of(arguments[0])));
      new CampaignLocks(database).tryAcquire("K-2020", OTHER).orElseThrow();
      System.out.println("open");
      System.in.read();
    }
  }
}
