package vn.tonghop.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a command reads and writes. Relative defaults hang on the launcher's folder, not on the
 * current one.
 *
 * @param inbox null: none is configured, {@code run} is the demo on the sample input
 * @param demo the demo's own data and output folders are used
 */
public record Places(
    Path jobs,
    Path data,
    Path archive,
    Path output,
    @Nullable Path inbox,
    Path sampleInput,
    boolean demo) {

  /** What the command line and the environment gave; null: not given. */
  public record Given(
      @Nullable Path jobs,
      @Nullable Path data,
      @Nullable Path archive,
      @Nullable Path output,
      @Nullable Path inbox) {}

  private static final String ARCHIVE = "archive";
  private static final String STORE_FILE = "tonghop.mv.db";

  /**
   * @param home folder of the launcher
   */
  public static Places of(Path home, Given given) {
    Path own = home.resolve("data");
    boolean demo = given.data() == null && given.inbox() == null && !holdsCampaign(own);
    Path data = given.data() != null ? given.data() : demo ? own.resolve("demo") : own;
    Path output = home.resolve("output");
    return new Places(
        given.jobs() != null ? given.jobs() : home.resolve("jobs"),
        data,
        given.archive() != null ? given.archive() : data.resolve(ARCHIVE),
        given.output() != null ? given.output() : demo ? output.resolve("demo") : output,
        given.inbox(),
        home.resolve("sample-input"),
        demo);
  }

  /** A file database, or received files when the database is on a server. */
  private static boolean holdsCampaign(Path data) {
    return Files.exists(data.resolve(STORE_FILE)) || Files.isDirectory(data.resolve(ARCHIVE));
  }

  /** The inbox of a run: the configured one, else the sample input of the campaign. */
  public Path inboxOf(String campaign) {
    return inbox != null ? inbox : sampleInput.resolve(campaign);
  }
}
