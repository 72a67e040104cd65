package vn.tonghop.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * {@code ./tonghop run} on the sample input as a fresh process with a fresh store: wall time, CPU
 * (user + system) and peak resident memory, medians. Linux only, as it reads {@code /proc}. Run by
 * {@code src/test/scripts/run-benchmark}.
 */
public final class RunBenchmark {

  private static final int WARM_UPS = 1;

  private RunBenchmark() {}

  private record Measured(double wall, double cpu, double megabytes) {}

  /**
   * @param args the launcher, the inbox, the number of runs
   */
  public static void main(String[] args) throws Exception {
    int runs = Integer.parseInt(args[2]);
    List<Measured> measured = new ArrayList<>();
    for (int i = 0; i < WARM_UPS + runs; i++) {
      Measured one = run(args[0], args[1]);
      if (i >= WARM_UPS) {
        measured.add(one);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%d runs, medians: wall %.2f s, CPU %.2f s, peak resident %.0f MB%n",
        runs,
        median(measured.stream().map(Measured::wall).toList()),
        median(measured.stream().map(Measured::cpu).toList()),
        median(measured.stream().map(Measured::megabytes).toList()));
  }

  private static Measured run(String launcher, String inbox) throws Exception {
    Path folder = Files.createTempDirectory("run-benchmark");
    try {
      long begin = System.nanoTime();
      Process process =
          new ProcessBuilder(
                  launcher,
                  "run",
                  "--quiet",
                  "--inbox",
                  inbox,
                  "--data",
                  folder.resolve("data").toString(),
                  "--output",
                  folder.resolve("output").toString())
              .redirectOutput(new File("/dev/null"))
              .redirectError(folder.resolve("err.txt").toFile())
              .start();
      long peak = 0;
      Duration cpu = Duration.ZERO;
      while (process.isAlive()) {
        peak = Math.max(peak, peakKilobytes(process.pid()));
        cpu = process.info().totalCpuDuration().orElse(cpu);
        Thread.onSpinWait();
        process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS);
      }
      double wall = (System.nanoTime() - begin) / 1e9;
      int exit = process.exitValue();
      if (exit != 0 && exit != 3) {
        throw new IllegalStateException(
            "exit " + exit + ": " + Files.readString(folder.resolve("err.txt")));
      }
      return new Measured(wall, cpu.toMillis() / 1e3, peak / 1024.0);
    } finally {
      delete(folder);
    }
  }

  /** The kernel's own high-water mark of resident memory. */
  private static long peakKilobytes(long pid) {
    try {
      for (String line :
          Files.readAllLines(Path.of("/proc/" + pid + "/status"), StandardCharsets.UTF_8)) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D+", ""));
        }
      }
    } catch (IOException e) {
      return 0;
    }
    return 0;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
