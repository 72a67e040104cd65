package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.invented.InventedInbox;
import vn.tonghop.store.testing.TestDatabase;

/**
 * One analyst's folders and the commands she types in them.
 *
 * @param root holds {@code inbox}, {@code data} and {@code output}
 * @param databaseUrl null: the H2 file below {@code data}
 */
record Workplace(Path root, Path jobs, String campaign, @Nullable String databaseUrl) {

  static final String CAMPAIGN = "3500-KQ2017";

  /** For the real outline, on H2. */
  static Workplace in(Path root) throws IOException {
    return create(new Workplace(root, Path.of("jobs"), CAMPAIGN, null));
  }

  /** For the invented campaign, on H2. */
  static Workplace inventedIn(Path root) throws IOException {
    return create(new Workplace(root, InventedInbox.jobs(), InventedInbox.CAMPAIGN, null));
  }

  private static Workplace create(Workplace workplace) throws IOException {
    Files.createDirectories(workplace.inbox());
    return workplace;
  }

  /** The same folders with the store of the test. */
  Workplace on(TestDatabase database) {
    return on(database.settings().url());
  }

  Workplace on(@Nullable String url) {
    return new Workplace(root, jobs, campaign, url);
  }

  Workplace withJobs(Path otherJobs) {
    return new Workplace(root, otherJobs, campaign, databaseUrl);
  }

  Path inbox() {
    return root.resolve("inbox");
  }

  Path data() {
    return root.resolve("data");
  }

  Path archive() {
    return data().resolve("archive");
  }

  Path output() {
    return root.resolve("output");
  }

  /** What users open. */
  Publication publication() {
    return new Publication(output().resolve(campaign));
  }

  /** {@code run} on the inbox. */
  CommandLines.Result run(String... more) {
    return CommandLines.run(runArguments(inbox(), more));
  }

  /** {@code run} on another folder. */
  CommandLines.Result runOn(Path inbox, String... more) {
    return CommandLines.run(runArguments(inbox, more));
  }

  /** Any command with the folders of this workplace. */
  CommandLines.Result command(String name, String... more) {
    return CommandLines.run(arguments(name, more));
  }

  List<String> runArguments(Path inbox, String... more) {
    List<String> arguments = arguments("run", "--inbox", inbox.toString());
    arguments.addAll(List.of(more));
    return arguments;
  }

  /** The words of any command with the folders of this workplace. */
  List<String> arguments(String name, String... more) {
    List<String> arguments = new ArrayList<>(List.of(name));
    arguments.addAll(List.of("--campaign", campaign, "--jobs", jobs.toString()));
    arguments.addAll(List.of("--data", data().toString(), "--output", output().toString()));
    if (databaseUrl != null) {
      arguments.addAll(List.of("--db", databaseUrl));
    }
    arguments.addAll(List.of(more));
    return arguments;
  }
}
