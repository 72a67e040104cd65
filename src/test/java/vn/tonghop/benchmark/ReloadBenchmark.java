package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.testing.Folders;

/**
 * {@code ./tonghop reload} of one corrected report into a store where so many agencies are loaded:
 * wall time with the start of the process, CPU, peak memory; each of three, and their median. The
 * agencies (beside those of the registry, which send nothing) and their reports are made up in a
 * temporary folder from one report of the sample input. Run by {@code
 * src/test/scripts/reload-benchmark}.
 */
public final class ReloadBenchmark {

  private static final int CORRECTIONS = 3;
  private static final String SAMPLE = "2017-11-03/3500-KQ2017_UBND-19_L01_20171103";
  private static final String COUNT = "3500.I.2.dvc-tong,";

  private final Path root;
  private final List<String> launcher;
  private final Path sample;

  private ReloadBenchmark(Path root, List<String> launcher, Path sample) {
    this.root = root;
    this.launcher = launcher;
    this.sample = sample;
  }

  /**
   * @param args the launcher, the repository, then numbers of agencies
   */
  public static void main(String[] args) throws Exception {
    Path repository = Path.of(args[1]);
    for (int i = 2; i < args.length; i++) {
      Path root = Files.createTempDirectory("reload-benchmark");
      try {
        new ReloadBenchmark(
                root,
                List.of(args[0]),
                repository.resolve("sample-input/3500-KQ2017").resolve(SAMPLE))
            .measure(repository.resolve("jobs"), Integer.parseInt(args[i]));
      } finally {
        Folders.delete(root);
      }
    }
  }

  private void measure(Path jobs, int agencies) throws Exception {
    writeJobs(jobs, agencies);
    for (int i = 1; i <= agencies; i++) {
      writeReport(root.resolve("inbox/2017-11-03"), i, 1);
    }
    print(agencies, "first run", tonghop("run", "--inbox", root.resolve("inbox").toString()));
    requireAllUsed(agencies);
    List<MeasuredProcess> reloads = new ArrayList<>();
    for (int k = 1; k <= CORRECTIONS; k++) {
      Path report = writeReport(root.resolve("desk"), agencies / 2, k + 1);
      reloads.add(tonghop("reload", "--received", "2017-11-08", report.toString()));
      print(agencies, "reload " + k, reloads.get(k - 1));
    }
    reloads.sort(Comparator.comparingDouble(MeasuredProcess::wall));
    print(agencies, "reload, median", reloads.get(CORRECTIONS / 2));
  }

  /** A report that is refused is no load. */
  private void requireAllUsed(int agencies) {
    Path run = root.resolve("output/3500-KQ2017/run.json");
    JsonNode counts = JsonMapper.shared().readTree(run.toFile()).path("counts");
    int received = counts.path("received").asInt();
    int refused = counts.path("refused").asInt();
    if (received != agencies || refused != 0) {
      throw new IllegalStateException(
          "of %d reports %d were received and %d refused".formatted(agencies, received, refused));
    }
  }

  private static void print(int agencies, String what, MeasuredProcess took) {
    System.out.printf(
        Locale.ROOT,
        "%5d agencies, %s: wall %.2f s, CPU %.2f s, peak resident %.0f MB%n",
        agencies,
        what,
        took.wall(),
        took.cpu(),
        took.megabytes());
  }

  private MeasuredProcess tonghop(String command, String... more) throws Exception {
    List<String> words = new ArrayList<>(launcher);
    words.addAll(List.of(command, "--quiet", "--jobs", root.resolve("jobs").toString()));
    words.addAll(List.of("--data", root.resolve("data").toString()));
    words.addAll(List.of("--output", root.resolve("output").toString()));
    words.addAll(List.of(more));
    return MeasuredProcess.of(words, root.resolve("err.txt"));
  }

  private void writeJobs(Path jobs, int agencies) throws IOException {
    Folders.copy(jobs, root.resolve("jobs"));
    Path agenciesFile = root.resolve("jobs/registries/agencies-2017.csv");
    StringBuilder registry = new StringBuilder(Files.readString(agenciesFile));
    for (int i = 1; i <= agencies; i++) {
      registry.append(code(i) + "," + name(i) + ",TINH," + (1000 + i) + ",,TDMNPB,,,\n");
    }
    Files.writeString(agenciesFile, registry);
  }

  private static String code(int agency) {
    return String.format(Locale.ROOT, "GL%04d", agency);
  }

  private static String name(int agency) {
    return String.format(Locale.ROOT, "Cơ quan giả lập số %04d", agency);
  }

  /** The sample report under another name, each with a count of its own. */
  private Path writeReport(Path folder, int agency, int revision) throws IOException {
    Path report =
        Files.createDirectories(
            folder.resolve("3500-KQ2017_" + code(agency) + "_L0" + revision + "_20171103"));
    try (Stream<Path> files = Files.list(sample)) {
      for (Path file : files.toList()) {
        String text =
            Files.readString(file)
                .replace("Ủy ban nhân dân tỉnh Thái Nguyên", name(agency))
                .replace("UBND-19", code(agency))
                .replace("ubnd-19", code(agency).toLowerCase(Locale.ROOT))
                .replace("revision,1\n", "revision," + revision + "\n")
                .replaceFirst(COUNT + "\\d+", COUNT + (1000 + agency + revision));
        Files.writeString(report.resolve(file.getFileName().toString()), text);
      }
    }
    return report;
  }
}
