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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The texts of the campaigns are in both languages, and the English is no copy by mistake. */
class JobsLanguagesTest {

  /** A word that is no name, number, code or hole. */
  private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}_{])\\p{Ll}{2,}(?![_}])");

  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  private static final Set<String> SAME_IN_BOTH = Set.of("đồng");

  private static List<String> problems(String place, Object node) {
    List<String> problems = new ArrayList<>();
    if (node instanceof Map<?, ?> map) {
      if (map.containsKey("vi") || map.containsKey("en")) {
        String vietnamese = text(map.get("vi"));
        String english = text(map.get("en"));
        if (vietnamese.isBlank() || english.isBlank() || isCopied(vietnamese, english)) {
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

  private static boolean isCopied(String vietnamese, String english) {
    return vietnamese.equals(english)
        && WORD.matcher(english).find()
        && !SAME_IN_BOTH.contains(english);
  }

  /** Units of items, columns and targets without English; English words that no unit needs. */
  private static List<String> unitProblems(
      String place, Map<?, ?> outline, List<? extends Map<?, ?>> campaigns) {
    Set<String> used = new TreeSet<>(units(entries(outline, "indicators")));
    entries(outline, "tables").forEach(table -> used.addAll(units(entries(table, "columns"))));
    campaigns.forEach(campaign -> used.addAll(units(entries(campaign, "targets"))));
    Map<?, ?> words = outline.get("units") instanceof Map<?, ?> map ? map : Map.of();
    List<String> problems = new ArrayList<>();
    for (String unit : used) {
      String english = words.containsKey(unit) ? text(words.get(unit)) : unit;
      boolean same = words.containsKey(unit) && SAME_IN_BOTH.contains(english);
      if (english.isBlank() || (unit.equals(english) && LETTER.matcher(unit).find() && !same)) {
        problems.add(place + ": " + unit + " | " + english);
      }
    }
    words.keySet().stream()
        .filter(unit -> !used.contains(text(unit)))
        .forEach(unit -> problems.add(place + ": no " + unit));
    return problems;
  }

  private static List<String> units(List<? extends Map<?, ?>> entries) {
    return entries.stream()
        .map(each -> text(each.get("unit")))
        .filter(unit -> !unit.isEmpty())
        .toList();
  }

  private static List<? extends Map<?, ?>> entries(Map<?, ?> node, String key) {
    return node.get(key) instanceof List<?> list
        ? list.stream().map(each -> (Map<?, ?>) each).toList()
        : List.of();
  }

  private static Map<String, Map<?, ?>> load(String folder) throws IOException {
    Map<String, Map<?, ?>> loaded = new TreeMap<>();
    try (Stream<Path> files = Files.list(Path.of("jobs", folder))) {
      for (Path file : files.toList()) {
        try (Reader reader = Files.newBufferedReader(file)) {
          loaded.put(file.getFileName().toString(), new Yaml().<Map<?, ?>>load(reader));
        }
      }
    }
    return loaded;
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
  void every_unit_under_jobs_has_english_and_every_english_unit_is_used() throws IOException {
    Map<String, Map<?, ?>> outlines = load("outlines");
    Map<String, Map<?, ?>> campaigns = load("campaigns");
    assertThat(outlines).hasSizeGreaterThan(5);
    List<String> problems = new ArrayList<>();
    outlines.forEach(
        (file, outline) -> {
          List<Map<?, ?>> own =
              campaigns.values().stream()
                  .filter(c -> text(c.get("outline")).equals(text(outline.get("outline"))))
                  .toList();
          assertThat(own).as(file).isNotEmpty();
          problems.addAll(unitProblems(file, outline, own));
        });
    assertThat(problems).isEmpty();
  }

  @Test
  void a_unit_without_english_is_found_wherever_it_stands_and_a_sign_is_not() {
    Map<String, ?> item = Map.of("code", "a", "unit", "hồ sơ");
    Map<String, ?> percent = Map.of("code", "b", "unit", "%");
    Map<String, ?> table = Map.of("columns", List.of(Map.of("unit", "năm"), Map.of("key", "c")));
    Map<String, ?> campaign = Map.of("targets", List.of(Map.of("unit", "giờ")));
    Map<String, ?> outline =
        Map.of("indicators", List.of(item, percent), "tables", List.of(table), "units", Map.of());

    assertThat(unitProblems("x", outline, List.of(campaign)))
        .containsExactly("x: giờ | giờ", "x: hồ sơ | hồ sơ", "x: năm | năm");
  }

  @Test
  void a_unit_that_is_copied_left_empty_or_not_used_is_found_and_money_is_not() {
    Map<String, String> words =
        Map.of("hồ sơ", "hồ sơ", "năm", "", "đồng", "đồng", "tháng", "months");
    List<Map<String, String>> items =
        Stream.of("hồ sơ", "năm", "đồng").map(unit -> Map.of("unit", unit)).toList();

    assertThat(unitProblems("x", Map.of("indicators", items, "units", words), List.of()))
        .containsExactly("x: hồ sơ | hồ sơ", "x: năm | ", "x: no tháng");
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
