package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
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

/** Judgement of unrounded figures; the examples of the increase of 15 % are the analysts' own. */
class TargetJudgeTest {

  private static final Indicator RATIO = item("r", Kind.RATIO).done();
  private static final Indicator COUNT = item("c", Kind.COUNT).nilIsZero().done();
  private static final Indicator YESNO = item("y", Kind.YESNO).done();
  private static final Label NONE = new Label("", "");

  private final Map<String, IndicatorValue> answers = new HashMap<>();

  private static Agency agency(String code, String group) {
    return new Agency(code, code, group, "", 1, List.of());
  }

  private static final List<Agency> AGENCIES =
      List.of(agency("A", "G1"), agency("B", "G1"), agency("C", "G2"));

  private static Target target(Relation relation, @Nullable String value, Aggregation aggregation) {
    return target(relation, value, null, aggregation, null, Applicability.ALL);
  }

  private static Target target(
      Relation relation,
      @Nullable String value,
      @Nullable String choice,
      Aggregation aggregation,
      @Nullable Growth growth,
      Applicability scope) {
    return new Target(
        "T",
        NONE,
        "x",
        "x",
        "ALL",
        scope,
        "2018",
        relation,
        value == null ? null : new BigDecimal(value),
        choice,
        Label.same("%"),
        aggregation,
        NONE,
        NONE,
        growth,
        "");
  }

  private static Target rise(Growth.Mode mode) {
    Growth growth = new Growth(mode, Map.of(), NONE);
    return target(Relation.AT_LEAST, "15", null, Aggregation.WEIGHTED, growth, Applicability.ALL);
  }

  private void ratio(String agency, @Nullable String n, @Nullable String d) {
    answers.put(agency, StatisticsTest.number("r", null, n, d));
  }

  private void yes(String agency, String text) {
    answers.put(
        agency,
        new IndicatorValue("y", ValueState.VALUE, null, null, null, text, text, null, null));
  }

  private Assessment judged(Target target, Indicator indicator) {
    return new TargetJudge(target, indicator).together(AGENCIES, answers::get);
  }

  @Test
  void a_weighted_share_is_of_sums_and_counts_the_agencies_that_reach_it_themselves() {
    ratio("A", "45", "100");
    ratio("B", "10", "100");
    answers.put("C", StatisticsTest.number("r", "80", null, null));

    Assessment assessment = judged(target(Relation.AT_LEAST, "40", Aggregation.WEIGHTED), RATIO);

    assertThat(assessment.status()).isEqualTo(Status.NOT_REACHED);
    assertThat(assessment.value()).isEqualByComparingTo("27.5");
    assertThat(assessment.gap()).isEqualByComparingTo("-12.5");
    assertThat(List.of(assessment.used(), assessment.total())).containsExactly(2, 3);
    assertThat(List.of(assessment.reached(), assessment.judged())).containsExactly(2, 3);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 30, NOT_DUE",
    "2017, 30, NOT_REACHED",
    "2018, 30, NOT_REACHED",
    "2016, 50, REACHED"
  })
  void a_target_not_reached_before_it_is_due_is_no_fault(int year, String n, Status expected) {
    ratio("A", n, "100");
    Target due =
        new Target(
            "T",
            NONE,
            "r",
            "r",
            "ALL",
            Applicability.ALL,
            "2017",
            Relation.AT_LEAST,
            new BigDecimal("40"),
            null,
            Label.same("%"),
            Aggregation.WEIGHTED,
            NONE,
            NONE,
            null,
            "",
            2017);
    TargetJudge judge = TargetJudge.in(campaign(year), due, RATIO, null);
    Assessment together = judge.together(AGENCIES, answers::get);
    assertThat(together.status()).isEqualTo(expected);
    assertThat(judge.own(AGENCIES.get(0), answers.get("A")).status()).isEqualTo(expected);
    assertThat(together.gap()).isEqualByComparingTo(new BigDecimal(n).subtract(due.value()));
    assertThat(judge.misses(AGENCIES.get(0), answers.get("A")))
        .isEqualTo(expected != Status.REACHED);
    assertThat(judge.misses(AGENCIES.get(1), null)).isFalse();
  }

  private static Campaign campaign(int year) {
    return new Campaign(
        "c",
        "o",
        NONE,
        year,
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        LocalDate.of(year, 12, 31),
        true,
        "VND",
        null,
        List.of(),
        List.of(),
        NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 1, 3, 33.3333333333, REACHED",
    "AT_LEAST, 2, 3, 66.6666666667, NOT_REACHED",
    "MORE_THAN, 50, 100, 50, NOT_REACHED",
    "MORE_THAN, 501, 1000, 50, REACHED",
    "AT_MOST, 50, 100, 50, REACHED",
    "AT_MOST, 2, 3, 66.6666666666, NOT_REACHED",
    "ALL, 100, 100, 100, REACHED",
    "ALL, 99999999, 100000000, 100, NOT_REACHED"
  })
  void shares_are_judged_before_they_are_rounded(
      Relation relation, String n, String d, String wanted, Status expected) {
    ratio("A", n, d);
    Target target = target(relation, wanted, Aggregation.WEIGHTED);
    assertThat(judged(target, RATIO).status()).isEqualTo(expected);
    assertThat(new TargetJudge(target, RATIO).own(AGENCIES.get(0), answers.get("A")).status())
        .isEqualTo(expected);
  }

  @Test
  void a_mean_of_thirds_is_exactly_their_mean() {
    ratio("A", "1", "3");
    ratio("B", "1", "3");
    ratio("C", "1", "3");
    Assessment low = judged(target(Relation.AT_LEAST, "33.3333333333", Aggregation.MEAN), RATIO);
    Assessment high = judged(target(Relation.AT_LEAST, "33.3333333334", Aggregation.MEAN), RATIO);
    assertThat(low.status()).isEqualTo(Status.REACHED);
    assertThat(low.value()).isEqualByComparingTo("33.3333333333");
    assertThat(high.status()).isEqualTo(Status.NOT_REACHED);
  }

  @Test
  void without_an_answer_there_is_no_data_and_never_zero() {
    answers.put("A", IndicatorValue.empty("r", ValueState.NOT_COLLECTED));
    Assessment assessment = judged(target(Relation.AT_MOST, "40", Aggregation.WEIGHTED), RATIO);
    assertThat(assessment.status()).isEqualTo(Status.NO_DATA);
    assertThat(assessment.value()).isNull();
    assertThat(assessment.gap()).isNull();
    assertThat(assessment.used()).isZero();
  }

  @Test
  void a_sum_takes_there_is_none_as_zero_where_the_item_says_so() {
    answers.put("A", StatisticsTest.number("c", "15", null, null));
    answers.put("B", IndicatorValue.empty("c", ValueState.NIL));
    Assessment assessment = judged(target(Relation.AT_LEAST, "15", Aggregation.SUM), COUNT);
    assertThat(assessment.status()).isEqualTo(Status.REACHED);
    assertThat(assessment.used()).isEqualTo(2);
  }

  @Test
  void a_pooled_count_is_of_all_agencies_it_is_set_for() {
    yes("A", "yes");
    yes("B", "no");
    Target target =
        target(
            Relation.AT_LEAST,
            "50",
            "yes",
            Aggregation.POOLED,
            null,
            new Applicability(false, Set.of("G1"), Set.of()));
    Assessment assessment = judged(target, YESNO);
    assertThat(assessment.value()).isEqualByComparingTo("50");
    assertThat(assessment.status()).isEqualTo(Status.REACHED);
    assertThat(List.of(assessment.used(), assessment.total())).containsExactly(2, 2);

    answers.remove("B");
    assertThat(judged(target, YESNO).value()).isEqualByComparingTo("50");
    answers.clear();
    assertThat(judged(target, YESNO).status()).isEqualTo(Status.NO_DATA);
  }

  @Test
  void a_choice_is_judged_by_the_answer_of_its_agency() {
    Target target =
        target(
            Relation.ALL,
            null,
            "yes",
            Aggregation.SINGLE,
            null,
            new Applicability(false, Set.of(), Set.of("B")));
    yes("A", "yes");
    assertThat(judged(target, YESNO).status()).isEqualTo(Status.NO_DATA);
    yes("B", "no");
    assertThat(judged(target, YESNO).status()).isEqualTo(Status.NOT_REACHED);
    yes("B", "yes");
    Assessment assessment = judged(target, YESNO);
    assertThat(assessment.status()).isEqualTo(Status.REACHED);
    assertThat(assessment.choice()).isEqualTo("yes");
    assertThat(assessment.total()).isEqualTo(1);
  }

  @Test
  void a_single_value_of_several_agencies_is_the_one_on_which_all_agree() {
    Target target = target(Relation.AT_LEAST, "40", Aggregation.SINGLE);
    ratio("A", "9", "20");
    ratio("C", "45", "100");
    Assessment agreed = judged(target, RATIO);
    assertThat(agreed.status()).isEqualTo(Status.REACHED);
    assertThat(agreed.value()).isEqualByComparingTo("45");
    assertThat(List.of(agreed.used(), agreed.total())).containsExactly(2, 3);

    ratio("B", "46", "100");
    Assessment divided = judged(target, RATIO);
    assertThat(divided.status()).isEqualTo(Status.NO_DATA);
    assertThat(divided.value()).isNull();
    assertThat(divided.used()).isEqualTo(3);
  }

  @Test
  void a_single_choice_of_several_agencies_is_told_only_where_all_agree() {
    Target target = target(Relation.ALL, null, "yes", Aggregation.SINGLE, null, Applicability.ALL);
    yes("A", "yes");
    yes("B", "yes");
    assertThat(judged(target, YESNO).choice()).isEqualTo("yes");
    assertThat(judged(target, YESNO).status()).isEqualTo(Status.REACHED);
    yes("C", "no");
    assertThat(judged(target, YESNO).choice()).isNull();
    assertThat(judged(target, YESNO).status()).isEqualTo(Status.NOT_REACHED);
  }

  @Test
  void per_agency_is_reached_when_all_with_a_value_reach_it() {
    ratio("A", "30", "100");
    ratio("B", "20", "100");
    Target low = target(Relation.AT_LEAST, "20", Aggregation.PER_AGENCY);
    Target high = target(Relation.AT_LEAST, "25", Aggregation.PER_AGENCY);
    assertThat(judged(low, RATIO).status()).isEqualTo(Status.REACHED);
    assertThat(judged(high, RATIO).status()).isEqualTo(Status.NOT_REACHED);
    assertThat(judged(high, RATIO).value()).isEqualByComparingTo("1");
  }

  @ParameterizedTest
  @CsvSource({
    "RELATIVE, 50, 100, 57.5, -7.5",
    "POINTS, 50, 100, 65, -15",
    "RELATIVE, 90, 100, 100, -10",
    "POINTS, 85, 100, 100, -15",
    "POINTS, 90, 100, 100, -10",
    "RELATIVE, 0, 100, 0, 0",
    "RELATIVE, 1, 3, 38.3333333333, -5"
  })
  void in_the_base_year_a_rise_tells_the_level_required_next_year(
      Growth.Mode mode, String n, String d, String required, String gap) {
    ratio("A", n, d);
    Assessment assessment = judged(rise(mode), RATIO);
    assertThat(assessment.status()).isEqualTo(Status.BASELINE);
    assertThat(assessment.required()).isEqualByComparingTo(required);
    assertThat(assessment.gap()).isEqualByComparingTo(gap);
    assertThat(assessment.reached()).isZero();
  }

  @Test
  void a_rise_over_an_unknown_year_requires_nothing_yet() {
    Assessment assessment = judged(rise(Growth.Mode.RELATIVE), RATIO);
    assertThat(assessment.status()).isEqualTo(Status.NO_DATA);
    assertThat(assessment.required()).isNull();
  }

  @Test
  void an_agency_it_is_not_set_for_has_no_data() {
    Target target =
        target(
            Relation.AT_LEAST,
            "40",
            null,
            Aggregation.WEIGHTED,
            null,
            new Applicability(false, Set.of("G1"), Set.of()));
    ratio("C", "90", "100");
    Assessment own = new TargetJudge(target, RATIO).own(AGENCIES.get(2), answers.get("C"));
    assertThat(own.status()).isEqualTo(Status.NO_DATA);
    assertThat(own.total()).isZero();
  }
}
