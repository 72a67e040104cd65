package vn.tonghop.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What one process took. Linux only, as it reads {@code /proc}.
 *
 * @param wall seconds
 * @param cpu seconds, user + system
 * @param megabytes peak resident memory
 */
record MeasuredProcess(double wall, double cpu, double megabytes) {

  private static final Set<Integer> DONE = Set.of(0, 3);

  /**
   * Runs it to its end.
   *
   * @param errors file for its stderr
   * @throws IllegalStateException it failed
   */
  static MeasuredProcess of(List<String> command, Path errors)
      throws IOException, InterruptedException {
    long begin = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(new File("/dev/null"))
            .redirectError(errors.toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (process.isAlive()) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
      process.waitFor(5, TimeUnit.MILLISECONDS);
    }
    double wall = (System.nanoTime() - begin) / 1e9;
    if (!DONE.contains(process.exitValue())) {
      throw new IllegalStateException(
          "exit " + process.exitValue() + ": " + Files.readString(errors));
    }
    return new MeasuredProcess(wall, cpu.toMillis() / 1e3, peak / 1024.0);
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
}
