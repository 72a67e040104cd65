package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Cover;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Band;
import vn.tonghop.outline.RankingPlan.Block;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Mark;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.outline.RankingPlan.Term;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.statistic.RankedAgency.Place;

class RankingTest {

  private static final Scaling SHARE = new Scaling.Share();
  private static final Applicability NOT_D =
      new Applicability(false, Set.of(), Set.of("A", "B", "C", "E"));

  private final Map<String, IndicatorValue> answers = new HashMap<>();
  private final Map<String, Integer> daysLate = new HashMap<>();
  private final List<String> silent = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Category> categories = new ArrayList<>();
  private @Nullable Apart apart;
  private String coverage = "80";
  private boolean missingIsZero;
  private boolean lowestFirst;
  private String outOf = "1";
  private int decimals = 3;

  @Test
  void a_score_is_the_weighted_mean_of_categories_which_are_weighted_means_of_parts() {
    category("x", 60, part("web", 3, "web", SHARE), part("lan", 1, "lan", SHARE));
    category("y", 40, part("staff", 1, "staff", new Scaling.Level(decimal("40"))));
    ratio("A", "web", 1, 2);
    ratio("A", "lan", 1, 1);
    count("A", "staff", "10");

    RankedAgency a = agency("A");

    assertThat(a.parts())
        .isEqualTo(Map.of("web", at10("0.5"), "lan", at10("1"), "staff", at10("0.25")));
    assertThat(a.categories()).isEqualTo(Map.of("x", at10("0.625"), "y", at10("0.25")));
    assertThat(place(a).score()).isEqualByComparingTo("0.475");
    assertThat(a.coverage()).isEqualByComparingTo("100");
  }

  @Test
  void scores_are_rounded_half_up_before_they_are_compared_and_equal_ones_share_a_rank() {
    category("x", 1, part("web", 1, "web", SHARE));
    ratio("A", "web", 7005, 10_000);
    ratio("B", "web", 9, 10);
    ratio("C", "web", 7014, 10_000);
    ratio("D", "web", 1, 10);
    decimals = 3;

    assertThat(ranks()).containsExactly("B 1 0.900", "A 2 0.701", "C 2 0.701", "D 4 0.100");
    decimals = 4;
    assertThat(ranks()).containsExactly("B 1 0.9000", "C 2 0.7014", "A 3 0.7005", "D 4 0.1000");
  }

  @Test
  void a_missing_figure_is_left_out_and_its_weight_with_it() {
    category("x", 90, part("web", 1, "web", SHARE));
    category("y", 10, part("lan", 1, "lan", SHARE));
    ratio("A", "web", 1, 2);
    answers.put("A/lan", IndicatorValue.empty("lan", ValueState.NOT_COLLECTED));

    assertThat(place(agency("A")).score()).isEqualByComparingTo("0.5");
    assertThat(agency("A").coverage()).isEqualByComparingTo("90");
    missingIsZero = true;
    assertThat(place(agency("A")).score()).isEqualByComparingTo("0.45");
    assertThat(agency("A").coverage()).isEqualByComparingTo("90");
  }

  @Test
  void what_is_not_for_an_agency_counts_neither_as_missing_nor_as_zero() {
    missingIsZero = true;
    category("x", 50, part("web", 1, "web", SHARE));
    category("y", 50, part("only", 1, "only", SHARE), part("lan", 1, "lan", SHARE));
    ratio("D", "web", 1, 2);
    answers.put("D/lan", IndicatorValue.empty("lan", ValueState.NA));

    assertThat(agency("D").categories()).containsOnlyKeys("x");
    assertThat(agency("D").coverage()).isEqualByComparingTo("100");
    assertThat(place(agency("D")).score()).isEqualByComparingTo("0.5");
  }

  @Test
  void coverage_is_judged_unrounded_at_the_very_threshold() {
    category("x", 80, part("web", 1, "web", SHARE));
    category("y", 20, part("lan", 1, "lan", SHARE));
    ratio("A", "web", 1, 2);
    assertThat(agency("A").place()).isNotNull();
    coverage = "80.0000000001";
    assertThat(agency("A").place()).isNull();
    assertThat(agency("A").coverage()).isEqualByComparingTo("80");
  }

  @Test
  void thirds_cover_exactly_what_they_are() {
    category(
        "x",
        1,
        part("web", 1, "web", SHARE),
        part("lan", 1, "lan", SHARE),
        part("staff", 1, "staff", SHARE));
    category(
        "y",
        2,
        part("web2", 1, "web", SHARE),
        part("lan2", 1, "lan", SHARE),
        part("staff2", 1, "staff", SHARE));
    ratio("A", "web", 1, 2);
    ratio("A", "lan", 1, 2);
    coverage = "66.6666666667";
    assertThat(agency("A").place()).isNull();
    assertThat(agency("A").coverage()).isEqualByComparingTo("66.6666666667");
    coverage = "66.6666666666";
    assertThat(agency("A").place()).isNotNull();
  }

  @Test
  void agencies_without_a_rank_follow_in_official_order() {
    category("x", 1, part("web", 1, "web", SHARE));
    silent.add("A");
    ratio("C", "web", 1, 2);
    assertThat(ranks()).containsExactly("C 1 0.500", "A", "B", "D");
    assertThat(agency("A").coverage()).isNull();
    assertThat(agency("B").coverage()).isEqualByComparingTo("0");
  }

  @Test
  void levels_and_shares_end_at_one_and_at_zero() {
    category("x", 1, part("staff", 1, "staff", new Scaling.Level(decimal("40"))));
    count("A", "staff", "39.9");
    count("B", "staff", "40");
    count("C", "staff", "41");
    count("D", "staff", "-5");
    assertThat(score("A")).isEqualTo("0.998");
    assertThat(score("B")).isEqualTo("1.000");
    assertThat(score("C")).isEqualTo("1.000");
    assertThat(score("D")).isEqualTo("0.000");
  }

  @Test
  void max_compares_with_the_greatest_of_the_block_only() {
    category("x", 1, part("staff", 1, "staff", new Scaling.Max()));
    count("A", "staff", "5");
    count("B", "staff", "20");
    count("E", "staff", "1000");
    assertThat(score("A")).isEqualTo("0.250");
    assertThat(score("B")).isEqualTo("1.000");
    assertThat(score("E")).isEqualTo("1.000");
  }

  @Test
  void max_of_nothing_but_zeros_is_zero() {
    category("x", 1, part("staff", 1, "staff", new Scaling.Max()));
    count("A", "staff", "0");
    count("B", "staff", "0");
    assertThat(score("A")).isEqualTo("0.000");
  }

  @Test
  void min_max_spreads_the_block_between_zero_and_one_either_way() {
    category("x", 1, part("staff", 1, "staff", new Scaling.MinMax(false)));
    count("A", "staff", "5");
    count("B", "staff", "8");
    count("C", "staff", "17");
    assertThat(score("A")).isEqualTo("0.000");
    assertThat(score("B")).isEqualTo("0.250");
    categories.clear();
    category("x", 1, part("staff", 1, "staff", new Scaling.MinMax(true)));
    assertThat(score("B")).isEqualTo("0.750");
    assertThat(score("C")).isEqualTo("0.000");
  }

  @Test
  void min_max_of_equal_figures_is_one() {
    category("x", 1, part("staff", 1, "staff", new Scaling.MinMax(false)));
    count("A", "staff", "5");
    count("B", "staff", "5");
    assertThat(score("A")).isEqualTo("1.000");
  }

  @Test
  void choices_score_their_points_several_their_sum_at_most_one() {
    Map<String, BigDecimal> points = Map.of("a", decimal("0.6"), "b", decimal("0.3"));
    category("x", 1, part("model", 1, "model", new Scaling.Points(points)));
    text("A", "model", "a");
    text("B", "model", "a|b");
    text("C", "model", "a|b|a");
    text("D", "model", "other");
    assertThat(score("A")).isEqualTo("0.600");
    assertThat(score("B")).isEqualTo("0.900");
    assertThat(score("C")).isEqualTo("1.000");
    assertThat(score("D")).isEqualTo("0.000");
  }

  @Test
  void a_quotient_weighs_its_numbers_and_needs_all_of_them() {
    Source quotient =
        new Source.Quotient(
            List.of(
                new Term(new ComponentRef("web", Component.NUMERATOR), decimal("0.5")),
                new Term(new ComponentRef("lan", Component.NUMERATOR), BigDecimal.ONE)),
            new ComponentRef("staff", Component.AMOUNT));
    category("x", 1, new Part("q", BigDecimal.ONE, quotient, SHARE));
    ratio("A", "web", 10, 20);
    ratio("A", "lan", 5, 20);
    count("A", "staff", "20");
    ratio("B", "web", 10, 20);
    count("B", "staff", "20");
    ratio("C", "web", 10, 20);
    ratio("C", "lan", 5, 20);
    count("C", "staff", "0");
    assertThat(score("A")).isEqualTo("0.500");
    assertThat(agency("B").place()).isNull();
    assertThat(agency("C").place()).isNull();
    assertThat(agency("C").coverage()).isEqualByComparingTo("0");
  }

  @Test
  void none_counts_as_zero_where_the_item_says_so() {
    category("x", 1, part("staff", 1, "staff", new Scaling.Level(BigDecimal.TEN)));
    category("y", 1, part("budget", 1, "budget", new Scaling.Level(BigDecimal.TEN)));
    answers.put("A/staff", IndicatorValue.empty("staff", ValueState.NIL));
    answers.put("A/budget", IndicatorValue.empty("budget", ValueState.NIL));
    assertThat(agency("A").parts()).isEqualTo(Map.of("staff", at10("0")));
    assertThat(agency("A").coverage()).isEqualByComparingTo("50");
  }

  @Test
  void a_category_nobody_is_marked_in_is_left_out_for_everybody() {
    category("x", 90, part("web", 1, "web", SHARE));
    category("m", 10, mark("diem", 10));
    ratio("A", "web", 1, 2);
    assertThat(agency("A").coverage()).isEqualByComparingTo("100");
    assertThat(ranking().unmarked()).containsExactly("diem");
  }

  @Test
  void marks_are_parts_of_the_best_mark_and_missing_for_those_not_marked() {
    category("x", 90, part("web", 1, "web", SHARE));
    category("m", 10, mark("diem", 10));
    ratio("A", "web", 1, 2);
    ratio("B", "web", 1, 2);
    marks.add(new Mark("m", "A", decimal("7.5")));
    assertThat(ranking().unmarked()).isEmpty();
    assertThat(agency("A").parts()).containsEntry("diem", at10("0.75"));
    assertThat(score("A")).isEqualTo("0.525");
    assertThat(agency("B").coverage()).isEqualByComparingTo("90");
    assertThat(score("B")).isEqualTo("0.500");
  }

  @Test
  void a_report_on_time_scores_1_and_a_late_one_0() {
    daysLate.put("B", 3);
    category("c", 1, new Part("r", BigDecimal.ONE, new Source.Receipt(), new Scaling.Share()));
    assertThat(score("A")).isEqualTo("1.000");
    assertThat(score("B")).isEqualTo("0.000");
    silent.add("C");
    assertThat(agency("C").place()).isNull();
  }

  @Test
  void agencies_apart_are_ranked_among_themselves_without_their_categories() {
    apart =
        new Apart(
            new Label("không có người", "no staff"),
            new Condition("staff", Set.of("0")),
            Set.of("y"));
    category("x", 50, part("web", 1, "web", SHARE));
    category("y", 50, part("lan", 1, "lan", SHARE));
    for (String agency : List.of("A", "B", "C", "D")) {
      ratio(agency, "web", 1, 4);
      ratio(agency, "lan", 1, 1);
    }
    count("A", "staff", "0");
    count("B", "staff", "1");
    answers.put("C/staff", IndicatorValue.empty("staff", ValueState.NA));

    List<Ranking.Block> blocks = ranking().blocks();
    assertThat(blocks)
        .extracting(block -> block.title().vi())
        .containsExactly("Một", "Một – không có người", "Hai");
    assertThat(codes(blocks.get(0))).containsExactly("B", "D");
    assertThat(codes(blocks.get(1))).containsExactly("A", "C");
    assertThat(score("A")).isEqualTo("0.250");
    assertThat(agency("A").coverage()).isEqualByComparingTo("100");
    assertThat(score("B")).isEqualTo("0.625");
  }

  @Test
  void bands_begin_at_their_limit() {
    category("x", 1, part("web", 1, "web", SHARE));
    ratio("A", "web", 80, 100);
    ratio("B", "web", 7994, 10_000);
    ratio("C", "web", 49, 100);
    assertThat(band("A")).isEqualTo("Tốt");
    assertThat(band("B")).isEqualTo("Khá");
    assertThat(place(agency("C")).band()).isNull();
  }

  @Test
  void ranks_tell_how_firm_they_are_when_weights_change() {
    category("x", 60, part("web", 1, "web", SHARE));
    category("y", 40, part("lan", 1, "lan", SHARE));
    ratio("A", "web", 90, 100);
    ratio("A", "lan", 40, 100);
    ratio("B", "web", 50, 100);
    ratio("B", "lan", 90, 100);
    ratio("C", "web", 10, 100);
    ratio("C", "lan", 10, 100);

    // 60/40: A 0.700 B 0.660; 30/40: A 0.614 B 0.729; 90/40, 60/20: A; 60/60: A 0.650 B 0.700
    assertThat(firmness("A")).containsExactly(1, 2, 1, 2);
    assertThat(firmness("B")).containsExactly(2, 1, 1, 2);
    assertThat(firmness("C")).containsExactly(3, 3, 3, 3);
  }

  /** Half of each weight, and half as much again: what ranks with such weights would be. */
  @Test
  void the_best_and_the_worst_rank_are_those_of_plans_with_changed_weights() {
    Random random = new Random(19);
    for (int tries = 0; tries < 200; tries++) {
      answers.clear();
      categories.clear();
      coverage = "0";
      decimals = random.nextInt(3);
      lowestFirst = random.nextBoolean();
      category("x", 1 + random.nextInt(60), part("web", 1, "web", SHARE));
      category("y", 1 + random.nextInt(60), part("lan", 1, "lan", SHARE));
      category("z", 1 + random.nextInt(60), part("only", 1, "only", SHARE));
      for (String agency : List.of("A", "B", "C", "D")) {
        for (String item : List.of("web", "lan", "only")) {
          if (random.nextInt(5) > 0) {
            ratio(agency, item, random.nextInt(12), 11);
          }
        }
      }
      List<RankedAgency> ranked = ranking().blocks().get(0).agencies();
      Map<String, List<Integer>> plain = ranksWithChangedWeights();
      for (RankedAgency one : ranked) {
        Place place = one.place();
        List<Integer> ranks = plain.get(one.standing().agency().code());
        assertThat(ranks == null).isEqualTo(place == null);
        if (place != null && ranks != null) {
          assertThat(place.best()).isEqualTo(Collections.min(ranks));
          assertThat(place.worst()).isEqualTo(Collections.max(ranks));
        }
      }
    }
  }

  /** By agency: as written, then one weight after the other less and more. */
  private Map<String, List<Integer>> ranksWithChangedWeights() {
    Map<String, List<Integer>> ranks = new HashMap<>();
    note(ranks);
    List<Category> written = List.copyOf(categories);
    for (int changed = 0; changed < written.size(); changed++) {
      for (String factor : List.of("0.5", "1.5")) {
        Category one = written.get(changed);
        BigDecimal weight = one.weight().multiply(decimal(factor));
        categories.set(changed, new Category(one.key(), one.name(), weight, one.parts()));
        note(ranks);
        categories.set(changed, one);
      }
    }
    return ranks;
  }

  private void note(Map<String, List<Integer>> ranks) {
    for (RankedAgency one : ranking().blocks().get(0).agencies()) {
      Place place = one.place();
      if (place != null) {
        ranks
            .computeIfAbsent(one.standing().agency().code(), code -> new ArrayList<>())
            .add(place.rank());
      }
    }
  }

  @Test
  void a_reported_index_is_ranked_as_it_is_and_lowest_first_where_wanted() {
    category("index", 1, part("index", 1, "staff", new Scaling.AsIs()));
    count("A", "staff", "73.4249");
    count("B", "staff", "73.4251");
    count("C", "staff", "-2");
    decimals = 4;
    assertThat(ranks()).containsExactly("B 1 73.4251", "A 2 73.4249", "C 3 -2.0000", "D");
    lowestFirst = true;
    assertThat(ranks()).containsExactly("C 1 -2.0000", "A 2 73.4249", "B 3 73.4251", "D");
    assertThat(firmness("B")).containsExactly(3, 3, 3, 3);
  }

  @Test
  void points_may_be_counted_out_of_a_hundred() {
    category("x", 1, part("web", 1, "web", SHARE));
    ratio("A", "web", 1, 3);
    outOf = "100";
    decimals = 2;
    assertThat(score("A")).isEqualTo("33.33");
  }

  private List<Integer> firmness(String agency) {
    Place place = place(agency(agency));
    return List.of(place.rank(), place.equal(), place.best(), place.worst());
  }

  private String band(String agency) {
    Band band = place(agency(agency)).band();
    return band == null ? "" : band.name().vi();
  }

  private String score(String agency) {
    return place(agency(agency)).score().toPlainString();
  }

  private static Place place(RankedAgency agency) {
    Place place = agency.place();
    assertThat(place).isNotNull();
    return place;
  }

  private static List<String> codes(Ranking.Block block) {
    return block.agencies().stream().map(one -> one.standing().agency().code()).toList();
  }

  /** Of the first block: agency, rank and score. */
  private List<String> ranks() {
    List<String> ranks = new ArrayList<>();
    for (RankedAgency one : ranking().blocks().get(0).agencies()) {
      Place place = one.place();
      String code = one.standing().agency().code();
      ranks.add(
          place == null ? code : code + " " + place.rank() + " " + place.score().toPlainString());
    }
    return ranks;
  }

  private RankedAgency agency(String code) {
    return ranking().blocks().stream()
        .flatMap(block -> block.agencies().stream())
        .filter(one -> one.standing().agency().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Ranking ranking() {
    RankingPlan plan =
        new RankingPlan(
            "R",
            label("R"),
            false,
            List.of(new Block(label("Một"), Set.of("G")), new Block(label("Hai"), Set.of("H"))),
            apart,
            categories,
            decimal(coverage),
            missingIsZero,
            decimals,
            decimal(outOf),
            lowestFirst,
            lowestFirst
                ? List.of()
                : List.of(
                    new Band(label("Tốt"), decimal("0.8")), new Band(label("Khá"), decimal("0.5"))),
            decimal("50"),
            marks);
    List<AgencyStanding> standings = new ArrayList<>();
    int order = 1;
    for (String code : List.of("A", "B", "C", "D", "E")) {
      Agency agency =
          new Agency(code, "Cơ quan " + code, code.equals("E") ? "H" : "G", "", order++, List.of());
      standings.add(new AgencyStanding(agency, silent.contains(code) ? null : used(code), null));
    }
    return new Ranking(
        plan, outline(), standings, (agency, item) -> answers.get(agency + "/" + item));
  }

  private AgencyStanding.Used used(String agency) {
    int late = daysLate.getOrDefault(agency, 0);
    return new AgencyStanding.Used(
        1, Verdict.ACCEPTED, null, LocalDate.of(2020, 1, 1), late, 0, 0, 0, 0, List.of(), "ff");
  }

  private void category(String key, int weight, Part... parts) {
    categories.add(new Category(key, label(key), BigDecimal.valueOf(weight), List.of(parts)));
  }

  private static Part part(String key, int weight, String indicator, Scaling scaling) {
    return new Part(key, BigDecimal.valueOf(weight), new Source.Answer(indicator), scaling);
  }

  private static Part mark(String key, int most) {
    return new Part(
        key, BigDecimal.ONE, new Source.PersonMark(BigDecimal.valueOf(most)), new Scaling.Share());
  }

  private void ratio(String agency, String item, int numerator, int denominator) {
    answers.put(
        agency + "/" + item,
        IndicatorValue.empty(item, ValueState.VALUE)
            .withNumbers(null, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
  }

  private void count(String agency, String item, String number) {
    answers.put(
        agency + "/" + item,
        IndicatorValue.empty(item, ValueState.VALUE).withNumbers(decimal(number), null, null));
  }

  private void text(String agency, String item, String text) {
    answers.put(
        agency + "/" + item,
        new IndicatorValue(item, ValueState.VALUE, null, null, null, text, null, null, null));
  }

  private static BigDecimal at10(String number) {
    return decimal(number).setScale(10);
  }

  private static BigDecimal decimal(String number) {
    return new BigDecimal(number);
  }

  private static Label label(String text) {
    return new Label(text, text);
  }

  private static Outline outline() {
    return new Outline(
        "X",
        "1",
        label("X"),
        "",
        List.of(),
        Map.of(),
        new Cover("", "", List.of(), List.of()),
        List.of(),
        List.of(
            indicator("web", Kind.RATIO, Applicability.ALL, false),
            indicator("lan", Kind.RATIO, Applicability.ALL, false),
            indicator("only", Kind.RATIO, NOT_D, false),
            indicator("staff", Kind.NUMBER, Applicability.ALL, true),
            indicator("budget", Kind.NUMBER, Applicability.ALL, false),
            indicator("model", Kind.ENUM, Applicability.ALL, false)),
        List.of(),
        List.of(),
        List.of(),
        new StatisticsPlan(List.of(), List.of()),
        List.of());
  }

  private static Indicator indicator(
      String code, Kind kind, Applicability applies, boolean nilCountsAsZero) {
    return new Indicator(
        code,
        "A",
        kind,
        label(code),
        Label.same(""),
        false,
        false,
        false,
        null,
        false,
        applies,
        Requirement.OPTIONAL,
        null,
        "REQUIRED",
        nilCountsAsZero,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        "");
  }
}
