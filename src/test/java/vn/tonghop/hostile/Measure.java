package vn.tonghop.hostile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.tonghop.app.CheckFiles;
import vn.tonghop.app.Examined;
import vn.tonghop.app.Settings;
import vn.tonghop.app.Setups;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;

/** By hand: how long {@code check} takes over each hostile file. */
final class Measure {

  private Measure() {}

  /** Arguments: a folder to write into, a pattern of names, rows of the long files. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : RowAttacks.MILLION;
    Setup setup = Setups.load(Path.of("jobs"), "3500-KQ2017", Locale.ROOT);
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Pattern names = Pattern.compile(arguments.length > 1 ? arguments[1] : ".*");
    for (Attack attack : Attacks.all("http://127.0.0.1:9", rows)) {
      if (!names.matcher(attack.name()).find()) {
        continue;
      }
      Path file = folder.resolve(attack.name());
      long made = System.nanoTime();
      try {
        attack.maker().make(file);
      } catch (OutOfMemoryError | RuntimeException e) {
        System.out.println(attack.name() + " NOT MADE " + e);
        continue;
      }
      long cpu = java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long begun = System.nanoTime();
      List<String> codes = new ArrayList<>();
      String thrown = "";
      try {
        for (Examined examined :
            CheckFiles.check(setup, Settings.SHIPPED, List.of(file)).examined()) {
          for (Finding finding : examined.result().findings()) {
            if (finding.level() == Level.BLOCK) {
              codes.add(finding.code() + " (" + finding.expected() + ")");
            }
          }
          codes.add(examined.result().verdict().name());
        }
      } catch (Throwable e) {
        thrown =
            " THROWN " + e + " at " + java.util.Arrays.stream(e.getStackTrace()).limit(6).toList();
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      boolean expected =
          attack.codes().isEmpty()
              ? codes.stream().noneMatch(c -> c.startsWith("TOO") || c.startsWith("DAM"))
              : codes.stream().anyMatch(c -> attack.codes().contains(c.replaceFirst(" .*", "")));
      System.out.printf(
          Locale.ROOT,
          "%-34s %9d bytes, made %5.1f s, checked %6.2f s, cpu %6.2f s %s %s%s%n",
          attack.name(),
          Files.size(file),
          (begun - made) / 1e9,
          seconds,
          (java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu)
              / 1e9,
          expected ? "ok" : "UNEXPECTED",
          codes.stream().limit(4).toList(),
          thrown);
      Files.delete(file);
    }
  }
}
