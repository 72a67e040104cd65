package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.check.OutlineDraft;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowMarkers;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Synonyms;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding.Used;

/** Five agencies: A B C in group G1, D E in G2; A and D in region R1. E sent nothing accepted. */
class StatisticsTest {

  static final List<Agency> AGENCIES =
      List.of(
          agency("A", "G1", "R1", 1),
          agency("B", "G1", "", 2),
          agency("C", "G1", "", 3),
          agency("D", "G2", "R1", 4),
          agency("E", "G2", "", 5));
  private static final Table TABLE =
      OutlineDraft.table(
          "list",
          Requirement.OPTIONAL,
          List.of(
              OutlineDraft.column("name", Kind.TEXT),
              OutlineDraft.choice("level", "level", false),
              OutlineDraft.choice("tags", "tags", true)));

  private Setup setup;
  private Collector collector;

  private static Agency agency(String code, String group, String region, int order) {
    return new Agency(code, "Cơ quan " + code, group, region, order, List.of());
  }

  private static Outline outline() {
    return new OutlineDraft()
        .section("B")
        .list("level", "3", "4")
        .list("tags", "p", "q")
        .item(item("count", Kind.COUNT).required().nilIsZero())
        .item(item("money", Kind.MONEY))
        .item(item("ratio", Kind.RATIO))
        .item(item("quotient", Kind.RATIO).quotient())
        .item(item("percent", Kind.PERCENT))
        .item(item("yes", Kind.YESNO).partial())
        .item(item("choice", Kind.ENUM).choices("tags", true))
        .item(item("text", Kind.TEXT).section("B").required())
        .item(item("own", Kind.COUNT).onlyGroups("G1"))
        .table(TABLE)
        .plan(
            new StatisticsPlan(
                List.of(new BigDecimal("25"), new BigDecimal("50")),
                List.of(
                    new StatisticsPlan.RowCount("list", "level"),
                    new StatisticsPlan.RowCount("list", "tags"))))
        .done();
  }

  static Setup newSetup() {
    LocalDate day = LocalDate.of(2017, 11, 10);
    Label none = new Label("", "");
    Campaign campaign =
        new Campaign(
            "c",
            "invented",
            none,
            2017,
            day,
            day,
            day,
            true,
            "VND",
            null,
            List.of(),
            List.of(),
            none);
    Registry registry =
        new Registry(
            AGENCIES,
            List.of(new Registry.Grouping("G1", none), new Registry.Grouping("G2", none)),
            List.of(new Registry.Grouping("R1", none), new Registry.Grouping("R2", none)));
    return new Setup(
        campaign, outline(), registry, new Synonyms(Map.of()), new RowMarkers(List.of()), "", "");
  }

  private static Used used(int revision, int daysLate, int errors, int answered, int expected) {
    return new Used(
        revision,
        errors > 0 ? Verdict.PARTLY_ACCEPTED : Verdict.ACCEPTED,
        null,
        LocalDate.of(2017, 11, 1),
        daysLate,
        errors,
        1,
        2,
        3,
        List.of(
            new SectionCompleteness("A", answered, expected), new SectionCompleteness("B", 0, 0)),
        "");
  }

  @BeforeEach
  void start() {
    setup = newSetup();
    collector = started(setup);
  }

  static Collector started(Setup setup) {
    Collector collector = new Statistics(setup).collector();
    collector.standing(new AgencyStanding(AGENCIES.get(0), used(1, 0, 0, 4, 4), null));
    collector.standing(new AgencyStanding(AGENCIES.get(1), used(3, 2, 5, 1, 4), null));
    collector.standing(new AgencyStanding(AGENCIES.get(2), used(1, 0, 1, 2, 4), null));
    collector.standing(new AgencyStanding(AGENCIES.get(3), used(1, 0, 0, 3, 4), null));
    collector.standing(new AgencyStanding(AGENCIES.get(4), null, used(1, 0, 9, 0, 4)));
    return collector;
  }

  static IndicatorValue number(String code, String amount, String n, String d) {
    return new IndicatorValue(
        code,
        ValueState.VALUE,
        amount == null ? null : new BigDecimal(amount),
        n == null ? null : new BigDecimal(n),
        d == null ? null : new BigDecimal(d),
        null,
        null,
        null,
        null);
  }

  private static IndicatorValue text(String code, String text) {
    return new IndicatorValue(code, ValueState.VALUE, null, null, null, text, text, null, null);
  }

  private void amount(String agency, String code, String amount) {
    collector.value(agency, number(code, amount, null, null));
  }

  private void state(String agency, String code, ValueState state) {
    collector.value(agency, IndicatorValue.empty(code, state));
  }

  private Figure figure(String indicator, String group, String measure) {
    List<Statistic> found =
        collector.finish().stream()
            .filter(s -> s.indicator().equals(indicator))
            .filter(s -> s.group().equals(group))
            .filter(s -> s.measure().equals(measure))
            .toList();
    assertThat(found).as(indicator + " " + group + " " + measure).hasSize(1);
    Statistic s = found.get(0);
    String value = s.value() == null ? "–" : s.value().stripTrailingZeros().toPlainString();
    return new Figure(value, s.agenciesUsed(), s.agenciesTotal());
  }

  private record Figure(String value, int used, int total) {}

  private static Figure of(String value, int used, int total) {
    return new Figure(value, used, total);
  }

  @Test
  void everyAgencyIsCountedInExactlyOneState() {
    amount("A", "count", "5");
    state("B", "count", ValueState.NIL);
    state("C", "count", ValueState.REJECTED);
    state("D", "count", ValueState.NOT_COLLECTED);
    assertThat(figure("count", "ALL", "reported")).isEqualTo(of("1", 1, 5));
    assertThat(figure("count", "ALL", "nil")).isEqualTo(of("1", 1, 5));
    assertThat(figure("count", "ALL", "rejected")).isEqualTo(of("1", 1, 5));
    assertThat(figure("count", "ALL", "not_collected")).isEqualTo(of("1", 1, 5));
    assertThat(figure("count", "ALL", "missing")).isEqualTo(of("1", 1, 5));
    assertThat(figure("count", "G1", "missing")).isEqualTo(of("0", 0, 3));
    assertThat(figure("own", "ALL", "not_applicable")).isEqualTo(of("2", 2, 5));
    assertThat(figure("own", "ALL", "blank")).isEqualTo(of("3", 3, 5));
    assertThat(figure("own", "ALL", "missing")).isEqualTo(of("0", 0, 5));
    assertStatesAddUp();
  }

  private void assertStatesAddUp() {
    List<String> states =
        List.of(
            "reported",
            "nil",
            "na",
            "not_collected",
            "blank",
            "rejected",
            "missing",
            "not_applicable");
    setup.outline().indicators().stream()
        .map(i -> i.code())
        .forEach(
            code ->
                setup
                    .registry()
                    .populations()
                    .forEach(
                        (group, members) ->
                            assertThat(
                                    states.stream()
                                        .mapToInt(
                                            s -> Integer.parseInt(figure(code, group, s).value()))
                                        .sum())
                                .isEqualTo(members.size())));
  }

  @Test
  void aSumTakesNilAsZeroOnlyWhereSaidAndMeansNever() {
    amount("A", "count", "5");
    state("B", "count", ValueState.NIL);
    amount("C", "count", "10");
    amount("A", "money", "7");
    state("B", "money", ValueState.NIL);
    assertThat(figure("count", "G1", "sum")).isEqualTo(of("15", 3, 3));
    assertThat(figure("count", "G1", "mean")).isEqualTo(of("7.5", 2, 3));
    assertThat(figure("money", "G1", "sum")).isEqualTo(of("7", 1, 3));
    assertThat(figure("count", "R1", "sum")).isEqualTo(of("5", 1, 2));
    assertThat(figure("count", "G2", "sum")).isEqualTo(of("–", 0, 2));
    assertThat(figure("count", "R2", "sum")).isEqualTo(of("–", 0, 0));
    assertThat(figure("count", "R2", "reported")).isEqualTo(of("0", 0, 0));
  }

  @Test
  void aShareIsPooledAndAPercentageOnlyAnswerEntersMeansAlone() {
    collector.value("A", number("ratio", "99", "1", "3"));
    collector.value("B", number("ratio", null, "0", "1"));
    collector.value("C", number("ratio", null, "0", "0"));
    collector.value("D", number("ratio", "80", null, null));
    assertThat(figure("ratio", "ALL", "numerator_sum")).isEqualTo(of("1", 2, 5));
    assertThat(figure("ratio", "ALL", "denominator_sum")).isEqualTo(of("4", 2, 5));
    assertThat(figure("ratio", "ALL", "weighted_share")).isEqualTo(of("25", 2, 5));
    assertThat(figure("ratio", "ALL", "mean")).isEqualTo(of("37.7777777778", 3, 5));
    assertThat(figure("ratio", "ALL", "median")).isEqualTo(of("33.3333333333", 3, 5));
    assertThat(figure("ratio", "ALL", "count_ge_25")).isEqualTo(of("2", 3, 5));
    assertThat(figure("ratio", "ALL", "count_ge_50")).isEqualTo(of("1", 3, 5));
    assertThat(figure("ratio", "G2", "weighted_share")).isEqualTo(of("–", 0, 2));
    assertThat(figure("ratio", "ALL", "reported")).isEqualTo(of("4", 4, 5));
  }

  @Test
  void aThresholdIsJudgedUnrounded() {
    collector.value("A", number("ratio", null, "4999999999999", "10000000000000"));
    collector.value("B", number("ratio", null, "1", "2"));
    assertThat(figure("ratio", "G1", "count_ge_50")).isEqualTo(of("1", 2, 3));
  }

  @Test
  void aQuotientIsNotAPercentage() {
    collector.value("A", number("quotient", null, "3", "4"));
    collector.value("B", number("quotient", null, "1", "4"));
    assertThat(figure("quotient", "G1", "weighted_share")).isEqualTo(of("0.5", 2, 3));
    assertThat(figure("quotient", "G1", "stdev")).isEqualTo(of("0.3535533906", 2, 3));
    assertThat(measures("quotient")).doesNotContain("count_ge_25");
  }

  private List<String> measures(String indicator) {
    return collector.finish().stream()
        .filter(s -> s.indicator().equals(indicator) && s.group().equals("ALL"))
        .map(Statistic::measure)
        .toList();
  }

  @Test
  void everyKindHasItsMeasuresInAFixedOrder() {
    List<String> states =
        List.of(
            "reported",
            "nil",
            "na",
            "not_collected",
            "blank",
            "rejected",
            "missing",
            "not_applicable");
    List<String> spread = List.of("mean", "median", "q1", "q3", "min", "max", "stdev");
    List<String> thresholds = List.of("count_ge_25", "count_ge_50");
    assertThat(measures("count")).isEqualTo(join(states, List.of("sum"), spread));
    assertThat(measures("ratio"))
        .isEqualTo(
            join(
                states,
                List.of("numerator_sum", "denominator_sum", "weighted_share"),
                spread,
                thresholds));
    assertThat(measures("percent")).isEqualTo(join(states, spread, thresholds));
    assertThat(measures("yes"))
        .isEqualTo(join(states, List.of("yes_count", "no_count", "partial_count")));
    assertThat(measures("choice")).isEqualTo(join(states, List.of("enum:p", "enum:q")));
    assertThat(measures("text")).isEqualTo(states);
  }

  @SafeVarargs
  private static List<String> join(List<String>... lists) {
    List<String> all = new ArrayList<>();
    for (List<String> list : lists) {
      all.addAll(list);
    }
    return all;
  }

  @Test
  void choicesAreCountedByAgency() {
    collector.value("A", text("yes", "yes"));
    collector.value("B", text("yes", "partial"));
    state("C", "yes", ValueState.NIL);
    collector.value("A", text("choice", "p|q"));
    collector.value("B", text("choice", "q"));
    assertThat(figure("yes", "G1", "yes_count")).isEqualTo(of("1", 2, 3));
    assertThat(figure("yes", "G1", "no_count")).isEqualTo(of("0", 2, 3));
    assertThat(figure("yes", "G1", "partial_count")).isEqualTo(of("1", 2, 3));
    assertThat(figure("choice", "G1", "enum:p")).isEqualTo(of("1", 2, 3));
    assertThat(figure("choice", "G1", "enum:q")).isEqualTo(of("2", 2, 3));
  }

  @ParameterizedTest
  @CsvSource({
    "@submission.received,sum,4,4",
    "@submission.received,weighted_share,80,4",
    "@submission.on_time,sum,3,3",
    "@submission.late,sum,1,1",
    "@submission.refused,sum,1,1",
    "@submission.missing,sum,0,0",
    "@submission.revisions,sum,6,4",
    "@submission.revisions,mean,1.5,4",
    "@completeness.all,mean,62.5,4",
    "@completeness.all,min,25,4",
    "@completeness.A,median,62.5,4",
    "@completeness.B,mean,–,0",
    "@quality.errors,sum,6,4",
    "@quality.confirms,sum,4,4",
    "@quality.warnings,mean,2,4",
    "@quality.repairs,sum,12,4"
  })
  void submissionsCompletenessAndQualityAreFiguresToo(
      String indicator, String measure, String value, int agenciesUsed) {
    assertThat(figure(indicator, "ALL", measure)).isEqualTo(of(value, agenciesUsed, 5));
  }

  @Test
  void rowsAreCountedByTableAndByTheValuesOfAColumn() {
    collector.rowCount("list", "level", "A", "3", 5);
    collector.rowCount("list", "level", "B", "3", 2);
    collector.rowCount("list", "level", "B", "4", 1);
    collector.rowCount("list", "tags", "A", "p|q", 3);
    collector.rowCount("list", "tags", "A", "khác", 2);
    collector.rowCount("list", "tags", "B", "", 3);
    assertThat(figure("@table.list", "ALL", "rows")).isEqualTo(of("8", 2, 5));
    assertThat(figure("@table.list", "G2", "rows")).isEqualTo(of("0", 0, 2));
    assertThat(figure("@table.list.level", "ALL", "enum:3")).isEqualTo(of("7", 2, 5));
    assertThat(figure("@table.list.level", "R1", "enum:4")).isEqualTo(of("0", 0, 2));
    assertThat(figure("@table.list.tags", "ALL", "enum:p")).isEqualTo(of("3", 1, 5));
    assertThat(figure("@table.list.tags", "ALL", "enum:khác")).isEqualTo(of("2", 1, 5));
    assertThat(figure("@table.list.tags", "ALL", "enum:_blank")).isEqualTo(of("3", 1, 5));
    assertThat(measures("@table.list.level")).containsExactly("enum:3", "enum:4");
  }

  @Test
  void figuresStandInTheOrderOfOutlineGroupsAndMeasures() {
    List<Statistic> all = collector.finish();
    assertThat(all.stream().map(Statistic::indicator).distinct())
        .containsExactly(
            "count",
            "money",
            "ratio",
            "quotient",
            "percent",
            "yes",
            "choice",
            "text",
            "own",
            "@submission.received",
            "@submission.on_time",
            "@submission.late",
            "@submission.refused",
            "@submission.missing",
            "@submission.revisions",
            "@completeness.all",
            "@completeness.A",
            "@completeness.B",
            "@quality.errors",
            "@quality.confirms",
            "@quality.warnings",
            "@quality.repairs",
            "@table.list",
            "@table.list.level",
            "@table.list.tags");
    assertThat(all.stream().map(Statistic::group).distinct())
        .containsExactly("ALL", "G1", "G2", "R1", "R2");
  }

  @Test
  void figuresOfAnAgencyThatIsNotInForceAreADefect() {
    Assertions.assertThatIllegalArgumentException()
        .isThrownBy(() -> amount("E", "count", "1"))
        .withMessageContaining("E");
  }
}
