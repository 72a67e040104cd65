package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.tonghop.source.jobs.OutlineException.Problem;

/** Every mistake an analyst can make is told where it stands; nothing else is told with it. */
class BrokenJobsTest {

  private static final Path CASES = Path.of("src/test/resources/jobs-broken/cases.yaml");

  @TempDir Path temp;

  @TestFactory
  Stream<DynamicTest> eachMistakeIsToldAtItsLineAndAlone() throws IOException {
    return cases().stream()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    text(each, "file") + ": " + text(each, "by"), () -> check(each)));
  }

  private void check(Map<String, Object> each) throws Exception {
    String file = text(each, "file");
    JobsCopy copy = new JobsCopy(Files.createTempDirectory(temp, "case"));
    copy.edit(file, text(each, "replace"), text(each, "by"));
    List<String> expected = new ArrayList<>();
    for (Map<String, Object> problem : problems(each)) {
      String at = problem.containsKey("file") ? text(problem, "file") : file;
      expected.add(at + ":" + copy.lineOf(at, text(problem, "at")) + " " + problem.get("key"));
    }
    List<Problem> found = copy.problems();
    assertThat(found)
        .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.key())
        .containsExactlyInAnyOrderElementsOf(expected);
    checkNames(each, found);
  }

  private static void checkNames(Map<String, Object> each, List<Problem> found) {
    for (Map<String, Object> problem : problems(each)) {
      List<String> names = new ArrayList<>();
      ((List<?>) problem.getOrDefault("names", List.of()))
          .forEach(name -> names.add(name.toString()));
      assertThat(found)
          .anySatisfy(
              told -> {
                assertThat(told.key()).isEqualTo(problem.get("key"));
                assertThat(told.args()).containsAll(names);
              });
    }
  }

  @Test
  void everyKindOfProblemHasACaseOrATestOfItsOwn() throws IOException {
    Set<String> covered = new TreeSet<>(Set.of("near", "not-utf8"));
    covered.addAll(TemplateDesignTest.PROBLEMS);
    covered.addAll(PredecessorTest.PROBLEMS);
    covered.addAll(GroupsWithinGroupsTest.PROBLEMS);
    cases().forEach(each -> problems(each).forEach(p -> covered.add(text(p, "key"))));
    assertThat(covered).containsExactlyElementsOf(new TreeSet<>(keys("vi")));
  }

  @Test
  void bothLanguagesKnowTheSameProblemsAndLeaveNoHoleOpen() {
    assertThat(keys("vi")).isEqualTo(keys("en"));
    List<String> args = List.of("a", "b", "c");
    for (String key : keys("vi")) {
      for (Locale locale : List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH)) {
        String text = new Problem("f", 1, key, args).text(locale);
        assertThat(text).as(key).isNotBlank();
        if (!key.equals("near")) {
          assertThat(text).as(key).doesNotContain("{");
        }
      }
    }
  }

  @Test
  void aSuggestionIsMadeOnlyWhenAWordComesClose() {
    Problem near = new Problem("f", 3, "unknown-key", List.of("sectoin", "section"));
    Problem far = new Problem("f", 3, "unknown-key", List.of("zzz", ""));

    assertThat(near.toString(Locale.forLanguageTag("vi")))
        .isEqualTo("f:3: không có khóa \"sectoin\" ở đây (có phải là \"section\"?)");
    assertThat(near.text(Locale.ENGLISH))
        .isEqualTo("there is no key \"sectoin\" here (did you mean \"section\"?)");
    assertThat(far.text(Locale.FRENCH)).isEqualTo("không có khóa \"zzz\" ở đây");
  }

  @Test
  void allMistakesOfAllFilesAreToldAtOnceSortedByFileAndLine() throws Exception {
    JobsCopy copy =
        new JobsCopy(temp)
            .edit("outlines/mini.yaml", "show: amount", "show: amonut")
            .edit("outlines/mini.yaml", "section: A, kind: date", "section: Z, kind: date")
            .edit("registries/words.csv", "state,NIL,", "state,NUL,")
            .edit("campaigns/mini-2020.yaml", "year: 2020", "year: zwanzig");

    assertThat(copy.problems())
        .extracting(Problem::file, Problem::key)
        .containsExactly(
            tuple("campaigns/mini-2020.yaml", "not-whole"),
            tuple("outlines/mini.yaml", "unknown-section"),
            tuple("outlines/mini.yaml", "not-one-of"),
            tuple("registries/words.csv", "unknown-choice"));
  }

  @Test
  void aFileThatIsNotUtf8IsToldWithTheLineOfTheBadByte() throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    byte[] bytes =
        "field,canonical,variant\nstate,NIL,kh\u00f4ng\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(copy.file("registries/words.csv"), bytes);

    assertThat(copy.problems())
        .containsExactly(new Problem("registries/words.csv", 2, "not-utf8", List.of()));
  }

  @Test
  void aCampaignFileThatIsNoYamlMappingIsToldAlone() throws Exception {
    JobsCopy copy = new JobsCopy(temp);
    Files.writeString(copy.file("campaigns/mini-2020.yaml"), "- a\n");

    assertThat(copy.problems())
        .containsExactly(new Problem("campaigns/mini-2020.yaml", 1, "not-mapping", List.of()));
  }

  private static Set<String> keys(String language) {
    return ResourceBundle.getBundle(
            "vn.tonghop.source.jobs.problems", Locale.forLanguageTag(language))
        .keySet();
  }

  private static List<Map<String, Object>> cases() throws IOException {
    try (Reader reader = Files.newBufferedReader(CASES)) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> problems(Map<String, Object> each) {
    return (List<Map<String, Object>>) each.get("expect");
  }

  private static String text(Map<String, Object> map, String key) {
    return String.valueOf(map.get(key));
  }
}
