package vn.tonghop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The texts of the campaigns are in both languages, and the English is no copy by mistake. */
class JobsLanguagesTest {

  /** A word that is no name, number, code or hole. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_{])\\p{Ll}{2,}(?![_}])");

  private static final Set<String> SAME_IN_BOTH = Set.of("đồng");

  private static List<String> problems(String place, Object node) {
    List<String> problems = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      if (map.containsKey("vi") || map.containsKey("en")) {
        String vietnamese = text(map.get("vi"));
        String english = text(map.get("en"));
        boolean copied =
            vietnamese.equals(english)
                && WORD.matcher(english).find()
                && !SAME_IN_BOTH.contains(english);
        if (vietnamese.isBlank() || english.isBlank() || copied) {
          problems.add(place + ": " + vietnamese + " | " + english);
        }
      }
      map.forEach((key, value) -> problems.addAll(problems(place + "/" + key, value)));
    } else if (node instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        problems.addAll(problems(place + "/" + i, list.get(i)));
      }
    }
    return problems;
  }

  private static String text(Object value) {
    return value == null ? "" : value.toString();
  }

  @Test
  void every_text_under_jobs_is_in_vietnamese_and_english() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
      List<Path> yaml = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(yaml).filteredOn(f -> f.startsWith("jobs/campaigns")).hasSizeGreaterThan(10);
      List<String> problems = new ArrayList<>();
      for (Path file : yaml) {
        if (file.startsWith("jobs/nightly")) {
          continue;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
          problems.addAll(problems(file.toString(), new Yaml().load(reader)));
        }
      }
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void a_language_left_out_or_copied_is_found_and_a_name_is_not() {
    assertThat(problems("x", Map.of("a", Map.of("vi", "Số máy"))))
        .containsExactly("x/a: Số máy | ");
    assertThat(problems("x", List.of(Map.of("vi", "Số máy", "en", "Số máy"))))
        .containsExactly("x/0: Số máy | Số máy");
    assertThat(problems("x", Map.of("vi", "Hà Giang", "en", "Hà Giang"))).isEmpty();
    assertThat(problems("x", Map.of("vi", "{caption} ({target})", "en", "{caption} ({target})")))
        .isEmpty();
    assertThat(problems("x", Map.of("vi", "II.2.a", "en", "II.2.a"))).isEmpty();
  }
}
