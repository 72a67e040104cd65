package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
 * A process that dies in the middle of a run: whenever it was, the next run ends with the bytes of
 * an undisturbed one, and what was published before stays readable all the time.
 */
@ParameterizedClass(name = "{0}")
@EnumSource(Dialect.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {

  /** Received and published before; the rest arrives for the run that is killed. */
  private static final String EARLIER = "2032-01-20";

  /** Submissions the killed run has to load: of eleven stations, less the three of that day. */
  private static final int LOADED = 8;

  private static final int KILLED = 137;
  private static final int TERMINATED = 143;

  @Parameter private Dialect dialect;

  private Path all;
  private Disturbed base;
  private SortedMap<String, String> before;
  private SortedMap<String, String> undisturbed;
  private List<Map<String, String>> undisturbedFindings;

  @BeforeAll
  void publish_the_earlier_reports(@TempDir Path root) throws Exception {
    base = Disturbed.create(dialect, root.resolve("base"));
    InventedInbox.write(root.resolve("all"));
    all = root.resolve("all");
    SampleFiles.copy(all.resolve(EARLIER), base.workplace().inbox().resolve(EARLIER), true);
    assertThat(base.workplace().run().exitCode()).isZero();
    before = base.workplace().publication().hashes();
    try (Disturbed copy = base.copy(root.resolve("undisturbed"))) {
      sendTheRest(copy.workplace());
      assertThat(copy.workplace().run().exitCode()).isEqualTo(3);
      undisturbed = copy.workplace().publication().hashes();
      undisturbedFindings = copy.workplace().publication().findings();
    }
    assertThat(undisturbed).isNotEqualTo(before);
  }

  @AfterAll
  void drop() {
    base.close();
  }

  private void sendTheRest(Workplace workplace) throws IOException {
    try (Stream<Path> days = Files.list(all)) {
      for (Path day : days.toList()) {
        Path target = workplace.inbox().resolve(day.getFileName().toString());
        if (!Files.exists(target)) {
          SampleFiles.copy(day, target, true);
        }
      }
    }
  }

  @Test
  void killed_at_ten_moments_the_next_run_ends_as_if_nothing_had_been(@TempDir Path root)
      throws Exception {
    List<Moment> moments = Moment.ten(LOADED, 3500);
    assertThat(moments).hasSize(10);
    List<Moment> struck = new ArrayList<>();
    for (int i = 0; i < moments.size(); i++) {
      try (Disturbed disturbed = base.copy(root.resolve("moment-" + i))) {
        if (killAt(moments.get(i), disturbed.workplace())) {
          struck.add(moments.get(i));
        }
        endsUndisturbed(disturbed.workplace(), moments.get(i));
      }
    }
    assertThat(struck).as("moments at which the process was still alive").hasSizeGreaterThan(7);
  }

  /** Whether the process was still alive. */
  private boolean killAt(Moment moment, Workplace workplace) throws Exception {
    sendTheRest(workplace);
    int exitCode;
    try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
      moment.await(child, workplace);
      child.kill();
      exitCode = child.exitCode();
      assertThat(exitCode).as("%s: %s", moment, child.printed()).isIn(KILLED, 3);
    }
    assertThat(workplace.publication().resolved().hashes())
        .as("published when killed %s", moment)
        .isIn(before, undisturbed);
    return exitCode == KILLED;
  }

  private void endsUndisturbed(Workplace workplace, Moment moment) throws IOException {
    CommandLines.Result next = workplace.run();
    assertThat(next.exitCode()).as("run after being killed %s: %s", moment, next).isEqualTo(3);
    assertThat(workplace.publication().hashes()).as("%s", moment).isEqualTo(undisturbed);
    assertThat(workplace.publication().findings()).isEqualTo(undisturbedFindings);
    assertThat(workplace.publication().runJson().get("publication").asInt())
        .as("%s", moment)
        .isEqualTo(2);
    assertThat(leftovers(workplace)).as("%s", moment).isEmpty();
  }

  private static List<String> leftovers(Workplace workplace) throws IOException {
    try (var entries = Files.list(workplace.output())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.contains(".building-") || name.endsWith(".next"))
          .toList();
    }
  }

  @Test
  void asked_to_stop_it_stops_and_the_next_run_goes_on(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = base.copy(root.resolve("stopped"))) {
      Workplace workplace = disturbed.workplace();
      sendTheRest(workplace);
      try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
        child.awaitLines(Moment.LINES_BEFORE_LOADING + 1);
        child.terminate();
        assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(TERMINATED);
        assertThat(child.printed()).contains("Đã dừng theo yêu cầu; lần chạy sau sẽ làm tiếp.");
      }
      assertThat(workplace.publication().hashes()).isEqualTo(before);
      assertThat(workplace.command("status").out()).contains("dừng theo yêu cầu");
      assertThat(workplace.run().exitCode()).isEqualTo(3);
      assertThat(workplace.publication().hashes()).isEqualTo(undisturbed);
    }
  }

  @Test
  void readers_see_the_earlier_or_the_new_publication_whole(@TempDir Path root) throws Exception {
    try (Disturbed disturbed = base.copy(root.resolve("read"))) {
      Workplace workplace = disturbed.workplace();
      sendTheRest(workplace);
      int readings = 0;
      try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
        child.awaitLines(Moment.LINES_BEFORE_LOADING + LOADED);
        while (child.isAlive()) {
          assertThat(workplace.publication().resolved().hashes()).isIn(before, undisturbed);
          readings++;
        }
        assertThat(child.exitCode()).isEqualTo(3);
      }
      assertThat(readings).isPositive();
      assertThat(workplace.publication().hashes()).isEqualTo(undisturbed);
    }
  }
}
