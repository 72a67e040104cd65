package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The documents' commands of Maven and of the scripts of the repository name what is there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentedToolsTest {

  private static final Pattern SCRIPT =
      Pattern.compile("src/test/scripts/([\\w.-]*\\w)([^`\\n#]*)");
  private static final Pattern MAVEN = Pattern.compile("(?<![\\w/])mvn ((?:-|[a-z])[^`\\n#]*)");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
  private static final Pattern STARTED = Pattern.compile("vn\\.tonghop\\.([a-z.]+)\\.[A-Z]");
  private static final Pattern GOAL = Pattern.compile("verify|test|package|compile|spotless:apply");
  private static final Pattern ASKED = Pattern.compile("`jq -\\w '([^']*)'");
  private static final Pattern NAME = Pattern.compile("\\.([a-z_]+)");
  private static final List<String> OF_SUREFIRE =
      List.of("test", "skipTests", "surefire.failIfNoSpecifiedTests");

  private String documents = "";

  @BeforeAll
  void readThem() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Markdown document : Markdown.all()) {
      all.append(Files.readString(document.file())).append('\n');
    }
    documents = all.toString();
  }

  @Test
  void every_script_that_is_named_is_there_and_knows_its_options() throws IOException {
    assertThat(scriptProblems(documents)).isEmpty();
    assertThat(SCRIPT.matcher(documents).results().map(found -> found.group(1)).distinct())
        .hasSizeGreaterThan(10);
  }

  @Test
  void every_script_that_is_there_can_be_started_and_is_named_somewhere() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/scripts"))) {
      assertThat(files)
          .allSatisfy(
              file -> {
                assertThat(file.toString().endsWith(".py") || Files.isExecutable(file)).isTrue();
                assertThat(documents).contains(file.toString());
              });
    }
  }

  @Test
  void every_maven_command_names_phases_profiles_and_tests_that_are_there() throws IOException {
    assertThat(mavenProblems(documents)).isEmpty();
    assertThat(MAVEN.matcher(documents).results()).hasSizeGreaterThan(4);
  }

  @Test
  void what_is_asked_of_run_json_is_in_it() throws IOException {
    String schema = Files.readString(Path.of("docs/run.schema.json"));
    List<String> asked =
        ASKED
            .matcher(documents)
            .results()
            .flatMap(jq -> NAME.matcher(jq.group(1)).results())
            .map(name -> name.group(1))
            .toList();
    assertThat(asked)
        .contains("waiting", "refused", "seconds")
        .allSatisfy(name -> assertThat(schema).contains("\"" + name + "\""));
  }

  @Test
  void a_script_an_option_a_profile_or_a_test_that_is_not_there_is_found() throws IOException {
    assertThat(
            scriptProblems(
                "`src/test/scripts/make-gold` and `src/test/scripts/benchmark [--size S]`"))
        .containsExactly("no script make-gold", "benchmark has no --size");
    assertThat(scriptProblems("`src/test/scripts/benchmark [--sizes S]`")).isEmpty();
    assertThat(mavenProblems("`mvn -Pfuzzy tests -Dtest='Hostill*' -Dfuzz.targets=x`"))
        .containsExactly(
            "no profile fuzzy", "no phase tests", "no test Hostill*", "no fuzz.targets");
    assertThat(mavenProblems("`mvn -Pfuzz test -Dtest='Hostile*' -Dfuzz.target=x`")).isEmpty();
  }

  private static List<String> scriptProblems(String text) throws IOException {
    List<String> problems = new ArrayList<>();
    Matcher script = SCRIPT.matcher(text);
    while (script.find()) {
      Path file = Path.of("src/test/scripts", script.group(1));
      if (!Files.exists(file)) {
        problems.add("no script " + script.group(1));
        continue;
      }
      String known = Files.readString(file) + startedBy(Files.readString(file));
      Matcher option = OPTION.matcher(script.group(2));
      while (option.find()) {
        if (!Pattern.compile(option.group() + "(?![a-z-])").matcher(known).find()) {
          problems.add(script.group(1) + " has no " + option.group());
        }
      }
    }
    return problems;
  }

  /** The sources beside the class a script starts. */
  private static String startedBy(String script) throws IOException {
    StringBuilder sources = new StringBuilder();
    Matcher started = STARTED.matcher(script);
    while (started.find()) {
      Path folder = Path.of("src/test/java/vn/tonghop", started.group(1).replace('.', '/'));
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : files.filter(Files::isRegularFile).toList()) {
            sources.append(Files.readString(file));
          }
        }
      }
    }
    return sources.toString();
  }

  private static List<String> mavenProblems(String text) throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    List<String> problems = new ArrayList<>();
    Matcher command = MAVEN.matcher(text);
    while (command.find()) {
      for (String word : command.group(1).strip().split("\\s+")) {
        if (word.startsWith("-P")) {
          if (!pom.contains("<id>" + word.substring(2) + "</id>")) {
            problems.add("no profile " + word.substring(2));
          }
        } else if (word.startsWith("-D")) {
          checkProperty(word.substring(2), pom, problems);
        } else if (!word.startsWith("-") && !GOAL.matcher(word).matches()) {
          problems.add("no phase " + word);
        }
      }
    }
    return problems;
  }

  private static void checkProperty(String word, String pom, List<String> problems)
      throws IOException {
    String name = word.replaceFirst("=.*", "");
    String value = word.replaceFirst("[^=]*=?", "").replace("'", "");
    if (!OF_SUREFIRE.contains(name) && !pom.contains(name)) {
      problems.add("no " + name);
    }
    if (name.equals("test")) {
      PathMatcher tests = FileSystems.getDefault().getPathMatcher("glob:" + value + ".java");
      try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
        if (files.noneMatch(file -> tests.matches(file.getFileName()))) {
          problems.add("no test " + value);
        }
      }
    }
  }
}
