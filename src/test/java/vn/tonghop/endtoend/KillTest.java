package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
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

/**
 * A process that dies in the middle of a run or reload: whenever it was, the next run ends with the
 * bytes of an undisturbed one, and what was published before stays readable all the time. {@code
 * -Dtonghop.kills=20} kills at twenty moments each.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

  private static final long SEED = 3500;
  private static final int KILLED = 137;
  private static final int TERMINATED = 143;
  private static final String CORRECTED = "QT-2031_D-1_L02_20320126";
  private static final String OTHER_STATION = "2032-01-21/QT-2031_D-2_L01_20320121";

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

  @Test
  void killed_at_any_moment_the_next_run_ends_as_if_nothing_had_been(@TempDir Path root)
      throws Exception {
    List<Moment> moments =
        Moment.drawn(Moment.count(2), Baseline.LOADED, baseline.took(), SEED + dialect.ordinal());
    List<Moment> struck = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("moment-" + i))) {
        Workplace workplace = disturbed.workplace();
        if (killAt(moment, workplace, workplace.runArguments(workplace.inbox()), 3)) {
          struck.add(moment);
        }
        assertThat(workplace.publication().resolved().hashes())
            .as("published when killed %s", moment)
            .isIn(baseline.before(), baseline.undisturbed());
        baseline.endsUndisturbed(workplace, "being killed " + moment);
      }
    }
    assertThat(struck).as("moments at which the process was still alive").isNotEmpty();
  }

  /** Whether the process was still alive. */
  private static boolean killAt(
      Moment moment, Workplace workplace, List<String> command, int otherwise) throws Exception {
    try (Child child = Child.start(command)) {
      moment.await(child, workplace);
      child.kill();
      int exitCode = child.exitCode();
      assertThat(exitCode).as("%s: %s", moment, child.printed()).isIn(KILLED, otherwise);
      return exitCode == KILLED;
    }
  }

  @Test
  void a_killed_reload_is_not_begun_or_finished_by_the_next_run_and_may_be_repeated(
      @TempDir Path root) throws Exception {
    Path correction = correction(root.resolve("desk"));
    SortedMap<String, String> reloaded;
    Duration took;
    try (Disturbed whole = baseline.copy(root.resolve("whole"))) {
      long begun = System.nanoTime();
      try (Child child = Child.start(reload(whole.workplace(), correction))) {
        assertThat(child.exitCode()).as(() -> child.printed().toString()).isZero();
      }
      took = Duration.ofNanos(System.nanoTime() - begun);
      reloaded = whole.workplace().publication().hashes();
      assertThat(reloaded).isNotEqualTo(baseline.before());
    }
    List<Moment> moments = Moment.drawn(Moment.count(1), 1, took, SEED + 2 + dialect.ordinal());
    for (int i = 0; i < moments.size(); i++) {
      Moment moment = moments.get(i);
      try (Disturbed disturbed = baseline.copy(root.resolve("reload-" + i))) {
        Workplace workplace = disturbed.workplace();
        killAt(moment, workplace, reload(workplace, correction), 0);
        assertThat(workplace.publication().resolved().hashes())
            .as("published when killed %s", moment)
            .isIn(baseline.before(), reloaded);
        assertThat(workplace.run().exitCode()).as("run after %s", moment).isZero();
        assertThat(workplace.publication().hashes())
            .as("after a run: %s", moment)
            .isIn(baseline.before(), reloaded);
        assertThat(CommandLines.run(reload(workplace, correction)).exitCode()).isZero();
        assertThat(workplace.publication().hashes())
            .as("reloaded again: %s", moment)
            .isEqualTo(reloaded);
        assertThat(Baseline.leftovers(workplace)).isEmpty();
      }
    }
  }

  /** The second report of a station that sent a workbook first: the CSV files of another one. */
  private static Path correction(Path desk) throws IOException {
    InventedInbox.write(desk);
    Path folder = Files.createDirectories(desk.resolve(CORRECTED));
    try (Stream<Path> files = Files.list(desk.resolve(OTHER_STATION))) {
      for (Path file : files.toList()) {
        Files.writeString(
            folder.resolve(file.getFileName().toString()),
            Files.readString(file)
                .replace("Trạm Hòn Khói", "Trạm Hòn Sóng")
                .replace("D-2", "D-1")
                .replace("lan;1\n", "lan;2\n"));
      }
    }
    return folder;
  }

  private static List<String> reload(Workplace workplace, Path file) {
    return workplace.arguments("reload", "--received", "2032-01-26", file.toString());
  }

  @Test
  void asked_to_stop_it_stops_and_the_next_run_goes_on(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("stopped"))) {
      Workplace workplace = disturbed.workplace();
      try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
        child.awaitLines(Moment.LINES_BEFORE_LOADING + 1);
        child.terminate();
        assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(TERMINATED);
        assertThat(child.printed()).contains("Đã dừng theo yêu cầu; lần chạy sau sẽ làm tiếp.");
      }
      assertThat(workplace.publication().hashes()).isEqualTo(baseline.before());
      assertThat(workplace.command("status").out()).contains("dừng theo yêu cầu");
      baseline.endsUndisturbed(workplace, "being stopped");
    }
  }

  @Test
  void readers_see_the_earlier_or_the_new_publication_whole(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = baseline.copyWithTheRest(root.resolve("read"))) {
      Workplace workplace = disturbed.workplace();
      int readings = 0;
      try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
        child.awaitLines(Moment.LINES_BEFORE_LOADING + Baseline.LOADED);
        while (child.isAlive()) {
          assertThat(workplace.publication().resolved().hashes())
              .isIn(baseline.before(), baseline.undisturbed());
          readings++;
        }
        assertThat(child.exitCode()).isEqualTo(3);
      }
      assertThat(readings).isPositive();
      assertThat(workplace.publication().hashes()).isEqualTo(baseline.undisturbed());
    }
  }
}
