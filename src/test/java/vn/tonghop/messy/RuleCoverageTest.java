package vn.tonghop.messy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Each reading rule of the list has a case where it strikes and one where it nearly does. */
class RuleCoverageTest {

  private static final Path CASES = Path.of("src/test/resources/cases");

  @Test
  void every_rule_has_a_hit_and_a_near_miss_as_data() throws Exception {
    Set<String> hits = new TreeSet<>();
    Set<String> nearMisses = new TreeSet<>();
    try (Stream<Path> files = Files.list(CASES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
        List<Map<String, Object>> cases = new Yaml().load(Files.readString(file));
        for (Map<String, Object> entry : cases) {
          if (entry.containsKey("rule")) {
            boolean near = Boolean.TRUE.equals(entry.get("near"));
            (near ? nearMisses : hits).add(entry.get("rule").toString());
          }
        }
      }
    }
    Set<String> rules = rules();
    assertThat(hits).isEqualTo(rules);
    assertThat(nearMisses).isEqualTo(rules);
  }

  private static Set<String> rules() throws Exception {
    Set<String> rules = new TreeSet<>();
    Files.readAllLines(CASES.resolve("rules.csv")).stream()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .forEach(rules::add);
    return rules;
  }
}
