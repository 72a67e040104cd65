package vn.tonghop.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a publication that its consolidated tables must agree with. */
final class PublishedFiles {

  private final Path folder;
  private final Answers answers;
  private final Map<String, Map<String, String>> statistics = new HashMap<>();
  private final Map<String, Map<String, String>> targets = new LinkedHashMap<>();

  PublishedFiles(Path folder) throws IOException {
    this.folder = folder;
    this.answers = Answers.read(tables());
    for (Map<String, String> line : Published.lines(tables().resolve("statistics.csv"))) {
      statistics.put(
          line.get("indicator") + " " + line.get("group") + " " + line.get("measure"), line);
    }
    for (Map<String, String> line : Published.lines(tables().resolve("targets.csv"))) {
      targets.put(line.get("id") + " " + line.get("group"), line);
    }
  }

  private Path tables() {
    return folder.resolve("tables");
  }

  Answers answers() {
    return answers;
  }

  List<Map<String, String>> table(String name) throws IOException {
    return Published.lines(tables().resolve(name + ".csv"));
  }

  List<Map<String, String>> findings() throws IOException {
    return Published.lines(folder.resolve("findings.csv"));
  }

  /** Lines of targets.csv by {@code id group}. */
  Map<String, Map<String, String>> targets() {
    return targets;
  }

  /** A field of a statistic; null where the figure is not published. */
  @Nullable Map<String, String> statistic(String indicator, String group, String measure) {
    return statistics.get(indicator + " " + group + " " + measure);
  }

  /** Σ of a measure over groups; null where none has a value. */
  @Nullable BigDecimal sum(String indicator, List<String> groups, String measure) {
    BigDecimal sum = null;
    for (String group : groups) {
      Map<String, String> line = statistic(indicator, group, measure);
      BigDecimal value = line == null ? null : Published.number(line, "value");
      if (value != null) {
        sum = sum == null ? value : sum.add(value);
      }
    }
    return sum;
  }

  /** Σ of the agencies used by a measure. */
  int used(String indicator, List<String> groups, String measure) {
    int used = 0;
    for (String group : groups) {
      Map<String, String> line = statistic(indicator, group, measure);
      used += line == null ? 0 : Integer.parseInt(line.get("agencies_used"));
    }
    return used;
  }
}
