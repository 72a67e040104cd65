package vn.tonghop.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.testing.Folders;

/**
 * {@code ./tonghop run} on the sample input as a fresh process with a fresh store: wall time, CPU
 * (user + system) and peak resident memory, medians. Linux only, as it reads {@code /proc}. Run by
 * {@code src/test/scripts/run-benchmark}.
 */
public final class RunBenchmark {

  private static final int WARM_UPS = 1;

  private RunBenchmark() {}

  /**
   * @param args the launcher, the inbox, the number of runs
   */
  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[2]);
    List<MeasuredProcess> measured = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + runs; i++) {
      MeasuredProcess one = run(args[0], args[1]);
      if (i >= WARM_UPS) {
        measured.add(one);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d runs, medians: wall %.2f s, CPU %.2f s, peak resident %.0f MB%n",
        runs,
        Medians.of(measured.stream().map(MeasuredProcess::wall).toList()),
        Medians.of(measured.stream().map(MeasuredProcess::cpu).toList()),
        Medians.of(measured.stream().map(MeasuredProcess::megabytes).toList()));
  }

  private static MeasuredProcess run(String launcher, String inbox) throws Exception {
    Path folder = Files.createTempDirectory("run-benchmark");
    try {
      return MeasuredProcess.of(
          List.of(
              launcher,
              "run",
              "--quiet",
              "--inbox",
              inbox,
              "--data",
              folder.resolve("data").toString(),
              "--output",
              folder.resolve("output").toString()),
          folder.resolve("err.txt"));
    } finally {
      Folders.delete(folder);
    }
  }
}
