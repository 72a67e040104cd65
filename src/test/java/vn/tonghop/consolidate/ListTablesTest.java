package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.check.OutlineDraft;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.consolidate.ReportCell.Text;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Applicability;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.Target;
import vn.tonghop.outline.Target.Aggregation;
import vn.tonghop.outline.Target.Relation;

/** Tables whose rows are not agencies, and columns about targets. */
class ListTablesTest {

  static final List<String> ALL_GROUPS = List.of("CEN", "AGN", "VAC", "LOC");
  private static final Origin PLACE = new Origin("a.xlsx", "S", "B2");

  private static Label label(String text) {
    return new Label(text, text);
  }

  static ReportColumn column(
      String key, Show show, @Nullable String indicator, @Nullable String of) {
    return new ReportColumn(key, List.of(label(key)), show, indicator, 1, of, 0);
  }

  static ReportLayout layout(RowPlan plan, List<String> groups, ReportColumn... columns) {
    return new ReportLayout(
        "T-99",
        label("Biểu"),
        label(""),
        List.of(new Block(null, plan, groups, List.of(columns))),
        List.of(),
        "");
  }

  private static Target target(String id, String indicator, String value, Target.Growth growth) {
    return new Target(
        id,
        label("Tên " + id),
        indicator,
        indicator,
        "ALL",
        Applicability.ALL,
        "2021",
        Relation.AT_LEAST,
        new BigDecimal(value),
        null,
        Label.same("%"),
        Aggregation.WEIGHTED,
        label("so với mục tiêu 2021"),
        label(""),
        growth,
        "Công văn 1");
  }

  static Setup setup(Table... tables) {
    Setup base = TestCampaign.setup();
    Outline o = base.outline();
    Outline outline =
        new Outline(
            o.id(),
            o.version(),
            o.name(),
            o.citation(),
            o.sections(),
            o.choiceLists(),
            o.cover(),
            o.forms(),
            o.indicators(),
            List.of(tables),
            o.rules(),
            o.crossChecks(),
            o.statistics(),
            o.reports());
    Target.Growth growth =
        new Target.Growth(
            Target.Growth.Mode.RELATIVE, Map.of("scope", "all"), label("mọi cơ quan"));
    return new Setup(
        base.campaign()
            .withTargets(
                List.of(target("W", "x.web", "40", null), target("G", "x.web", "15", growth))),
        outline,
        base.registry(),
        base.synonyms(),
        base.markers(),
        base.configHash(),
        base.readingHash());
  }

  private static final Table SERVICES =
      OutlineDraft.table(
          "services",
          Requirement.OPTIONAL,
          List.of(
              OutlineDraft.column("ten", Kind.TEXT),
              OutlineDraft.choice("mau", "models", true),
              OutlineDraft.column("hs", Kind.COUNT),
              OutlineDraft.column("ngay", Kind.DATE)));

  static TestCampaign.Line line(String agency, @Nullable Object... values) {
    return new TestCampaign.Line(agency, new TableRow(1, 5, PLACE, values, null, false));
  }

  private static List<String> printed(ConsolidatedTable table) {
    return table.blocks().get(0).rows().list().stream()
        .map(r -> r.kind() + "|" + r.ordinal() + "|" + r.code() + "|" + r.name() + "|" + r.cells())
        .toList();
  }

  private static ConsolidatedTable services(List<String> groups) {
    ReportLayout layout =
        layout(
            new RowPlan.TableRows("services", "ten"),
            groups,
            column("ma", Show.AGENCY_CODE, null, null),
            column("mau", Show.CELL, null, "mau"),
            column("hs", Show.CELL, null, "hs"));
    TestCampaign facts =
        new TestCampaign(false)
            .with(
                List.of(
                    line("C1", "Dịch vụ một", "a|b", new BigDecimal("7"), "2020-01-02"),
                    line("C1", null, null, null, null),
                    line("L1", "Dịch vụ hai", "lạ", BigDecimal.ZERO, null)),
                List.of());
    return Consolidator.build(layout, setup(SERVICES), facts);
  }

  @Test
  void theLimitOfAListIsNotSpentOnAgenciesOfOtherGroups() {
    List<String> told = new ArrayList<>();
    services(List.of("LOC"))
        .blocks()
        .get(0)
        .rows()
        .sendTo(row -> told.add(row.kind() + " " + row.code()), 1);

    assertThat(told).containsExactly("GROUP L1", "LINE L1", "AGENCY L2");
  }

  @Test
  void rowsOfATableStandUnderTheirAgencyAndSilentAgenciesAreNamed() {
    ConsolidatedTable table = services(ALL_GROUPS);
    assertThat(printed(table).get(0)).isEqualTo("GROUP||C1|Bộ Một|[]");
    ReportRow first = table.blocks().get(0).rows().list().get(1);
    assertThat(first.kind()).isEqualTo(ReportRow.Kind.LINE);
    assertThat(first.ordinal()).isEqualTo("1");
    assertThat(first.name()).isEqualTo("Dịch vụ một");
    assertThat(first.cells())
        .containsExactly(
            new Text("C1"),
            new Text("tập trung; phân tán"),
            new ReportCell.Number(new BigDecimal("7")));
    ReportRow second = table.blocks().get(0).rows().list().get(2);
    assertThat(second.name()).isEmpty();
    assertThat(second.cells()).containsExactly(new Text("C1"), Sign.BLANK, Sign.BLANK);
    List<ReportRow> agencies =
        table.blocks().get(0).rows().list().stream()
            .filter(r -> r.kind() == ReportRow.Kind.AGENCY)
            .toList();
    assertThat(agencies).extracting(ReportRow::code).containsExactly("C2", "C3", "N1", "L2");
    assertThat(agencies.get(0).cells().get(0)).isEqualTo(Sign.MISSING);
    assertThat(agencies.get(1).cells().get(0)).isEqualTo(Sign.BLANK);
    assertThat(agencies.get(2).cells().get(0)).isEqualTo(Sign.RETURNED);
    assertThat(table.blocks().get(0).rows().isStreamed()).isTrue();
    assertThat(table.blocks().get(0).columns())
        .extracting(ConsolidatedTable.Column::text)
        .containsExactly(true, true, false);
  }

  private static final Table PAPERS =
      OutlineDraft.table(
          "papers",
          Requirement.OPTIONAL,
          List.of(
              OutlineDraft.choice("mau", "models", false),
              OutlineDraft.column("tien", Kind.MONEY)));

  private static ReportColumn tallied(String key, @Nullable String column, RowFilter where) {
    return new ReportColumn(
        key,
        List.of(label(key)),
        column == null ? Show.ROWS : Show.SUM,
        null,
        0,
        null,
        0,
        column == null ? 0 : 3,
        new ReportLayout.Tally(List.of("papers"), column, where));
  }

  private static ReportLayout byModel(List<String> groups) {
    RowPlan plan =
        new RowPlan.Values("models", List.of(new RowPlan.Values.Source("papers", "mau")));
    return layout(
        plan,
        groups,
        tallied("so", null, RowFilter.ALL),
        tallied("tien", "tien", RowFilter.ALL),
        tallied("thieu", null, new RowFilter(Map.of("tien", Set.of(RowFilter.BLANK)))));
  }

  private static final TestCampaign PAPERS_GIVEN =
      new TestCampaign(false)
          .with(
              List.of(
                  line("C1", "b", new BigDecimal("7000")),
                  line("C1", "b", null),
                  line("C1", "lạ", new BigDecimal("1")),
                  line("L1", null, new BigDecimal("500.5")),
                  line("L1", "b", new BigDecimal("3000"))),
              List.of());

  @Test
  void rowsByValueFollowTheListThenComeStrangersBlanksAndTheTotal() {
    ConsolidatedTable table = Consolidator.build(byModel(ALL_GROUPS), setup(PAPERS), PAPERS_GIVEN);
    assertThat(table.blocks().get(0).rows().list())
        .extracting(row -> row.kind() + " " + row.ordinal() + " " + row.code() + " " + row.name())
        .containsExactly(
            "VALUE 1 a tập trung",
            "VALUE 2 b phân tán",
            "VALUE 3 _other Khác (ngoài danh mục)",
            "VALUE 4 _blank Không ghi",
            "TOTAL  ALL TỔNG CỘNG");
    assertThat(table.blocks().get(0).rows().list())
        .extracting(row -> cellsOf(row))
        .containsExactly("0 – 0", "3 10 1", "1 0.001 0", "1 0.5005 0", "5 10.5015 1");
  }

  @Test
  void rowsByValueOfSomeGroupsLeaveOthersOutAndKeepTheWholeList() {
    ConsolidatedTable table =
        Consolidator.build(byModel(List.of("LOC")), setup(PAPERS), PAPERS_GIVEN);
    assertThat(table.blocks().get(0).rows().list())
        .extracting(row -> row.code() + " " + cellsOf(row))
        .containsExactly("a 0 – 0", "b 1 3 0", "_blank 1 0.5005 0", "LOC 2 3.5005 0");
  }

  private static String cellsOf(ReportRow row) {
    return row.cells().stream()
        .map(
            cell ->
                cell instanceof ReportCell.Number number
                    ? number.value().stripTrailingZeros().toPlainString()
                    : "–")
        .collect(Collectors.joining(" "));
  }

  @Test
  void aBlockOfSomeGroupsLeavesTheRowsOfOthersOut() {
    assertThat(printed(services(List.of("LOC"))).stream().map(r -> r.split("\\|")[2]))
        .containsExactly("L1", "L1", "L2");
  }

  @Test
  void findingsOfTheWantedLevelsAreLinesWithTheirMessage() {
    Finding error = Finding.of(FindingCode.FORMAT, PLACE).expected("PDF");
    Finding info = error.level(Level.INFO);
    ReportLayout layout =
        layout(
            new RowPlan.Findings(Set.of(Level.BLOCK)),
            ALL_GROUPS,
            column("lan", Show.FINDING_REVISION, null, null),
            column("o", Show.FINDING_CELL, null, null),
            column("muc", Show.FINDING_LEVEL, null, null),
            column("noi_dung", Show.FINDING_MESSAGE, null, null));
    TestCampaign facts =
        new TestCampaign(false)
            .with(
                List.of(),
                List.of(
                    new TestCampaign.Told("C1", 2, info),
                    new TestCampaign.Told("C1", 2, error),
                    new TestCampaign.Told("", null, error)));

    List<ReportRow> rows = Consolidator.build(layout, setup(), facts).blocks().get(0).rows().list();

    assertThat(rows).extracting(ReportRow::name).containsExactly("Bộ Một", "Không xác định");
    assertThat(rows.get(0).cells().subList(0, 3))
        .containsExactly(ReportCell.Number.of(2), new Text("B2"), new Text("Trả lại"));
    assertThat(((Text) rows.get(0).cells().get(3)).text())
        .startsWith("Tệp a.xlsx có định dạng PDF");
    assertThat(rows.get(1).cells().get(0)).isEqualTo(Sign.BLANK);
  }

  @Test
  void groupsAndRegionsHaveOneRowEachWithTheGrandTotalBetween() {
    ReportLayout layout =
        layout(new RowPlan.Populations(), ALL_GROUPS, column("web", Show.SHARE, "x.web", null));
    assertThat(
            Consolidator.build(layout, setup(), new TestCampaign(false))
                .blocks()
                .get(0)
                .rows()
                .list()
                .stream()
                .map(r -> r.kind() + " " + r.code())
                .filter(r -> !r.startsWith("GROUP")))
        .startsWith("POPULATION CEN", "POPULATION AGN", "POPULATION LOC", "TOTAL ALL");
  }

  @Test
  void targetColumnsJudgeTheAgencyByItsOwnValueAndNameTheTargetInHeaderAndNote() {
    ReportLayout layout =
        layout(
            new RowPlan.Agencies(),
            ALL_GROUPS,
            new ReportColumn(
                "dat", List.of(label("{caption} ({target})")), Show.TARGET_STATUS, null, 0, "W", 0),
            column("gap", Show.TARGET_GAP, null, "W"),
            column("can_dat", Show.TARGET_REQUIRED, null, "G"),
            column("k_n", Show.TARGET_REACHED, null, "W"));
    ConsolidatedTable table = Consolidator.build(layout, setup(), new TestCampaign(false));
    List<ReportRow> rows = table.blocks().get(0).rows().list();
    ReportRow first = rows.stream().filter(r -> r.code().equals("C1")).findFirst().orElseThrow();

    assertThat(table.blocks().get(0).header())
        .anyMatch(cell -> cell.text().equals("So với mục tiêu 2021 (≥ 40 %)"));
    assertThat(first.cells())
        .containsExactly(
            new Text("Chưa đạt"),
            new ReportCell.Number(new BigDecimal("-6.6666666667")),
            new ReportCell.Number(new BigDecimal("38.3333333333")),
            Sign.BLANK);
    assertThat(table.notes())
        .hasSize(2)
        .anyMatch(note -> note.equals("So với mục tiêu 2021: Tên W ≥ 40 % (Công văn 1)."))
        .anyMatch(
            note ->
                note.contains("≥ 15 % so với năm gốc")
                    && note.contains("Phương án chọn: mọi cơ quan; tỷ lệ năm sau ≥ 15 %")
                    && !note.contains("="));
    ReportRow missing = rows.stream().filter(r -> r.code().equals("C2")).findFirst().orElseThrow();
    assertThat(missing.cells().get(0)).isEqualTo(Sign.MISSING);
    assertThat(missing.cells().subList(1, 4)).containsOnly(Sign.BLANK);
  }

  @Test
  void theDecimalsOfAColumnOfUnlikeItemsAreNotForCounts() {
    ReportLayout layout =
        layout(
            new RowPlan.Items(List.of("x.svc", "x.web"), Set.of()),
            List.of("CEN"),
            column("ket_qua", Show.ITEM_VALUE, null, null));
    List<ReportCell.Number> figures =
        Consolidator.build(layout, setup(), new TestCampaign(false))
            .blocks()
            .get(0)
            .rows()
            .list()
            .stream()
            .flatMap(row -> row.cells().stream())
            .filter(ReportCell.Number.class::isInstance)
            .map(ReportCell.Number.class::cast)
            .toList();
    assertThat(figures)
        .startsWith(new ReportCell.Number(new BigDecimal("120"), 0))
        .contains(new ReportCell.Number(new BigDecimal("33.3333333333")));
  }

  @Test
  void rowsMayStandForTargets() {
    ReportLayout layout =
        layout(
            new RowPlan.Targets(List.of("W")),
            ALL_GROUPS,
            column("nam", Show.GOAL_YEAR, null, null),
            column("muc", Show.GOAL_LEVEL, null, null),
            column("dat", Show.GOAL_STATUS, null, null),
            column("kn", Show.GOAL_COVERAGE, null, null),
            column("tu_dat", Show.GOAL_REACHED, null, null),
            column("chua", Show.GOAL_MISSED, null, null),
            column("ai", Show.GOAL_SCOPE, null, null),
            column("o", Show.GOAL_CITE, null, null));
    List<ReportRow> rows =
        Consolidator.build(layout, setup(), new TestCampaign(false)).blocks().get(0).rows().list();
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).kind()).isEqualTo(ReportRow.Kind.TARGET);
    assertThat(rows.get(0).code()).isEqualTo("W");
    assertThat(rows.get(0).name()).isEqualTo("Tên W (so với mục tiêu 2021)");
    assertThat(rows.get(0).cells().subList(0, 2))
        .containsExactly(new Text("2021"), new Text("≥ 40 %"));
    assertThat(rows.get(0).cells().get(5)).isInstanceOf(Text.class);
    assertThat(((Text) rows.get(0).cells().get(5)).text()).contains("Bộ Một");
    assertThat(rows.get(0).cells().subList(6, 8))
        .containsExactly(new Text("Các cơ quan"), new Text("Công văn 1"));
    ReportLayout all =
        layout(new RowPlan.Targets(List.of()), ALL_GROUPS, layout.blocks().get(0).columns().get(0));
    assertThat(
            Consolidator.build(all, setup(), new TestCampaign(false)).blocks().get(0).rows().list())
        .extracting(ReportRow::code)
        .containsExactly("W", "G");
  }

  @Test
  void aShareOfTwoCellsIsUndefinedOverZeroAndEmptyWithoutANumber() {
    Table papers =
        OutlineDraft.table(
            "papers",
            Requirement.OPTIONAL,
            List.of(
                OutlineDraft.column("ten", Kind.TEXT),
                OutlineDraft.column("part", Kind.COUNT),
                OutlineDraft.column("all", Kind.COUNT)));
    ReportColumn share =
        new ReportColumn(
            "tl", List.of(label("tl")), Show.CELL_SHARE, null, 1, "part", 0, 0, null, "all");
    TestCampaign facts =
        new TestCampaign(false)
            .with(
                List.of(
                    line("C1", "a", new BigDecimal("1"), new BigDecimal("3")),
                    line("C1", "b", BigDecimal.ZERO, BigDecimal.ZERO),
                    line("C1", "c", null, new BigDecimal("3"))),
                List.of());
    List<ReportCell> cells =
        Consolidator.build(
                layout(new RowPlan.TableRows("papers", "ten"), List.of("CEN"), share),
                setup(papers),
                facts)
            .blocks()
            .get(0)
            .rows()
            .list()
            .stream()
            .filter(row -> row.kind() == ReportRow.Kind.LINE)
            .map(row -> row.cells().get(0))
            .toList();
    assertThat(cells)
        .containsExactly(
            new ReportCell.Number(new BigDecimal("33.3333333333")), Sign.UNDEFINED, Sign.BLANK);
  }

  @Test
  void itemsAreJudgedByTheirTargetAndSilentAgenciesSayWhy() {
    ReportLayout layout =
        layout(
            new RowPlan.Items(List.of("x.web"), Set.of("a")),
            List.of("CEN"),
            column("co_quan", Show.AGENCY_NAME, null, null),
            column("muc_tieu", Show.ITEM_TARGET, null, null),
            column("ket_qua", Show.ITEM_VALUE, null, null),
            column("dat", Show.ITEM_REACHED, null, null));
    List<ReportRow> rows =
        Consolidator.build(layout, setup(), new TestCampaign(false)).blocks().get(0).rows().list();
    assertThat(rows.get(0).cells())
        .containsExactly(
            new Text("Bộ Một"),
            new Text("≥ 40 %"),
            new ReportCell.Number(new BigDecimal("33.3333333333")),
            new Text("Chưa đạt"));
    assertThat(rows.get(1).cells())
        .containsExactly(new Text("Bộ Hai, Ba"), new Text("≥ 40 %"), Sign.MISSING, Sign.BLANK);
  }
}
