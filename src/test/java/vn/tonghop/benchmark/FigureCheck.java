package vn.tonghop.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares figures (columns indicator, group, measure, value first) with those a generated inbox
 * must give.
 */
final class FigureCheck {

  private static final int SHOWN = 20;
  private static final int DECIMALS = 6;

  private FigureCheck() {}

  /**
   * @param expected {@code expected.csv} of a workload
   * @param actual {@code statistics.csv} of a publication, or what a peer wrote in the same form
   * @return how many figures were compared; all are equal
   * @throws IllegalStateException some differ or are not there; the first of them are named
   */
  static int requireEqual(Path expected, Path actual) throws IOException {
    Map<String, BigDecimal> wanted = read(expected);
    Map<String, BigDecimal> found = read(actual);
    List<String> differing = new ArrayList<>();
    wanted.forEach(
        (figure, value) -> {
          BigDecimal other = found.get(figure);
          if (other == null || rounded(value).compareTo(rounded(other)) != 0) {
            differing.add(
                figure + ": expected " + value + ", found " + (other == null ? "none" : other));
          }
        });
    if (wanted.isEmpty() || !differing.isEmpty()) {
      throw new IllegalStateException(
          String.format(
              Locale.ROOT,
              "%s: %d of %d figures differ%n  %s",
              actual,
              differing.size(),
              wanted.size(),
              String.join("\n  ", differing.subList(0, Math.min(SHOWN, differing.size())))));
    }
    return wanted.size();
  }

  private static BigDecimal rounded(BigDecimal value) {
    return value.setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  private static Map<String, BigDecimal> read(Path file) throws IOException {
    Map<String, BigDecimal> figures = new HashMap<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        List<String> fields = fields(line);
        if (!fields.get(3).isEmpty()) {
          figures.put(String.join(" ", fields.subList(0, 3)), new BigDecimal(fields.get(3)));
        }
      }
    }
    return figures;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
