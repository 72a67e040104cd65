package vn.tonghop.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.tonghop.check.CrossFinding;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.store.testing.OnBothDatabases;

class ConsolidationTests extends OnBothDatabases {

  private static final LocalDate DAY = LocalDate.of(2021, 1, 10);

  private final Table table = Invented.pumps();
  private final Setup setup = Invented.setup(table);
  private Submissions submissions;
  private Loads loads;
  private Consolidation consolidation;

  @BeforeEach
  void prepare() {
    new Preparation(database).prepare(setup);
    submissions = new Submissions(database);
    loads = new Loads(database, setup);
    consolidation = new Consolidation(database, setup);
  }

  @Test
  void valuesComeByAgencyThenInTheOrderOfTheOutline() {
    IndicatorValue ratio =
        new IndicatorValue(
            "C.0",
            ValueState.VALUE,
            new BigDecimal("98"),
            new BigDecimal("49"),
            new BigDecimal("50"),
            null,
            "49/50",
            "ghi chú",
            new Origin("a.zip!/b.csv", null, "E12:F12"));
    load("AA", 1, Verdict.ACCEPTED, 0, List.of(Invented.count("C.2", "5"), ratio));
    load("AA", 2, Verdict.ACCEPTED, 0, List.of(Invented.count("C.2", "100.5000"), ratio));
    load(
        "ZZ",
        3,
        Verdict.ACCEPTED,
        0,
        List.of(IndicatorValue.empty("C.2", ValueState.NOT_COLLECTED)));
    load("MM", 1, Verdict.REFUSED, 0, List.of());

    List<String> read = new ArrayList<>();
    List<IndicatorValue> values = new ArrayList<>();
    consolidation.values(
        (agency, revision, value) -> {
          read.add(agency + " " + revision + " " + value.indicator());
          values.add(value);
        });

    assertThat(read).containsExactly("ZZ 3 C.2", "AA 2 C.2", "AA 2 C.0");
    assertThat(values.get(0)).isEqualTo(IndicatorValue.empty("C.2", ValueState.NOT_COLLECTED));
    assertThat(values.get(1).amount()).isEqualTo("100.5");
    assertThat(values.get(1).raw()).isEqualTo("100.5000");
    assertThat(values.get(2)).isEqualTo(ratio);
  }

  @Test
  void rowsComeByAgencyThenByNumberWhateverTheSize() {
    load("AA", 1, Verdict.ACCEPTED, 9_001, List.of());
    load("MM", 1, Verdict.ACCEPTED, 3, List.of());
    load("ZZ", 1, Verdict.ACCEPTED, 2, List.of());

    List<String> rows = new ArrayList<>();
    consolidation.rows(table, (agency, row) -> rows.add(agency + row.number()));

    assertThat(rows).hasSize(9_006).startsWith("ZZ1", "ZZ2", "AA1", "AA2").endsWith("MM2", "MM3");
    assertThat(rows.get(2 + 8_999)).isEqualTo("AA9000");
    assertThat(rows).doesNotHaveDuplicates();
  }

  @Test
  void rowsMayBeReadWhileRowsAreReadAndWhoBreaksOffDisturbsNobody() {
    load("AA", 1, Verdict.ACCEPTED, 3, List.of());
    load("ZZ", 1, Verdict.ACCEPTED, 2, List.of());

    assertThatThrownBy(
            () ->
                consolidation.rows(
                    table,
                    (agency, row) -> {
                      throw new UnsupportedOperationException(agency);
                    }))
        .isInstanceOf(UnsupportedOperationException.class)
        .hasMessage("ZZ");
    List<String> read = new ArrayList<>();
    consolidation.rows(
        table,
        (agency, row) -> {
          read.add(agency + row.number());
          if (row.number() == 2) {
            consolidation.rows(table, (inner, same) -> read.add("(" + inner + same.number() + ")"));
          }
        });

    String all = "(ZZ1) (ZZ2) (AA1) (AA2) (AA3)";
    assertThat(String.join(" ", read)).isEqualTo("ZZ1 ZZ2 " + all + " AA1 AA2 " + all + " AA3");
  }

  @Test
  void rowsAreCountedByAgencyAndContent() {
    load("AA", 1, Verdict.ACCEPTED, 5, List.of());
    load("ZZ", 1, Verdict.ACCEPTED, 2, List.of());
    load("MM", 1, Verdict.REFUSED, 2, List.of());

    List<String> counts = new ArrayList<>();
    consolidation.rowCounts(
        table, "order", (agency, content, rows) -> counts.add(agency + " " + content + " " + rows));
    List<String> numbers = new ArrayList<>();
    consolidation.rowCounts(
        table, "so_luong", (agency, content, rows) -> numbers.add(agency + " " + content));

    assertThat(counts).containsExactly("ZZ c 1", "ZZ ờ 1", "AA null 1", "AA c 2", "AA ờ 2");
    assertThat(numbers).containsExactly("ZZ 1", "ZZ 2", "AA 1", "AA 2", "AA 3", "AA 4", "AA 5");
    assertThatThrownBy(() -> consolidation.rowCounts(table, "x", (a, c, r) -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatWasCountedAtLoadSaysTheSameAsTheRowsAndColumnsCountedLaterComeFromThem() {
    load("ZZ", 1, Verdict.ACCEPTED, 7, List.of());
    loads = new Loads(database, counting("order", "so_luong"));
    load("AA", 1, Verdict.ACCEPTED, 7, List.of());
    load("MM", 1, Verdict.REFUSED, 7, List.of());

    List<String> counts = new ArrayList<>();
    RowCountConsumer order = (agency, content, rows) -> counts.add(agency + content + rows);
    RowCountConsumer amount = (agency, content, rows) -> counts.add(agency + "=" + content);
    consolidation.rowCounts(table, List.of("order", "so_luong"), List.of(order, amount));
    List<String> later = new ArrayList<>();
    consolidation.rowCounts(
        table,
        List.of("ten", "order"),
        List.of((agency, content, rows) -> later.add(agency + content), (a, c, r) -> {}));

    assertThat(counts.stream().filter(c -> c.startsWith("ZZ")))
        .containsExactly(
            "ZZnull1", "ZZc3", "ZZờ3", "ZZ=1", "ZZ=2", "ZZ=3", "ZZ=4", "ZZ=5", "ZZ=6", "ZZ=7");
    assertThat(counts.stream().filter(c -> c.startsWith("AA")).map(c -> "ZZ" + c.substring(2)))
        .isEqualTo(counts.stream().filter(c -> c.startsWith("ZZ")).toList());
    assertThat(counts).hasSize(20);
    assertThat(later).hasSize(14).contains("ZZTrạm 7", "AATrạm 1");
  }

  @Test
  void onlyRowsThatAreReadTellMoreContentsThanAreCountedAtLoad() {
    loads = new Loads(database, counting("order", "so_luong"));
    load("AA", 1, Verdict.ACCEPTED, 501, List.of());

    List<String> counts = new ArrayList<>();
    RowCountConsumer consumer = (agency, content, rows) -> counts.add(content + ":" + rows);
    consolidation.rowCounts(table, List.of("order", "so_luong"), List.of(consumer, consumer));

    assertThat(counts).hasSize(3 + 501).startsWith("null:100", "c:200", "ờ:201", "1:1", "10:1");
  }

  @Test
  void rowsInForceAreToldByAgency() {
    load("AA", 1, Verdict.ACCEPTED, 2, List.of());
    load("AA", 2, Verdict.ACCEPTED, 1_001, List.of());
    load("ZZ", 1, Verdict.ACCEPTED, 3, List.of());
    load("MM", 1, Verdict.REFUSED, 2, List.of());

    List<String> totals = new ArrayList<>();
    consolidation.rowTotals(table, (agency, rows) -> totals.add(agency + rows));

    assertThat(totals).containsExactly("ZZ3", "AA1001");
  }

  private Setup counting(String... columns) {
    return Invented.setup(
        Arrays.stream(columns)
            .map(column -> new StatisticsPlan.RowCount(table.key(), column))
            .toList(),
        table);
  }

  @Test
  void standingsTellTheSubmissionInForceAndALaterRefusedOne() {
    load("AA", 1, Verdict.REFUSED, 0, List.of());
    load("AA", 2, Verdict.ACCEPTED_WITH_REMARKS, 0, List.of());
    load("MM", 1, Verdict.PARTLY_ACCEPTED, 0, List.of());
    submissions.registerRefused(
        Invented.submission("MM", null, "late", DAY, "a.xlsx"), Invented.refusal("x"));

    List<AgencyStanding> standings = consolidation.standings();

    assertThat(standings)
        .extracting(s -> s.agency().code() + " " + s.status())
        .containsExactly("ZZ MISSING", "AA ON_TIME", "MM ON_TIME");
    AgencyStanding.Used used = standings.get(1).used();
    assertThat(used)
        .isEqualTo(
            new AgencyStanding.Used(
                2,
                Verdict.ACCEPTED_WITH_REMARKS,
                "12/BC",
                DAY,
                0,
                0,
                0,
                2,
                0,
                List.of(new SectionCompleteness("B", 3, 4), new SectionCompleteness("A", 1, 2)),
                "AA2"));
    assertThat(standings.get(1).refused()).isNull();
    assertThat(standings.get(2).refused())
        .satisfies(refused -> assertThat(refused.errors()).isEqualTo(1))
        .satisfies(refused -> assertThat(refused.revision()).isNull());
  }

  @Test
  void findingsComeByAgencyThenSubmissionUnidentifiedLast() {
    submissions.registerRefused(
        Invented.submission(null, null, "u", DAY.minusDays(9), "lạ.xlsx"), Invented.refusal("ai?"));
    load("AA", 1, Verdict.REFUSED, 0, List.of());
    load("AA", 2, Verdict.ACCEPTED, 0, List.of());
    load("ZZ", 1, Verdict.ACCEPTED, 0, List.of());
    load("ZZ", 2, Verdict.REFUSED, 0, List.of());
    CrossFindings cross = new CrossFindings(database);
    cross.replace(Invented.CAMPAIGN, List.of(new CrossFinding("AA", Invented.finding("old"))));
    cross.replace(
        Invented.CAMPAIGN,
        List.of(
            new CrossFinding("AA", Invented.finding("chéo 1")),
            new CrossFinding("AA", Invented.finding("chéo 2"))));

    List<PublishedFinding> findings = new ArrayList<>();
    consolidation.findings(findings::add);

    assertThat(findings)
        .extracting(f -> f.submission().sha256() + " " + f.finding().found())
        .containsExactly(
            "ZZ1 sai 1",
            "ZZ1 sai 2",
            "ZZ2 sai 1",
            "ZZ2 sai 2",
            "AA2 sai 1",
            "AA2 sai 2",
            "AA2 chéo 1",
            "AA2 chéo 2",
            "u ai?");
    assertThat(findings.get(0).finding()).isEqualTo(Invented.finding("sai 1"));
    assertThat(findings.get(0).id()).isEqualTo(Invented.finding("sai 1").id("ZZ"));
    assertThat(findings).extracting(PublishedFinding::crossCheck).containsSubsequence(false, true);
    assertThat(findings.get(8).id()).isEqualTo(Invented.refusal("ai?").findings().get(0).id(""));
    assertThatThrownBy(
            () ->
                cross.replace(
                    Invented.CAMPAIGN, List.of(new CrossFinding("MM", Invented.finding("x")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void load(
      String agency, int revision, Verdict verdict, int rows, List<IndicatorValue> values) {
    long id =
        submissions.register(Invented.submission(agency, revision, agency + revision), null, true);
    LoadWriter writer = loads.begin(submissions.find(id).orElseThrow(), Invented.MARK);
    for (int i = 1; i <= rows; i++) {
      String order = i % 5 == 0 ? null : i % 2 == 0 ? "c" : "ờ";
      writer.row(table, Invented.row(i, "Trạm " + i, order, String.valueOf(i)));
    }
    writer.finish(Invented.result(verdict, values, rows), revision, agency + revision);
  }
}
