package vn.tonghop.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be measured.
 *
 * @param runs counted runs of each contender, by size
 * @param csv also the same content as CSV sets
 * @param postgres also on a PostgreSQL of its own, started for the benchmark
 * @param database JDBC URL of an empty database instead of that; null: none
 * @param python a Python with pandas and openpyxl; null: no peer is run
 * @param keep folder of the generated inboxes
 */
record BenchmarkOptions(
    Map<Size, Integer> runs,
    boolean csv,
    boolean postgres,
    @Nullable String database,
    @Nullable String python,
    boolean commands,
    Path keep) {

  /**
   * @throws IllegalArgumentException unknown option or size
   */
  static BenchmarkOptions of(List<String> words) {
    List<Size> sizes = new ArrayList<>(List.of(Size.S));
    Map<Size, Integer> runs = new EnumMap<>(Size.class);
    int each = 0;
    boolean csv = false;
    boolean postgres = false;
    boolean peer = true;
    boolean commands = true;
    String database = null;
    String python = null;
    Path keep = Path.of(System.getProperty("java.io.tmpdir"), "tonghop-benchmark");
    Iterator<String> word = words.iterator();
    while (word.hasNext()) {
      String option = word.next();
      switch (option) {
        case "--sizes" -> sizes = sizes(word.next());
        case "--runs" -> each = Integer.parseInt(word.next());
        case "--csv" -> csv = true;
        case "--postgres" -> postgres = true;
        case "--db" -> database = word.next();
        case "--python" -> python = word.next();
        case "--no-peer" -> peer = false;
        case "--no-commands" -> commands = false;
        case "--keep" -> keep = Path.of(word.next());
        default -> throw new IllegalArgumentException("unknown option " + option);
      }
    }
    for (Size size : sizes) {
      runs.put(size, each > 0 ? each : size.runs());
    }
    return new BenchmarkOptions(
        runs,
        csv,
        postgres || database != null,
        database,
        peer ? python : null,
        commands,
        keep.toAbsolutePath());
  }

  private static List<Size> sizes(String names) {
    List<Size> sizes = new ArrayList<>();
    for (String name : names.split(",")) {
      sizes.add(Size.valueOf(name.strip().toUpperCase(Locale.ROOT)));
    }
    return sizes;
  }
}
