package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed sample input of every campaign is what the generator writes. */
class SampleInputTest {

  private record Generated(Map<String, byte[]> files, String verdicts) {}

  private static final Map<String, Generated> CAMPAIGNS = new TreeMap<>();

  @BeforeAll
  static void generate() throws Exception {
    SampleGenerator results = SampleGenerator.generate(Path.of("jobs"));
    PlanGenerator plans = PlanGenerator.generate(Path.of("jobs"));
    CAMPAIGNS.put(Story.CAMPAIGN, new Generated(results.files(), results.expectedVerdicts()));
    CAMPAIGNS.put(PlanStory.CAMPAIGN, new Generated(plans.files(), plans.expectedVerdicts()));
    for (String campaign : UnitStory.SENDINGS.keySet()) {
      UnitGenerator units = UnitGenerator.generate(Path.of("jobs"), campaign);
      CAMPAIGNS.put(campaign, new Generated(units.files(), units.expectedVerdicts()));
    }
    CentralGenerator central = CentralGenerator.generate(Path.of("jobs"));
    CAMPAIGNS.put(
        CentralStory.CAMPAIGN, new Generated(central.files(), central.expectedVerdicts()));
    PrintedLists lists = PrintedLists.generate(Path.of(""));
    CAMPAIGNS.put(PrintedLists.CAMPAIGN, new Generated(lists.files(), lists.expectedVerdicts()));
    PrintedLists annex = PrintedLists.ofNationalPlan(Path.of(""));
    CAMPAIGNS.put(PrintedLists.NATIONAL, new Generated(annex.files(), annex.expectedVerdicts()));
    for (String campaign : HalfYearStory.SENDINGS.keySet()) {
      HalfYearGenerator halves = HalfYearGenerator.generate(Path.of(""), campaign);
      CAMPAIGNS.put(campaign, new Generated(halves.files(), halves.expectedVerdicts()));
    }
  }

  static Set<String> campaigns() {
    return CAMPAIGNS.keySet();
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void the_same_files_are_committed_and_no_others(String campaign) throws IOException {
    assertThat(committed(campaign).keySet())
        .isEqualTo(new TreeSet<>(CAMPAIGNS.get(campaign).files().keySet()));
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void every_file_is_committed_byte_by_byte(String campaign) throws IOException {
    Map<String, byte[]> committed = committed(campaign);
    CAMPAIGNS
        .get(campaign)
        .files()
        .forEach((name, bytes) -> assertThat(committed.get(name)).as(name).isEqualTo(bytes));
  }

  @ParameterizedTest
  @MethodSource("campaigns")
  void the_expected_verdicts_are_those_of_the_story(String campaign) {
    assertThat(SampleGenerator.verdicts(Path.of(""), campaign))
        .hasContent(CAMPAIGNS.get(campaign).verdicts());
  }

  @Test
  void the_whole_input_stays_small() {
    assertThat(
            CAMPAIGNS.values().stream()
                .flatMap(generated -> generated.files().values().stream())
                .mapToInt(bytes -> bytes.length)
                .sum())
        .isLessThan(8_000_000);
  }

  private static Map<String, byte[]> committed(String campaign) throws IOException {
    Path folder = Path.of("sample-input", campaign);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readAllBytes(path));
      }
    }
    return files;
  }
}
