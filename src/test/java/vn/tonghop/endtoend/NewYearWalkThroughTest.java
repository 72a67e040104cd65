package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.testing.Folders;

/**
 * Section 4 of jobs/README.md, carried out as it stands there: with YAML and CSV only, a new year
 * gets template, checks, statistics, targets, ranking, year on year and consolidated tables.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewYearWalkThroughTest {

  private static final Path JOBS = Path.of("jobs");

  private final List<WalkThrough.Step> steps = new ArrayList<>();

  @BeforeAll
  void do_what_it_says(@TempDir Path home) throws Exception {
    Folders.copy(JOBS, home.resolve("jobs"));
    launcher(home);
    String guide = Files.readString(JOBS.resolve("README.md"));
    String section = guide.substring(guide.indexOf("\n## 4. "));
    String example = guide.substring(guide.indexOf("\n## 3. "), guide.indexOf("\n## 4. "));
    int saved = section.indexOf("```sh\n./tonghop");
    WalkThrough reader = new WalkThrough(home);
    reader.carryOut(section.substring(0, saved));
    WalkThrough.save(example, home.resolve("thu/jobs"));
    steps.addAll(reader.carryOut(section.substring(saved)));
    assertThat(home.resolve("thu")).as("what was tried out is gone").doesNotExist();
  }

  @Test
  void every_command_prints_what_the_guide_says() {
    assertThat(steps).filteredOn(step -> !step.expected().isEmpty()).hasSizeGreaterThan(7);
    for (WalkThrough.Step step : steps) {
      assertThat(step.out())
          .as("%s%nprinted%n%s%s", step.commands(), step.out(), step.err())
          .containsPattern(WalkThrough.pattern(step.expected()));
    }
  }

  @Test
  void only_the_check_of_the_forgotten_figure_ends_with_3() {
    assertThat(steps)
        .filteredOn(step -> step.exitCode() != 0)
        .extracting(step -> step.commands().strip(), WalkThrough.Step::exitCode)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "./tonghop check $D --campaign vi-du-2021"
                    + " thu/den-2021/2022-01-12/vi-du-2021_TV-DONG_L01",
                3));
  }

  @Test
  void nothing_but_yaml_and_csv_is_written_by_hand() throws IOException {
    String guide = Files.readString(JOBS.resolve("README.md"));
    assertThat(Pattern.compile("^# file: (\\S+)$", Pattern.MULTILINE).matcher(guide).results())
        .extracting(found -> found.group(1))
        .hasSizeGreaterThan(18)
        .allMatch(file -> file.matches(".*\\.(yaml|csv)"));
  }

  /** What {@code ./tonghop} does when it is built. */
  private static void launcher(Path home) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path launcher = home.resolve("tonghop");
    Files.writeString(
        launcher,
        "#!/bin/sh\nexec '%s' -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8"
                .formatted(java)
            + " -Dtonghop.home='%s' -cp '%s' vn.tonghop.cli.Tonghop \"$@\"\n"
                .formatted(home, Child.classPath()));
    assertThat(launcher.toFile().setExecutable(true)).isTrue();
  }
}
