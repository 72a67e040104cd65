package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Setup;

/** A campaign that names the one before it. */
class PredecessorTest {

  /** Kinds of problems whose cases are here. */
  static final Set<String> PROBLEMS =
      Set.of(
          "predecessor-unusable",
          "predecessor-later",
          "predecessor-item",
          "report-predecessor",
          "year-jump-limit");

  private static final String NEXT = "mini-2021";
  private static final String OUTLINE = "outlines/mini.yaml";

  private JobsCopy jobs;

  @BeforeEach
  void two_years(@TempDir Path folder) throws IOException {
    jobs = new JobsCopy(folder);
    String next =
        jobs.text("campaigns/mini-2020.yaml")
            .replace("mini-2020", NEXT)
            .replace("year: 2020", "year: 2021\npredecessor: mini-2020")
            .replaceAll("from: 2020", "from: 2021")
            .replaceAll("to: 2020", "to: 2021");
    Files.writeString(jobs.file("campaigns/" + NEXT + ".yaml"), next);
  }

  private List<String> problems(String campaign) {
    OutlineException thrown =
        catchThrowableOfType(OutlineException.class, () -> jobs.jobs().load(campaign));
    return thrown == null
        ? List.of()
        : thrown.problems().stream().map(OutlineException.Problem::key).toList();
  }

  @Test
  void the_campaign_before_is_known_with_its_year() throws Exception {
    Setup setup = jobs.jobs().load(NEXT);
    assertThat(setup.campaign().predecessor())
        .isEqualTo(new Campaign.Predecessor("mini-2020", 2020));
    assertThat(jobs.jobs().load("mini-2020").campaign().predecessor()).isNull();
  }

  @Test
  void naming_it_changes_no_reading_and_its_file_no_hash() throws Exception {
    Setup with = jobs.jobs().load(NEXT);
    jobs.edit("campaigns/mini-2020.yaml", "Thư viện năm 2020", "Thư viện cả năm 2020");
    assertThat(jobs.jobs().load(NEXT).configHash()).isEqualTo(with.configHash());
    jobs.edit("campaigns/" + NEXT + ".yaml", "predecessor: mini-2020", "");
    assertThat(jobs.jobs().load(NEXT).readingHash()).isEqualTo(with.readingHash());
  }

  @ParameterizedTest
  @CsvSource({
    "mini-2019, predecessor-unusable",
    "mini-2021, predecessor-later",
    "'', empty-value",
    "../mini, predecessor-unusable"
  })
  void a_predecessor_that_cannot_be_is_told(String name, String problem) throws IOException {
    jobs.edit("campaigns/" + NEXT + ".yaml", "predecessor: mini-2020", "predecessor: " + name);
    assertThat(problems(NEXT)).containsExactly(problem);
  }

  @Test
  void mistakes_in_its_file_are_told_as_one() throws IOException {
    jobs.edit("campaigns/mini-2020.yaml", "deadline: ", "dead: ");
    assertThat(problems(NEXT)).containsExactly("predecessor-unusable");
  }

  @Test
  void checks_against_the_year_before_are_read() throws Exception {
    jobs.edit(
        OUTLINE,
        "cross_checks:",
        """
        cross_checks:
          - {type: year_jump, indicators: [b.all], percent: 50, absolute: 10, level: WARN}
          - {type: restated, items: [{now: b.all, before: b.n}], tolerance: 1}
        """);
    List<CrossCheck> checks = jobs.jobs().load(NEXT).outline().crossChecks();
    assertThat(checks.subList(0, 2))
        .containsExactly(
            new CrossCheck.YearJump(
                List.of("b.all"), new BigDecimal("50"), new BigDecimal("10"), Level.WARN),
            new CrossCheck.Restated(Map.of("b.all", "b.n"), new BigDecimal("1"), Level.CONFIRM));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{type: year_jump, indicators: [b.all]} | year-jump-limit",
        "{type: year_jump, indicators: [b.all], percent: 0} | year-jump-limit",
        "{type: year_jump, indicators: [a.open], percent: 5} | wrong-kind",
        "{type: same_text, indicators: [b.all]} | wrong-kind",
        "{type: restated, items: [{now: b.all, before: b.nothing}]} | predecessor-item",
        "{type: restated, items: [{now: b.nothing, before: b.n}]} | unknown-indicator"
      })
  void checks_that_cannot_work_are_told(String check, String problem) throws IOException {
    jobs.edit(OUTLINE, "cross_checks:", "cross_checks:\n  - " + check);
    assertThat(problems(NEXT)).containsExactly(problem);
  }

  @Test
  void a_table_that_compares_needs_a_predecessor() throws IOException {
    jobs.edit(
        OUTLINE,
        "{key: open, header",
        "{key: before, header: {vi: a, en: a}, show: previous, indicator: b.all}\n          - {key: open, header");
    assertThat(problems(NEXT)).isEmpty();
    assertThat(problems("mini-2020")).containsExactly("report-predecessor");
  }
}
