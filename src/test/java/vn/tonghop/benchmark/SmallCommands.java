package vn.tonghop.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Commands that must feel instant. */
final class SmallCommands {

  private static final int RUNS = 5;
  private static final double HELP_SECONDS = 0.4;
  private static final double CHECK_SECONDS = 2.0;

  private SmallCommands() {}

  /** {@code --help}, and {@code check} of a workbook of middle size. */
  static void measure(Path launcher, Path workload, Path scratch) throws Exception {
    print("--help", List.of(launcher.toString(), "--help"), HELP_SECONDS, scratch);
    Path workbook = middle(workload.resolve("inbox"));
    String jobs = workload.resolve("jobs").toString();
    print(
        "check " + workbook.getFileName() + " (" + Files.size(workbook) / 1024 + " kB)",
        List.of(launcher.toString(), "check", "--jobs", jobs, workbook.toString()),
        CHECK_SECONDS,
        scratch);
  }

  private static void print(String what, List<String> command, double most, Path scratch)
      throws Exception {
    List<MeasuredProcess> runs = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      runs.add(MeasuredProcess.of(command, scratch.resolve("err.txt")));
    }
    MeasuredProcess median = Medians.ofProcesses(runs);
    System.out.printf(
        Locale.ROOT,
        "%s: wall %.2f s (budget %.1f: %s), CPU %.2f s, peak %.0f MB%n",
        what,
        median.wall(),
        most,
        Budget.verdict(median.wall(), most),
        median.cpu(),
        median.megabytes());
  }

  private static Path middle(Path inbox) throws Exception {
    try (Stream<Path> files = Files.walk(inbox)) {
      List<Path> bySize =
          files
              .filter(Files::isRegularFile)
              .sorted(
                  Comparator.<Path>comparingLong(f -> f.toFile().length()).thenComparing(f -> f))
              .toList();
      return bySize.get(bySize.size() / 2);
    }
  }
}
