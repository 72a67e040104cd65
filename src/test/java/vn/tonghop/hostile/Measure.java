package vn.tonghop.hostile;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.tonghop.app.CheckFiles;
import vn.tonghop.app.Examined;
import vn.tonghop.app.Settings;
import vn.tonghop.app.Setups;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;

/**
 * By hand: CPU of {@code check} over each hostile file, and the bytes it reads through a second
 * beside those of an ordinary workbook of very many rows. Run by {@code
 * src/test/scripts/hostile-benchmark}.
 */
final class Measure {

  private static final String ORDINARY = "many-services.xlsx";

  /** Seconds within which a refusal comes. */
  private static final double LONG = 10;

  private final Setup setup;
  private final Path folder;
  private double ordinary;
  private double seconds;

  private Measure(Setup setup, Path folder) {
    this.setup = setup;
    this.folder = folder;
  }

  /** Arguments: a folder to write into, a pattern of names, rows of the long files. */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length > 2 ? Integer.parseInt(arguments[2]) : RowAttacks.MILLION;
    Pattern names = Pattern.compile(arguments.length > 1 ? arguments[1] : ".*");
    Setup setup = Setups.load(Path.of("jobs"), "3500-KQ2017", Locale.ROOT);
    Measure measure = new Measure(setup, Files.createDirectories(Path.of(arguments[0])));
    List<Attack> all = Attacks.all("http://127.0.0.1:9", rows);
    for (Attack attack : all) {
      if (attack.name().equals(ORDINARY)) {
        measure.attack(attack);
        System.out.printf(Locale.ROOT, "rows/s of it %.0f%n", rows / measure.seconds);
      }
    }
    for (Attack attack : all) {
      if (!attack.name().equals(ORDINARY) && names.matcher(attack.name()).find()) {
        measure.attack(attack);
      }
    }
  }

  private void attack(Attack attack) throws Exception {
    Path file = folder.resolve(attack.name());
    try {
      attack.maker().make(file);
      double megabytes = unpacked(file) / 1e6;
      long begun = cpu();
      List<String> told = check(file);
      seconds = (cpu() - begun) / 1e9;
      double rate = megabytes / seconds;
      ordinary = ordinary == 0 ? rate : ordinary;
      boolean refused = told.stream().anyMatch(t -> t.startsWith("TOO") || t.startsWith("DAM"));
      boolean slow = refused && seconds > LONG || !refused && seconds > 1 && rate < ordinary;
      System.out.printf(
          Locale.ROOT,
          "%-32s %7.2f MB, unpacked %7.1f MB, CPU %6.2f s, %6.1f MB/s %s %s%n",
          attack.name(),
          Files.size(file) / 1e6,
          megabytes,
          seconds,
          rate,
          slow ? "SLOW" : "ok",
          told.stream().limit(3).toList());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private List<String> check(Path file) throws IOException {
    List<String> told = new ArrayList<>();
    for (Examined one : CheckFiles.check(setup, Settings.SHIPPED, List.of(file)).examined()) {
      for (Finding finding : one.result().findings()) {
        if (finding.level() == Level.BLOCK) {
          told.add(finding.code() + " " + finding.expected());
        }
      }
      told.add(one.result().verdict().name());
    }
    return told;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long unpacked(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return Collections.list(zip.entries()).stream().mapToLong(e -> e.getSize()).sum();
    } catch (ZipException e) {
      return Files.size(file);
    }
  }
}
