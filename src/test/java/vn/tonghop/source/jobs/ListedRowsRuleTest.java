package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.Setup;

/** Lists of rows set beforehand, targets by row and by year, and receipt, as written in jobs. */
class ListedRowsRuleTest {

  private static final String OUTLINE = "outlines/mini.yaml";
  private static final String CAMPAIGN = "campaigns/mini-2020.yaml";
  private static final String LIST = "registries/sach-giao.csv";
  private static final String RULES = "    rules:\n      - {type: comp";

  @TempDir Path temp;
  private JobsCopy copy;

  @BeforeEach
  void copy() throws Exception {
    copy = new JobsCopy(temp);
    list("TV-1,Dế Mèn,2010,1,,\nTV-1,Số đỏ,1936,2,,2019-12-31\nTV-2,Tắt đèn,1937,1,2020-01-01,\n");
  }

  private void list(String rows) throws Exception {
    Files.writeString(copy.file(LIST), "agency_code,ten,nam,the,valid_from,valid_to\n" + rows);
  }

  private void rule(String rule) throws Exception {
    copy.edit(OUTLINE, RULES, "    rules:\n      - " + rule + "\n      - {type: comp");
  }

  private Setup load() throws Exception {
    return copy.jobs().load(JobsCopy.CAMPAIGN);
  }

  @Test
  void the_rows_valid_at_the_campaigns_date_are_those_of_their_agencies() throws Exception {
    rule("{type: listed, columns: [ten, nam], list: sach-giao.csv, missing: WARN}");
    RowRule rule = load().outline().tables().get(0).rules().get(0);
    assertThat(rule)
        .isEqualTo(
            new RowRule.Listed(
                List.of("ten", "nam"),
                Map.of(
                    "TV-1",
                    List.of(new ListedRow(Map.of("ten", "Dế Mèn", "nam", "2010", "the", "1"))),
                    "TV-2",
                    List.of(new ListedRow(Map.of("ten", "Tắt đèn", "nam", "1937", "the", "1")))),
                "NOT-LISTED",
                Level.ERROR,
                Level.WARN));
    assertThat(load().outline().tables().get(0).listed("TV-3")).isEmpty();
  }

  @Test
  void a_change_of_the_list_makes_reports_be_read_again() throws Exception {
    rule("{type: listed, columns: [ten], list: sach-giao.csv}");
    String before = load().readingHash();
    list("TV-1,Dế Mèn,2011,1,,\n");
    assertThat(load().readingHash()).isNotEqualTo(before);
  }

  @Test
  void the_listed_rows_can_be_counted() throws Exception {
    copy.edit(
        OUTLINE, "amount: {table: sach, count: rows}", "amount: {table: sach, count: listed}");
    assertThat(load().outline().require("b.rows").derivation(Component.AMOUNT))
        .isEqualTo(new Derivation.TableListed("sach"));
    copy.edit(OUTLINE, "count: listed}", "count: list}");
    assertThat(keys()).containsExactly("not-one-of");
  }

  @Test
  void mistakes_in_a_list_are_told_with_their_line() throws Exception {
    rule("{type: listed, columns: [ten, nam], list: sach-giao.csv}");
    list("TV-9,A,1,1,,\nTV-1,B,1,7,,\nTV-1,C,,1,,\nTV-1,D,1,1,,\nTV-1,d,1,2,,\n");
    assertThat(copy.problems().stream().map(p -> p.file() + ":" + p.line() + " " + p.key()))
        .containsExactlyInAnyOrder(
            LIST + ":2 unknown-agency",
            LIST + ":3 unknown-choice",
            LIST + ":4 empty-cell",
            LIST + ":6 duplicate");
  }

  @Test
  void a_list_needs_its_file_and_columns_and_takes_no_filter() throws Exception {
    rule("{type: listed, columns: [ten], list: khong-co.csv}");
    assertThat(keys()).containsExactly("no-file");
    copy.edit(OUTLINE, "list: khong-co.csv", "list: sach-giao.csv, where: {the: [\"1\"]}");
    assertThat(keys()).containsExactly("unknown-key");
    copy.edit(OUTLINE, "sach-giao.csv, where: {the: [\"1\"]}", "sach-giao.csv");
    Files.writeString(copy.file(LIST), "agency_code,nam\nTV-1,2010\n");
    assertThat(keys()).containsExactly("no-column");
  }

  @Test
  void rows_may_be_targets_of_the_campaign_and_cells_shares() throws Exception {
    copy.edit(
        OUTLINE,
        "      - columns:\n          - {key: status, header: [{vi: Tình hình, en: Status}], show: status}",
        "      - rows: targets\n        targets: [M-1]\n        title: {vi: a, en: a}\n        columns:\n"
            + "          - {key: g, show: goal_status, header: {vi: a, en: a}}\n"
            + "      - rows: table\n        table: sach\n        name: ten\n        title: {vi: b, en: b}\n        columns:\n"
            + "          - {key: s, show: cell_share, column: luot, over: nam, header: {vi: a, en: a}}");
    assertThat(keys()).containsExactly("report-target");
    copy.edit(
        CAMPAIGN,
        "rankings:",
        "targets:\n  - {id: M-1, vi: a, en: a, indicator: b.digital, group: ALL, year: \"2021\", due: 2021,"
            + " operator: \">=\", value: 30, aggregation: weighted}\nrankings:");
    Setup setup = load();
    var blocks = setup.outline().reports().get(1).blocks();
    assertThat(blocks.get(0).rows()).isEqualTo(new RowPlan.Targets(List.of("M-1")));
    assertThat(blocks.get(0).columns().get(0).show()).isEqualTo(Show.GOAL_STATUS);
    assertThat(blocks.get(1).columns().get(0))
        .satisfies(
            column -> {
              assertThat(column.show()).isEqualTo(Show.CELL_SHARE);
              assertThat(column.of() + "/" + column.over()).isEqualTo("luot/nam");
              assertThat(column.decimals()).isEqualTo(1);
            });
    Campaign campaign = setup.campaign();
    assertThat(campaign.target("M-1").orElseThrow().isDue(2020)).isFalse();
    assertThat(campaign.target("M-1").orElseThrow().isDue(2021)).isTrue();
  }

  @Test
  void the_receipt_of_the_report_may_be_a_part_of_a_ranking() throws Exception {
    copy.edit(
        CAMPAIGN, "{key: mo, indicator: a.open, scale: points}", "{key: mo, receipt: on_time}");
    RankingPlan plan = load().campaign().ranking("XH-1").orElseThrow();
    assertThat(plan.part("mo").orElseThrow().source()).isEqualTo(new RankingPlan.Source.Receipt());
    copy.edit(CAMPAIGN, "receipt: on_time", "receipt: late");
    assertThat(keys()).containsExactly("not-one-of");
  }

  private List<String> keys() throws Exception {
    return copy.problems().stream().map(OutlineException.Problem::key).toList();
  }
}
