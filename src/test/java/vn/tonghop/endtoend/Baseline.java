package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.store.Dialect;

/**
 * A workplace of the invented campaign with a first publication, and what a run over the rest of
 * the inbox makes of it when nobody disturbs it.
 */
final class Baseline implements AutoCloseable {

  /** Submissions the run over the rest has to load: of eleven stations, less three. */
  static final int LOADED = 8;

  /** Received and published before. */
  private static final String EARLIER = "2032-01-20";

  private final Disturbed base;
  private final Path all;
  private final SortedMap<String, String> before;
  private final SortedMap<String, String> undisturbed;
  private final List<Map<String, String>> findings;
  private final Duration took;

  private Baseline(
      Disturbed base,
      Path all,
      SortedMap<String, String> before,
      Publication undisturbed,
      Duration took)
      throws IOException {
    this.base = base;
    this.all = all;
    this.before = before;
    this.undisturbed = undisturbed.hashes();
    this.findings = undisturbed.findings();
    this.took = took;
    assertThat(this.undisturbed).isNotEqualTo(before);
  }

  static Baseline create(Dialect dialect, Path root) throws Exception {
    Path all = root.resolve("all");
    InventedInbox.write(all);
    Disturbed base = Disturbed.create(dialect, root.resolve("base"));
    SampleFiles.copy(all.resolve(EARLIER), base.workplace().inbox().resolve(EARLIER), true);
    assertThat(base.workplace().run().exitCode()).isZero();
    SortedMap<String, String> before = base.workplace().publication().hashes();
    try (Disturbed copy = base.copy(root.resolve("undisturbed"))) {
      Workplace workplace = copy.workplace();
      sendTheRest(all, workplace);
      long begun = System.nanoTime();
      try (Child child = Child.start(workplace.runArguments(workplace.inbox()))) {
        assertThat(child.exitCode()).as(() -> child.printed().toString()).isEqualTo(3);
      }
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      return new Baseline(base, all, before, workplace.publication(), took);
    }
  }

  private static void sendTheRest(Path all, Workplace workplace) throws IOException {
    try (Stream<Path> days = Files.list(all)) {
      for (Path day : days.toList()) {
        Path target = workplace.inbox().resolve(day.getFileName().toString());
        if (!Files.exists(target)) {
          SampleFiles.copy(day, target, true);
        }
      }
    }
  }

  /** The first publication, and nothing more in the inbox. */
  Disturbed copy(Path root) throws Exception {
    return base.copy(root);
  }

  /** The first publication, and the rest in the inbox. */
  Disturbed copyWithTheRest(Path root) throws Exception {
    Disturbed copy = base.copy(root);
    sendTheRest(all, copy.workplace());
    return copy;
  }

  /** How long the undisturbed run took, with the start of its process. */
  Duration took() {
    return took;
  }

  SortedMap<String, String> before() {
    return before;
  }

  SortedMap<String, String> undisturbed() {
    return undisturbed;
  }

  /** A run now ends as if nothing had been. */
  void endsUndisturbed(Workplace workplace, String after) throws IOException {
    CommandLines.Result next = workplace.run();
    assertThat(next.exitCode()).as("run after %s: %s", after, next).isEqualTo(3);
    isUndisturbed(workplace, after);
  }

  void isUndisturbed(Workplace workplace, String after) throws IOException {
    assertThat(workplace.publication().hashes()).as(after).isEqualTo(undisturbed);
    assertThat(workplace.publication().findings()).isEqualTo(findings);
    assertThat(workplace.publication().runJson().get("publication").asInt()).as(after).isEqualTo(2);
    assertThat(leftovers(workplace)).as(after).isEmpty();
  }

  static List<String> leftovers(Workplace workplace) throws IOException {
    try (var entries = Files.list(workplace.output())) {
      return entries
          .map(entry -> entry.getFileName().toString())
          .filter(name -> name.contains(".building-") || name.endsWith(".next"))
          .toList();
    }
  }

  @Override
  public void close() {
    base.close();
  }
}
