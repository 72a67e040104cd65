package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Registry;

class CrossChecksTest {

  private static final Indicator RATIO = item("r", Kind.RATIO).done();
  private static final Indicator COUNT = item("c", Kind.COUNT).done();
  private static final Origin CELL = Origin.of("a.xlsx", "FORM").at("E5");

  private final CrossChecks checks = new CrossChecks(registry());

  private static Registry registry() {
    List<Agency> agencies = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String group = i < 8 ? "G1" : i < 10 ? "G2" : "G3";
      agencies.add(new Agency("X" + i, "Cơ quan " + i, group, "", i, List.of()));
    }
    return new Registry(agencies, List.of(), List.of());
  }

  private static List<AgencyNumber> numbers(String... values) {
    List<AgencyNumber> numbers = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (!values[i].isEmpty()) {
        numbers.add(new AgencyNumber("X" + i, new BigDecimal(values[i]), CELL, "1 | 2"));
      }
    }
    return numbers;
  }

  private static CrossCheck.Outlier outlier(String threshold, int minAgencies) {
    return new CrossCheck.Outlier(
        List.of("r"),
        List.of(List.of("G1", "G2"), List.of("G3")),
        new BigDecimal(threshold),
        minAgencies,
        Level.WARN);
  }

  /** Median 3, absolute deviations 2 1 0 1 97: MAD 1, z of 100 = 0,6745 · 97 = 65,4265. */
  @ParameterizedTest
  @CsvSource({"65.4264,1", "65.4265,0"})
  void theModifiedZScoreIsHeldAgainstTheThreshold(String threshold, int expected) {
    List<CrossFinding> found =
        checks.outliers(outlier(threshold, 5), RATIO, numbers("1", "2", "3", "4", "100"));
    assertThat(found).hasSize(expected);
  }

  @Test
  void anOutlierIsToldWithItsValueAndTheMedian() {
    List<CrossFinding> found =
        checks.outliers(outlier("3.5", 5), RATIO, numbers("1", "2", "3.125", "4", "1100.5"));
    assertThat(found)
        .extracting(
            CrossFinding::agency,
            f -> f.finding().code(),
            f -> f.finding().found(),
            f -> f.finding().expected(),
            f -> f.finding().origin())
        .containsExactly(tuple("X4", "OUTLIER", "1.100,5", "3,13", CELL));
  }

  @Test
  void withoutSpreadNothingIsJudged() {
    assertThat(checks.outliers(outlier("3.5", 3), RATIO, numbers("5", "5", "5", "5", "90")))
        .isEmpty();
  }

  @Test
  void tooFewAgenciesAreNotJudged() {
    assertThat(checks.outliers(outlier("3.5", 6), RATIO, numbers("1", "2", "3", "4", "100")))
        .isEmpty();
    assertThat(checks.outliers(outlier("3.5", 0), RATIO, List.of())).isEmpty();
  }

  @Test
  void agenciesAreComparedOnlyWithTheirPopulation() {
    List<AgencyNumber> values =
        numbers("1", "2", "3", "4", "5", "", "", "", "", "", "1000", "1001");
    assertThat(checks.outliers(outlier("3.5", 2), RATIO, values)).isEmpty();
  }

  @Test
  void theOrderOfValuesDoesNotMatter() {
    List<AgencyNumber> values = numbers("-90", "2", "3", "4", "100");
    List<CrossFinding> forward = checks.outliers(outlier("3.5", 5), RATIO, values);
    Collections.reverse(values);
    assertThat(checks.outliers(outlier("3.5", 5), RATIO, values)).isEqualTo(forward);
    assertThat(forward).extracting(CrossFinding::agency).containsExactly("X0", "X4");
  }

  private static CrossCheck.Dominant dominant(int share, int minAgencies) {
    return new CrossCheck.Dominant(
        List.of("c"), BigDecimal.valueOf(share), minAgencies, Level.INFO);
  }

  @Test
  void anAgencyWithMoreThanTheShareIsDominant() {
    assertThat(checks.dominant(dominant(50, 3), COUNT, numbers("51", "40", "9")))
        .extracting(
            CrossFinding::agency,
            f -> f.finding().code(),
            f -> f.finding().level(),
            f -> f.finding().found(),
            f -> f.finding().expected())
        .containsExactly(tuple("X0", "DOMINANT", Level.INFO, "51", "Cơ quan 0"));
  }

  @Test
  void exactlyTheShareTooFewAgenciesOrNothingIsNotDominant() {
    assertThat(checks.dominant(dominant(50, 3), COUNT, numbers("50", "41", "9"))).isEmpty();
    assertThat(checks.dominant(dominant(50, 4), COUNT, numbers("51", "40", "9"))).isEmpty();
    assertThat(checks.dominant(dominant(50, 1), COUNT, numbers("0", "0"))).isEmpty();
    assertThat(checks.dominant(dominant(50, 0), COUNT, List.of())).isEmpty();
  }
}
