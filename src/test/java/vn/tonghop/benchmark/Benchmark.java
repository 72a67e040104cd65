package vn.tonghop.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.testing.Folders;

/**
 * {@code ./tonghop run} on generated inboxes, each run a fresh process with an empty store, in turn
 * with what an analyst would use instead; every figure is compared with those the generator knows.
 * Run by {@code src/test/scripts/benchmark}; see docs/performance.md.
 */
public final class Benchmark implements AutoCloseable {

  private static final String CAMPAIGN = "3500-KQ2017";

  private final Path repository;
  private final BenchmarkOptions options;
  private final @Nullable BenchmarkServer server;

  /**
   * Left until the end: ext4 looks at every inode freed in the last minutes before it gives a new
   * file one ({@code recently_deleted} in fs/ext4/ialloc.c), so that a run beside the deleted files
   * of the one before pays for them.
   */
  private final List<Path> scratches = new ArrayList<>();

  private Benchmark(Path repository, BenchmarkOptions options, @Nullable BenchmarkServer server) {
    this.repository = repository;
    this.options = options;
    this.server = server;
  }

  /**
   * @param args the repository, then the options
   */
  public static void main(String[] args) throws Exception {
    BenchmarkOptions options = BenchmarkOptions.of(List.of(args).subList(1, args.length));
    Path repository = Path.of(args[0]).toAbsolutePath();
    try (BenchmarkServer server =
            options.postgres() ? BenchmarkServer.start(options.database()) : null;
        Benchmark benchmark = new Benchmark(repository, options, server)) {
      benchmark.machine();
      for (Map.Entry<Size, Integer> size : options.runs().entrySet()) {
        benchmark.measure(size.getKey(), size.getValue());
      }
    } catch (IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void machine() throws IOException {
    Path load = Path.of("/proc/loadavg");
    System.out.printf(
        Locale.ROOT,
        "%d processors, load %s, JDK %s%n",
        Runtime.getRuntime().availableProcessors(),
        Files.exists(load) ? Files.readString(load).replaceAll(" \\d+/.*\\s", "") : "unknown",
        System.getProperty("java.version"));
    if (options.python() == null) {
      System.out.println("no peer (needs a Python with pandas and openpyxl)");
    }
  }

  private void measure(Size size, int runs) throws Exception {
    Path workload = Workload.kept(repository.resolve("jobs"), CAMPAIGN, size, options.keep());
    System.out.printf(
        Locale.ROOT, "%n%s: %s%n", size, Files.readString(workload.resolve("size.txt")).strip());
    List<Contender> contenders = contenders(workload);
    Map<Contender, Measurement> measured = new LinkedHashMap<>();
    contenders.forEach(contender -> measured.put(contender, new Measurement()));
    for (int i = 0; i < runs; i++) {
      for (Contender contender : contenders) {
        run(contender, workload, measured.get(contender));
      }
    }
    measured.forEach((contender, result) -> print(contender, result));
    BudgetLines.print(size, measured);
    if (size == Size.S && options.commands()) {
      SmallCommands.measure(launcher(), workload, scratch());
    }
  }

  private Path launcher() {
    return repository.resolve("tonghop");
  }

  private List<Contender> contenders(Path workload) {
    List<Contender> contenders = new ArrayList<>();
    Path jobs = workload.resolve("jobs");
    for (String inbox : options.csv() ? List.of("inbox", "inbox-csv") : List.of("inbox")) {
      Path folder = workload.resolve(inbox);
      contenders.add(new TonghopRun(launcher(), jobs, folder, CAMPAIGN, null));
      if (server != null) {
        contenders.add(new TonghopRun(launcher(), jobs, folder, CAMPAIGN, server));
      }
      String python = options.python();
      if (python != null) {
        Path script = repository.resolve("src/test/scripts/pandas-peer.py");
        contenders.add(new PandasRun(python, script, jobs, folder));
      }
    }
    return contenders;
  }

  private void run(Contender contender, Path workload, Measurement measurement) throws Exception {
    Path scratch = scratch();
    measurement.processes.add(contender.run(scratch));
    measurement.stages.add(contender.stages(scratch));
    measurement.figures =
        FigureCheck.requireEqual(
            workload.resolve(contender.expected()), contender.figures(scratch));
  }

  private static void print(Contender contender, Measurement result) {
    MeasuredProcess median = result.median();
    System.out.printf(
        Locale.ROOT,
        "  %-24s wall %7.2f s  CPU %7.2f s  peak %5.0f MB  %d figures equal, %d runs%n",
        contender.name(),
        median.wall(),
        median.cpu(),
        median.megabytes(),
        result.figures,
        result.processes.size());
    Map<String, Double> stages = Medians.byKey(result.stages);
    if (!stages.isEmpty()) {
      System.out.println(
          stages.entrySet().stream()
              .map(stage -> String.format(Locale.ROOT, "%s %.2f", stage.getKey(), stage.getValue()))
              .collect(Collectors.joining(", ", "    stages, s: ", "")));
    }
  }

  private Path scratch() throws IOException {
    Path scratch = Files.createTempDirectory(options.keep(), "run");
    scratches.add(scratch);
    return scratch;
  }

  @Override
  public void close() throws IOException {
    for (Path scratch : scratches) {
      Folders.delete(scratch);
    }
  }

  /** All runs of one contender. */
  static final class Measurement {
    private final List<MeasuredProcess> processes = new ArrayList<>();
    private final List<Map<String, Double>> stages = new ArrayList<>();
    private int figures;

    MeasuredProcess median() {
      return Medians.ofProcesses(processes);
    }
  }
}
