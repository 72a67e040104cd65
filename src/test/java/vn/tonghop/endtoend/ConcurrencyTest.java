package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.store.Dialect;

/** Two processes on one store. The first is frozen in mid-run, so that they do meet. */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConcurrencyTest {

  private static final String WAITING = "Đang chờ phiên khác kết thúc: ";

  @Parameter private Dialect dialect;

  private Baseline baseline;

  @BeforeAll
  void publish_the_earlier_reports(@TempDir Path root) throws Exception {
    baseline = Baseline.create(dialect, root);
  }

  @AfterAll
  void drop() {
    baseline.close();
  }

  private static Child start(Workplace workplace, String... more) throws Exception {
    return Child.start(workplace.runArguments(workplace.inbox(), more));
  }

  /** A run that has begun to load, and goes no further. */
  private static Child frozen(Workplace workplace) throws Exception {
    Child child = start(workplace);
    child.awaitLines(Moment.LINES_BEFORE_LOADING + 1);
    child.freeze();
    return child;
  }

  @Test
  void the_second_waits_says_for_whom_and_both_end_well(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("two"))) {
      Workplace workplace = disturbed.workplace();
      try (Child first = frozen(workplace);
          Child second = start(workplace)) {
        second.awaitLine(WAITING);
        assertThat(second.printed())
            .filteredOn(line -> line.contains(WAITING))
            .singleElement()
            .asString()
            .contains(" pid=" + first.pid() + " since=");

        CommandLines.Result third = workplace.run("--no-wait");
        assertThat(third.exitCode()).isEqualTo(4);
        assertThat(third.errLines())
            .singleElement()
            .asString()
            .startsWith("Một phiên khác đang giữ kỳ báo cáo này (")
            .contains(" pid=" + first.pid() + " ");

        first.thaw();
        assertThat(first.exitCode()).as(() -> first.printed().toString()).isEqualTo(3);
        assertThat(second.exitCode()).as(() -> second.printed().toString()).isEqualTo(3);
      }
      baseline.isUndisturbed(workplace, "two runs");
    }
  }

  @Test
  void a_holder_that_is_killed_lets_the_waiting_one_go_on(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("dead"))) {
      Workplace workplace = disturbed.workplace();
      try (Child first = frozen(workplace);
          Child second = start(workplace)) {
        second.awaitLine(WAITING);
        first.kill();
        assertThat(second.exitCode()).as(() -> second.printed().toString()).isEqualTo(3);
      }
      baseline.isUndisturbed(workplace, "the death of the first");
    }
  }

  @Test
  void a_run_that_loses_the_connection_of_its_lock_stops_and_publishes_nothing(@TempDir Path root)
      throws Exception {
    if (dialect == Dialect.H2) {
      return;
    }
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("lost"))) {
      Workplace workplace = disturbed.workplace();
      try (Child child = frozen(workplace)) {
        terminate(workplace, "tonghop run " + workplace.campaign());
        child.thaw();
        assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(1);
        List<String> printed = child.printed();
        assertThat(printed.get(printed.size() - 1))
            .startsWith("Không dùng được cơ sở dữ liệu: ")
            .contains("lock of campaign " + workplace.campaign() + " was lost");
      }
      assertThat(workplace.publication().hashes()).isEqualTo(baseline.before());
      baseline.endsUndisturbed(workplace, "the loss of the lock");
    }
  }

  /** Ends the sessions of that name in the database of the workplace. */
  private static void terminate(Workplace workplace, String session) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(String.valueOf(workplace.databaseUrl()));
        Statement sql = connection.createStatement()) {
      assertThat(
              sql.execute(
                  "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname ="
                      + " current_database() AND application_name = '"
                      + session
                      + "'"))
          .isTrue();
    }
  }

  @Test
  void on_a_server_another_campaign_does_not_wait(@TempDir Path root) throws Exception {
    if (dialect == Dialect.H2) {
      return;
    }
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("beside"))) {
      Workplace workplace = disturbed.workplace();
      Path jobs = root.resolve("jobs");
      SampleFiles.copy(InventedInbox.jobs(), jobs, true);
      Path campaign = jobs.resolve("campaigns/" + InventedInbox.CAMPAIGN + ".yaml");
      Files.writeString(
          jobs.resolve("campaigns/QT-BESIDE.yaml"),
          Files.readString(campaign)
              .replace("campaign: " + InventedInbox.CAMPAIGN, "campaign: QT-BESIDE")
              .replace("also_known_as: [", "also_known_as: [" + InventedInbox.CAMPAIGN + ", "));
      List<String> other = new ArrayList<>(workplace.runArguments(workplace.inbox()));
      other.set(other.indexOf(InventedInbox.CAMPAIGN), "QT-BESIDE");
      other.set(other.indexOf(InventedInbox.jobs().toString()), jobs.toString());
      try (Child first = frozen(workplace);
          Child beside = Child.start(other)) {
        assertThat(beside.exitCode()).as(() -> beside.printed().toString()).isEqualTo(3);
        assertThat(beside.printed()).noneMatch(line -> line.contains(WAITING));
        first.thaw();
        assertThat(first.exitCode()).as(() -> first.printed().toString()).isEqualTo(3);
      }
      baseline.isUndisturbed(workplace, "a run of another campaign");
      assertThat(
              new Publication(workplace.output().resolve("QT-BESIDE"))
                  .hashes()
                  .get("tables/values.csv"))
          .isEqualTo(baseline.undisturbed().get("tables/values.csv"));
    }
  }
}
