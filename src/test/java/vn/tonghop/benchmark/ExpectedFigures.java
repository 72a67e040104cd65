package vn.tonghop.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.sample.FilledReport;
import vn.tonghop.sample.FilledReport.Figure;

/** The figures an inbox must give, summed up while it is written. */
final class ExpectedFigures {

  private static final int SCALE = 10;

  private static final class Tally {
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal least = BigDecimal.ZERO;
    private BigDecimal most = BigDecimal.ZERO;
    private long count;

    void add(BigDecimal value) {
      least = count == 0 ? value : least.min(value);
      most = count == 0 ? value : most.max(value);
      sum = sum.add(value);
      count++;
    }

    BigDecimal mean() {
      return sum.divide(BigDecimal.valueOf(count), SCALE, RoundingMode.HALF_UP);
    }
  }

  private final Outline outline;
  private final Map<String, Map<String, Map<String, Tally>>> tallies = new TreeMap<>();

  ExpectedFigures(Outline outline) {
    this.outline = outline;
  }

  void add(Agency sender, FilledReport report) {
    List<String> groups = new ArrayList<>(List.of("ALL", sender.group()));
    String region = sender.region();
    if (region != null && !region.isEmpty()) {
      groups.add(region);
    }
    report.figures((figure, value) -> groups.forEach(group -> tally(figure, group).add(value)));
  }

  private Tally tally(Figure figure, String group) {
    return tallies
        .computeIfAbsent(figure.subject(), s -> new TreeMap<>())
        .computeIfAbsent(group, g -> new TreeMap<>())
        .computeIfAbsent(figure.measure(), m -> new Tally());
  }

  /**
   * Columns indicator, group, measure, value.
   *
   * @param wanted which subjects
   */
  void write(Path file, Predicate<String> wanted) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write("indicator,group,measure,value\n");
      for (Map.Entry<String, Map<String, Map<String, Tally>>> subject : tallies.entrySet()) {
        if (!wanted.test(subject.getKey())) {
          continue;
        }
        for (Map.Entry<String, Map<String, Tally>> group : subject.getValue().entrySet()) {
          String head = subject.getKey() + "," + group.getKey() + ",";
          for (String line : lines(subject.getKey(), group.getValue())) {
            out.write(head + line + "\n");
          }
        }
      }
    }
  }

  private List<String> lines(String subject, Map<String, Tally> measures) {
    List<String> lines = new ArrayList<>();
    measures.forEach(
        (measure, tally) -> lines.add(quoted(measure) + "," + tally.sum.toPlainString()));
    Tally sum = measures.get("sum");
    if (sum != null) {
      lines.add("mean," + sum.mean());
      lines.add("min," + sum.least.toPlainString());
      lines.add("max," + sum.most.toPlainString());
    }
    Tally numerators = measures.get("numerator_sum");
    Tally denominators = measures.get("denominator_sum");
    boolean quotient = outline.indicator(subject).map(Indicator::quotient).orElse(false);
    if (numerators != null && denominators != null && !quotient) {
      BigDecimal share =
          numerators
              .sum
              .multiply(BigDecimal.valueOf(100))
              .divide(denominators.sum, SCALE, RoundingMode.HALF_UP);
      lines.add("weighted_share," + share);
    }
    return lines;
  }

  private static String quoted(String field) {
    return field.indexOf(',') < 0 ? field : '"' + field + '"';
  }
}
