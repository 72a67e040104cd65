package vn.tonghop.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/** Whatever campaign is under jobs/campaigns is delivered whole. */
class CampaignsCompleteTest {

  private static final Path JOBS = Path.of("jobs");

  static List<String> campaigns() throws IOException {
    try (Stream<Path> files = Files.list(JOBS.resolve("campaigns"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.yaml$", ""))
          .sorted()
          .toList();
    }
  }

  @Test
  void there_are_eleven_and_the_default_is_one_of_them() throws IOException {
    assertThat(campaigns())
        .hasSize(11)
        .contains(Files.readString(JOBS.resolve("default-campaign.txt")).strip());
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void its_outline_template_and_registry_load_and_oblige_somebody(String campaign)
      throws Exception {
    Setup setup = new JobsFolder(JOBS).load(campaign);
    assertThat(setup.registry().agencies()).isNotEmpty();
    assertThat(setup.campaign().reports()).isNotEmpty();
    assertThat(JOBS.resolve("templates").resolve(setup.outline().id() + ".yaml")).isRegularFile();
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void it_has_a_sample_with_expected_verdicts_and_golden_files_of_every_table(String campaign)
      throws Exception {
    assertThat(files(Path.of("sample-input", campaign))).isNotEmpty();
    assertThat(Path.of("src/test/resources/sample/expected-verdicts-" + campaign + ".csv"))
        .isNotEmptyFile();
    Path golden = Path.of("src/test/resources/golden", campaign);
    for (String report : new JobsFolder(JOBS).load(campaign).campaign().reports()) {
      assertThat(golden.resolve("tables").resolve(report + ".csv")).isNotEmptyFile();
    }
    assertThat(golden.resolve("findings.csv")).isNotEmptyFile();
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void it_has_a_paragraph_among_the_campaigns_served(String campaign) throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("docs/campaigns.md")).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3).replaceFirst(":.*", ""))
            .toList();
    assertThat(headings).anyMatch(heading -> names(heading, campaign));
  }

  /** By its code, or within a range such as {@code a … c}. */
  private static boolean names(String heading, String campaign) {
    String[] ends = heading.split(" … ");
    return List.of(heading.split(", ")).contains(campaign)
        || (ends.length == 2
            && ends[0].compareTo(campaign) <= 0
            && campaign.compareTo(ends[1]) <= 0);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
