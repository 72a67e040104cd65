package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.Target.Aggregation;
import vn.tonghop.outline.Target.Growth;
import vn.tonghop.outline.Target.Relation;
import vn.tonghop.statistic.Assessment.Status;

/** A rise judged across two years: the formulas of the increase of at least 15 %. */
class RiseTest {

  private static final Label NONE = new Label("", "");
  private static final Indicator RATIO = item("r", Kind.RATIO).done();
  private static final Indicator COUNT = item("c", Kind.COUNT).done();
  private static final List<Agency> AGENCIES =
      List.of(agency("A"), agency("B"), agency("C"), agency("D"));

  private final Map<String, IndicatorValue> now = new HashMap<>();
  private final Map<String, IndicatorValue> then = new HashMap<>();

  private static Agency agency(String code) {
    return new Agency(code, code, "G", "", 1, List.of());
  }

  private static Campaign campaign(boolean compared) {
    LocalDate day = LocalDate.of(2018, 1, 1);
    Campaign alone =
        new Campaign(
            "X", "x", NONE, 2018, day, day, day, true, "VND", null, List.of(), List.of(), NONE);
    return compared ? alone.withPredecessor(new Campaign.Predecessor("W", 2017)) : alone;
  }

  private static Target target(Relation relation, Aggregation how, Growth.@Nullable Mode mode) {
    return new Target(
        "T",
        NONE,
        "r",
        "r",
        "ALL",
        Applicability.ALL,
        "2018",
        relation,
        mode == null ? null : new BigDecimal("15"),
        null,
        Label.same("%"),
        how,
        NONE,
        NONE,
        mode == null ? null : new Growth(mode, Map.of(), NONE),
        "");
  }

  private static Target rise(Growth.Mode mode) {
    return target(Relation.AT_LEAST, Aggregation.WEIGHTED, mode);
  }

  private void shares(String agency, @Nullable String before, @Nullable String after) {
    put(then, agency, before);
    put(now, agency, after);
  }

  private static void put(Map<String, IndicatorValue> year, String agency, @Nullable String share) {
    if (share != null) {
      String[] pair = share.split("/");
      year.put(agency, StatisticsTest.number("r", null, pair[0], pair[1]));
    }
  }

  private TargetJudge judge(Target target, Indicator indicator) {
    return TargetJudge.in(
        campaign(true),
        target,
        indicator,
        new YearBefore() {
          @Override
          public @Nullable IndicatorValue value(String agency, String code) {
            return then.get(agency);
          }

          @Override
          public @Nullable Statistic statistic(String code, String group, String measure) {
            return null;
          }

          @Override
          public List<String> then(String agency) {
            return List.of(agency);
          }

          @Override
          public List<String> merged() {
            return List.of();
          }

          @Override
          public int agencies() {
            return then.size();
          }
        });
  }

  private Assessment own(Target target) {
    return judge(target, RATIO).own(AGENCIES.get(0), now.get("A"));
  }

  @ParameterizedTest
  @CsvSource({
    "RELATIVE, 50/100, 575/1000, REACHED, 57.5, 15", // the analysts' example
    "RELATIVE, 50/100, 574999/1000000, NOT_REACHED, 57.5, 14.9998",
    "POINTS, 50/100, 64/100, NOT_REACHED, 65, 28",
    "POINTS, 50/100, 65/100, REACHED, 65, 30",
    "RELATIVE, 90/100, 100/100, REACHED, 100, 11.1111111111", // more than all cannot be wanted
    "RELATIVE, 90/100, 99/100, NOT_REACHED, 100, 10"
  })
  void an_agency_is_judged_by_its_own_two_shares(
      Growth.Mode mode, String before, String after, Status status, String level, String growth) {
    shares("A", before, after);
    Assessment assessment = own(rise(mode));
    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.required()).isEqualByComparingTo(level);
    assertThat(assessment.growth()).isEqualByComparingTo(growth);
  }

  @ParameterizedTest
  @CsvSource({"15/100, REACHED", "14/100, NOT_REACHED"})
  void from_nothing_a_rise_is_judged_in_points(String after, Status status) {
    shares("A", "0/100", after);
    Assessment assessment = own(rise(Growth.Mode.RELATIVE));
    assertThat(assessment.status()).isEqualTo(status);
    assertThat(assessment.required()).isEqualByComparingTo("15");
    assertThat(assessment.growth()).isNull();
    assertThat(assessment.points()).isNotNull();
  }

  @Test
  void without_one_of_the_years_there_is_no_verdict() {
    shares("A", null, "80/100");
    assertThat(own(rise(Growth.Mode.RELATIVE)).status()).isEqualTo(Status.NO_DATA);
    assertThat(own(rise(Growth.Mode.RELATIVE)).required()).isNull();
    shares("A", "50/100", null);
    now.clear();
    assertThat(own(rise(Growth.Mode.RELATIVE)).status()).isEqualTo(Status.NO_DATA);
  }

  @Test
  void agencies_together_are_those_with_both_years() {
    shares("A", "50/100", "60/100");
    shares("B", "10/100", "11/100");
    shares("C", null, "100/100");
    shares("D", "100/100", null);

    Assessment all = judge(rise(Growth.Mode.RELATIVE), RATIO).together(AGENCIES, now::get);

    assertThat(all.base()).isEqualByComparingTo("30");
    assertThat(all.value()).isEqualByComparingTo("35.5");
    assertThat(all.required()).isEqualByComparingTo("34.5");
    assertThat(all.gap()).isEqualByComparingTo("1");
    assertThat(all.points()).isEqualByComparingTo("5.5");
    assertThat(all.status()).isEqualTo(Status.REACHED);
    assertThat(List.of(all.used(), all.total(), all.reached(), all.judged()))
        .containsExactly(2, 4, 1, 2);
  }

  @ParameterizedTest
  @CsvSource({"50/100, 50/100, NOT_REACHED", "50/100, 51/100, REACHED"})
  void up_means_more_than_the_year_before(String before, String after, Status status) {
    shares("A", before, after);
    assertThat(own(target(Relation.RISE, Aggregation.WEIGHTED, null)).status()).isEqualTo(status);
  }

  @Test
  void a_sum_rises_by_the_agencies_with_both_years() {
    then.put("A", StatisticsTest.number("c", "10", null, null));
    now.put("A", StatisticsTest.number("c", "12", null, null));
    now.put("B", StatisticsTest.number("c", "500", null, null));
    Target up = target(Relation.RISE, Aggregation.SUM, null);
    Assessment all = judge(up, COUNT).together(AGENCIES, now::get);
    assertThat(all.value()).isEqualByComparingTo("12");
    assertThat(all.points()).isEqualByComparingTo("2");
    assertThat(all.status()).isEqualTo(Status.REACHED);
  }

  @Test
  void a_campaign_with_no_predecessor_keeps_its_base_year() {
    shares("A", "10/100", "50/100");
    TargetJudge alone = TargetJudge.in(campaign(false), rise(Growth.Mode.RELATIVE), RATIO, null);
    Assessment own = alone.own(AGENCIES.get(0), now.get("A"));
    assertThat(own.status()).isEqualTo(Status.BASELINE);
    assertThat(own.required()).isEqualByComparingTo("57.5");
    assertThat(own.base()).isNull();
    assertThat(alone.isBaseline()).isTrue();
  }
}
