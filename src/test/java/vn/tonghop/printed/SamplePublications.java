package vn.tonghop.printed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.tonghop.cli.CommandLines;

/** Publications to be looked at: each is made once, and gone when all tests have run. */
public final class SamplePublications {

  /** The one with long names and 2,000 rows in a table. */
  static final String LONG = "long names";

  private static final Path SAMPLES = Path.of("sample-input");
  private static final Map<String, Path> MADE = new ConcurrentHashMap<>();
  private static final Path ROOT = root();

  private SamplePublications() {}

  private static Path root() {
    try {
      Path root = Files.createTempDirectory("tonghop-printed-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(root)));
      return root;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every campaign with a sample, and {@link #LONG}. */
  public static List<String> names() {
    try (Stream<Path> samples = Files.list(SAMPLES)) {
      return Stream.concat(
              samples.map(path -> path.getFileName().toString()).sorted(), Stream.of(LONG))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a publication. */
  public static Path of(String name) {
    return MADE.computeIfAbsent(name, SamplePublications::publish);
  }

  private static Path publish(String name) {
    try {
      Path folder = Files.createDirectories(ROOT.resolve(name.replace(' ', '-')));
      boolean isLong = name.equals(LONG);
      String campaign = isLong ? LongReport.CAMPAIGN : name;
      Path inbox = isLong ? LongReport.inbox(folder) : SAMPLES.resolve(name);
      Path jobs = isLong ? LongReport.jobs(folder) : Path.of("jobs");
      CommandLines.Result run =
          CommandLines.run(
              List.of(
                  "run",
                  "--quiet",
                  "--campaign",
                  campaign,
                  "--jobs",
                  jobs.toString(),
                  "--inbox",
                  inbox.toString(),
                  "--data",
                  folder.resolve("data").toString(),
                  "--output",
                  folder.resolve("output").toString()));
      if (run.exitCode() != 0 && run.exitCode() != 3) {
        throw new IllegalStateException(name + ": " + run.exitCode() + "\n" + run.err());
      }
      return folder.resolve("output").resolve(campaign);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
