package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell.Day;
import vn.tonghop.consolidate.ReportCell.Number;
import vn.tonghop.consolidate.ReportCell.OutOf;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.consolidate.ReportCell.Text;
import vn.tonghop.outline.ReportLayout;

class ConsolidatorTest {

  private static ConsolidatedTable build(ReportLayout layout) {
    return Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(false));
  }

  private static ReportRow row(ConsolidatedTable table, ReportRow.Kind kind, String code) {
    return table.blocks().stream()
        .flatMap(block -> block.rows().list().stream())
        .filter(row -> row.kind() == kind && row.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static ReportRow agency(ConsolidatedTable table, String code) {
    return row(table, ReportRow.Kind.AGENCY, code);
  }

  private static Number number(String value) {
    return new Number(new BigDecimal(value));
  }

  @Test
  void rowsFollowTheRegistryWithGroupTitlesSubtotalsAndOneTotal() {
    List<ReportRow> rows = build(TestCampaign.oneBlock()).blocks().get(0).rows().list();

    assertThat(
            rows.stream().map(r -> r.kind() + " " + r.ordinal() + " " + r.code() + " " + r.name()))
        .containsExactly(
            "GROUP I CEN Bộ",
            "AGENCY 1 C1 Bộ Một",
            "AGENCY 2 C2 Bộ Hai, Ba",
            "AGENCY 3 C3 Bộ Bốn",
            "SUBTOTAL  CEN Cộng Bộ",
            "GROUP II AGN Cơ quan ngang Bộ",
            "AGENCY 4 N1 Ủy ban Năm",
            "SUBTOTAL  AGN Cộng Cơ quan ngang Bộ",
            "GROUP IV LOC Tỉnh",
            "AGENCY 5 L1 Tỉnh Sáu",
            "AGENCY 6 L2 Tỉnh Bảy",
            "SUBTOTAL  LOC Cộng Tỉnh",
            "TOTAL  ALL TỔNG CỘNG");
  }

  @Test
  void rowsOfAgenciesAreHeldPacked() {
    assertThat(build(TestCampaign.oneBlock()).blocks())
        .extracting(ConsolidatedTable.Block::rows)
        .hasOnlyElementsOfType(PackedRows.class);
  }

  @Test
  void anAgencysFiguresStayUnrounded() {
    assertThat(agency(build(TestCampaign.oneBlock()), "C1").cells())
        .containsExactly(
            number("120"),
            number("1"),
            number("3"),
            number("33.3333333333"),
            number("0.7500000000"),
            Sign.BLANK,
            new Text("tập trung; phân tán"),
            new Text("Có"),
            new Day(LocalDate.of(2019, 2, 28)));
  }

  @Test
  void aPercentageAloneIsShownButNotItsNumbersAndZeroDenominatorIsUndefined() {
    assertThat(agency(build(TestCampaign.oneBlock()), "C3").cells())
        .containsExactly(
            number("0"),
            Sign.NOT_COLLECTED,
            Sign.NOT_COLLECTED,
            number("50"),
            Sign.UNDEFINED,
            Sign.BLANK,
            new Text("=cmd; phân tán"),
            new Text("Không"),
            new Text("Không có"));
  }

  @Test
  void eachStateWithoutFigureHasItsSign() {
    ConsolidatedTable table = build(TestCampaign.oneBlock());

    assertThat(agency(table, "L1").cells().get(4)).isEqualTo(Sign.NOT_COLLECTED);
    assertThat(agency(table, "L2").cells())
        .containsExactly(
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.NOT_APPLICABLE,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK);
  }

  @Test
  void anItemForOthersDoesNotApplyAndNilWithoutDenominatorIsUndefined() {
    ConsolidatedTable table = build(TestCampaign.twoBlocks());
    ReportLayout.Block local = TestCampaign.twoBlocks().blocks().get(1);
    ReportLayout everywhere =
        new ReportLayout(
            "T",
            TestCampaign.twoBlocks().title(),
            TestCampaign.twoBlocks().unit(),
            List.of(new ReportLayout.Block(null, List.of("CEN"), local.columns())),
            List.of(),
            "");

    assertThat(agency(table, "L2").cells()).containsExactly(Sign.UNDEFINED, Sign.BLANK);
    assertThat(agency(build(everywhere), "C1").cells())
        .containsExactly(Sign.NOT_APPLICABLE, number("1"));
  }

  @Test
  void agenciesWithoutAcceptedReportStayAndSayWhyInTheFirstColumn() {
    ConsolidatedTable table = build(TestCampaign.oneBlock());

    assertThat(agency(table, "C2").cells()).first().isEqualTo(Sign.MISSING);
    assertThat(agency(table, "C2").cells().subList(1, 9)).containsOnly(Sign.BLANK);
    assertThat(agency(table, "N1").cells()).first().isEqualTo(Sign.RETURNED);
    assertThat(agency(table, "N1").cells().subList(1, 9)).containsOnly(Sign.BLANK);
  }

  @Test
  void subtotalsComeFromTheStatisticsOfTheGroup() {
    assertThat(row(build(TestCampaign.oneBlock()), ReportRow.Kind.SUBTOTAL, "CEN").cells())
        .containsExactly(
            number("120"),
            number("1"),
            number("3"),
            number("33.3333333333"),
            number("0.7500000000"),
            new OutOf(1, 3),
            Sign.BLANK,
            number("1"),
            Sign.BLANK);
  }

  @Test
  void aGroupWithoutFiguresIsUndefinedNotZero() {
    assertThat(row(build(TestCampaign.oneBlock()), ReportRow.Kind.SUBTOTAL, "AGN").cells())
        .containsExactly(
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            new OutOf(0, 1),
            Sign.BLANK,
            Sign.UNDEFINED,
            Sign.BLANK);
  }

  @Test
  void theGrandTotalPoolsNumeratorsAndDenominatorsInsteadOfAveragingShares() {
    List<ReportCell> total =
        row(build(TestCampaign.oneBlock()), ReportRow.Kind.TOTAL, "ALL").cells();

    assertThat(total.subList(0, 6))
        .containsExactly(
            number("127"),
            number("3"),
            number("6"),
            number("50.0000000000"),
            number("0.7500000000"),
            new OutOf(1, 6));
  }

  @Test
  void aBlockOfSomeGroupsHasItsOwnTotal() {
    ConsolidatedTable table = build(TestCampaign.twoBlocks());

    assertThat(row(table, ReportRow.Kind.TOTAL, "CEN+AGN").cells()).containsExactly(number("1"));
    assertThat(row(table, ReportRow.Kind.TOTAL, "LOC").cells())
        .containsExactly(number("62.5000000000"), number("2"));
  }

  @Test
  void runningNumbersGoOnThroughTheBlocks() {
    ConsolidatedTable table = build(TestCampaign.twoBlocks());

    assertThat(agency(table, "N1").ordinal()).isEqualTo("4");
    assertThat(agency(table, "L1").ordinal()).isEqualTo("5");
  }

  @Test
  void theStatusColumnSaysWhoSentAndWhen() {
    ConsolidatedTable table = build(TestCampaign.submissions());

    assertThat(agency(table, "C1").cells())
        .containsExactly(
            new Text("=12/BC-C1"),
            new Day(LocalDate.of(2020, 11, 3)),
            new Text("Đúng hạn"),
            number("0"),
            number("2"),
            number("66.6666666667"),
            number("1"),
            number("5"));
    assertThat(agency(table, "C3").cells().get(2)).isEqualTo(new Text("Quá hạn"));
    assertThat(agency(table, "C3").cells().get(3)).isEqualTo(number("3"));
  }

  @Test
  void withAStatusColumnARefusedReportKeepsItsLetterAndDayButNothingThatIsTotalled() {
    ConsolidatedTable table = build(TestCampaign.submissions());

    assertThat(agency(table, "C2").cells())
        .containsExactly(
            Sign.BLANK,
            Sign.BLANK,
            Sign.MISSING,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK);
    assertThat(agency(table, "N1").cells())
        .containsExactly(
            Sign.BLANK,
            new Day(LocalDate.of(2020, 12, 1)),
            Sign.RETURNED,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK,
            Sign.BLANK);
    assertThat(row(table, ReportRow.Kind.SUBTOTAL, "AGN").cells().subList(2, 8))
        .containsExactly(
            new OutOf(0, 1),
            Sign.BLANK,
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            Sign.UNDEFINED,
            Sign.UNDEFINED);
  }

  @Test
  void submissionsAreCountedAndCompletenessIsTheMeanOfThoseUsed() {
    ConsolidatedTable table = build(TestCampaign.submissions());

    assertThat(row(table, ReportRow.Kind.SUBTOTAL, "CEN").cells())
        .containsExactly(
            Sign.BLANK,
            Sign.BLANK,
            new OutOf(2, 3),
            Sign.BLANK,
            number("3"),
            number("50.0000000000"),
            number("1"),
            number("6"));
    assertThat(row(table, ReportRow.Kind.TOTAL, "ALL").cells().get(2)).isEqualTo(new OutOf(4, 6));
  }

  @Test
  void headersShareTheCellsOfACommonPath() {
    ConsolidatedTable.Block block = build(TestCampaign.oneBlock()).blocks().get(0);

    assertThat(block.headerRows()).isEqualTo(2);
    assertThat(block.header())
        .contains(
            new HeaderCell("TT", 0, 0, 2, 1),
            new HeaderCell("Cơ quan", 0, 1, 2, 1),
            new HeaderCell("Số dịch vụ", 0, 2, 2, 1),
            new HeaderCell("Trang/cổng", 0, 3, 1, 3),
            new HeaderCell("Có", 1, 3, 1, 1),
            new HeaderCell("Tỷ lệ (%)", 1, 5, 1, 1))
        .hasSize(2 + 1 + 4 + 5);
  }

  @Test
  void theSourceCountsUntilTheLatestReceiptAmongUsedSubmissions() {
    assertThat(build(TestCampaign.oneBlock()).source())
        .isEqualTo("Nguồn: báo cáo của các cơ quan, chốt đến 13/11/2020.");
  }

  @Test
  void onlySyntheticCampaignsSayItInTheTitle() {
    ReportLayout layout = TestCampaign.submissions();

    assertThat(build(layout).title()).isEqualTo("Tình hình gửi báo cáo");
    assertThat(Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(true)).title())
        .isEqualTo("Tình hình gửi báo cáo (DỮ LIỆU GIẢ LẬP)");
  }

  @Test
  void unitAndNotesAreThere() {
    ConsolidatedTable table = build(TestCampaign.oneBlock());

    assertThat(table.unit()).isEqualTo("Đơn vị tính: cơ quan");
    assertThat(build(TestCampaign.submissions()).unit()).isEmpty();
    assertThat(table.notes()).containsExactly("Số liệu đến 31/10/2020.");
  }
}
