package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.oracle.TableTrace;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** The plans of 2013 of the central bodies, from the sample input to the consolidated tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CentralPlanRunTest {

  private static final String CAMPAIGN = "1729-KH2013";
  private static final Path INBOX = Path.of("sample-input", CAMPAIGN);
  private static final Path GOLDEN = Path.of("src/test/resources/golden", CAMPAIGN);
  private static final Path VERDICTS =
      Path.of("src/test/resources/sample/expected-verdicts-" + CAMPAIGN + ".csv");

  private Workplace workplace;
  private CommandLines.Result run;

  @BeforeAll
  void run_once(@TempDir Path root) throws IOException {
    workplace = new Workplace(root, Path.of("jobs"), CAMPAIGN, null);
    run = workplace.runOn(INBOX);
  }

  @Test
  void the_run_is_done_with_two_reports_refused() throws IOException {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.outLines())
        .anyMatch(line -> line.matches("Cơ quan phải báo cáo +42"))
        .anyMatch(line -> line.matches("Đã nhận báo cáo dùng được +17"))
        .anyMatch(line -> line.matches("  – trong đó quá hạn +1"))
        .anyMatch(line -> line.matches("Bị trả lại +2"));
    assertThat(workplace.publication().runJson().get("counts").get("missing").asInt())
        .isEqualTo(24);
  }

  @Test
  void every_report_has_the_findings_and_the_verdict_of_the_story() throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    workplace
        .publication()
        .table("submissions")
        .forEach(line -> verdicts.put(line.get("agency"), line.get("verdict")));
    for (String line : Files.readAllLines(VERDICTS).stream().skip(1).toList()) {
      String[] story = line.split(",", -1);
      boolean replaced = story[1].equals("BGTVT") && story[2].equals("1");
      if (replaced) {
        continue;
      }
      List<String> codes = story[5].isEmpty() ? List.of() : List.of(story[5].split(" "));
      String agency = codes.contains("WHO") ? "" : story[1];
      List<String> told =
          List.copyOf(workplace.publication().codes(agency, "BLOCK", "ERROR", "CONFIRM", "WARN"));
      assertThat(told).as(line).containsAll(codes);
      assertThat(codes).as(line).containsAll(told);
      if (!story[4].equals("REFUSED")) {
        assertThat(verdicts.get(story[1])).as(line).isEqualTo(story[4]);
      }
    }
  }

  @Test
  void the_tables_are_the_golden_ones() throws IOException {
    List<String> golden = csvFiles(GOLDEN);
    assertThat(golden)
        .contains("tables/T-22.csv", "tables/T-23.csv", "tables/T-24.csv", "findings.csv");
    for (String file : golden) {
      assertThat(Files.readString(workplace.publication().folder().resolve(file)))
          .as("%s; when the change is meant, run src/test/scripts/make-golden", file)
          .isEqualTo(Files.readString(GOLDEN.resolve(file)));
    }
  }

  @Test
  void every_figure_and_cell_follows_from_the_published_values() throws Exception {
    Setup setup = new JobsFolder(workplace.jobs()).load(CAMPAIGN);
    Path published = workplace.publication().folder();
    assertThat(new StatisticsOracle(setup).differences(published.resolve("tables"))).isEmpty();
    TableTrace trace = new TableTrace(setup, published);
    assertThat(trace.differences()).isEmpty();
    assertThat(trace.cells()).isGreaterThan(5_000);
  }

  /** ST-15, summed here over the rows of the project list. */
  @ParameterizedTest
  @CsvSource({
    "gn6, tthet6, kh2012",
    "gn_dk, ttdk0131, kh2012",
    "kl6_pct, klhet6, kh2012",
    "tam_ung, tttu, tthet6"
  })
  void disbursement_is_the_sum_paid_over_the_sum_planned(String cell, String paid, String planned)
      throws IOException {
    List<Map<String, String>> projects = workplace.publication().table("du_an_dau_tu");
    assertThat(new BigDecimal(total("T-22", "1").get(cell)))
        .isEqualByComparingTo(percent(sum(projects, paid), sum(projects, planned)));
    for (Map<String, String> project : projects) {
      assertThat(new BigDecimal(project.get("gn6_pct")))
          .isEqualByComparingTo(
              percent(
                  new BigDecimal(project.get("tthet6")), new BigDecimal(project.get("kh2012"))));
    }
  }

  @Test
  void recurrent_execution_is_the_sum_spent_over_the_sum_approved() throws IOException {
    List<Map<String, String>> budget = workplace.publication().table("chi_thuong_xuyen");
    Map<String, String> total = total("T-22-TX", "1");
    assertThat(new BigDecimal(total.get("tx6")))
        .isEqualByComparingTo(percent(sum(budget, "th6"), sum(budget, "dutoan")));
    assertThat(new BigDecimal(total.get("tx_dk")))
        .isEqualByComparingTo(percent(sum(budget, "dkgn"), sum(budget, "dutoan")));
  }

  @Test
  void unfunded_is_need_less_both_sources_by_agency_by_group_and_by_row() throws IOException {
    List<Map<String, String>> needs = workplace.publication().table("tong_hop_kinh_phi");
    BigDecimal unfunded =
        sum(needs, "nhucau").subtract(sum(needs, "nstw")).subtract(sum(needs, "khac"));
    assertThat(sum(needs, "thieu")).isEqualByComparingTo(unfunded).isPositive();
    String millions = unfunded.movePointLeft(6).stripTrailingZeros().toPlainString();
    assertThat(total("T-24", "1")).containsEntry("thieu", millions);
    assertThat(total("T-24", "2")).containsEntry("n_thieu", millions);
    assertThat(needs)
        .filteredOn(row -> row.get("agency").equals("KTNN") && row.get("row").equals("1"))
        .extracting(row -> row.get("thieu"))
        .allMatch(missing -> missing.startsWith("-"));
  }

  @Test
  void the_printed_priority_list_is_matched_by_name_and_its_coverage_judged() throws IOException {
    List<Map<String, String>> groups =
        workplace.publication().table("T-24-DVC").stream()
            .filter(line -> line.get("code").startsWith("1729.PL1.GTVT."))
            .toList();
    assertThat(groups).hasSize(12).allMatch(line -> line.get("g_so").equals("1"));
    Map<String, String> ministry = line("T-24-DVC", "1", "BGTVT");
    assertThat(ministry)
        .contains(
            entry("pl_co", "12"),
            entry("pl_2012", "3"),
            entry("pl_2012_pct", "25"),
            entry("pl_2013_pct", "100"));
    assertThat(line("T-24-DVC", "1", "BTC")).containsEntry("pl_2012_pct", "KAD");
    assertThat(line("T-24", "1", "BGTVT")).contains(entry("dvc", "25"), entry("dvc_dat", "Đạt"));
  }

  @Test
  void rows_that_name_groups_tell_the_group_of_the_rows_below_them() throws IOException {
    assertThat(workplace.publication().of("BKHDT", "du_an_2013"))
        .extracting(row -> row.get("nhom"))
        .containsExactly("CHUYEN_TIEP", "MOI", "CHUAN_BI", "DE_CUONG", "KHONG_LAP");
    assertThat(workplace.publication().of("BKHDT", "chi_thuong_xuyen"))
        .extracting(row -> row.get("loai"))
        .containsExactly("DU_AN", "DE_CUONG", "KHONG_LAP", "KHONG_LAP");
  }

  @Test
  void a_new_project_without_timely_approval_is_told_and_left_out() throws IOException {
    assertThat(workplace.publication().of("BTNMT", "du_an_2013")).hasSize(4);
    assertThat(workplace.publication().of("BTC", "du_an_2013"))
        .hasSize(5)
        .anyMatch(
            row -> row.get("nhom").equals("MOI") && row.get("ngay_duyet").equals("2012-03-15"));
    assertThat(workplace.publication().findings())
        .filteredOn(finding -> finding.get("code").equals("ELIG"))
        .extracting(finding -> finding.get("agency") + " " + finding.get("found"))
        .containsExactlyInAnyOrder("BTNMT ", "NHNN 15/11/2012");
  }

  @Test
  void targets_for_ministries_are_not_asked_of_other_central_bodies() throws IOException {
    assertThat(line("T-24", "1", "VPQH")).contains(entry("cong", "KAD"), entry("dvc", "KAD"));
    assertThat(line("T-24", "1", "VPQH").get("vb_dat")).isEqualTo("Đạt");
    assertThat(workplace.publication().table("targets"))
        .filteredOn(t -> t.get("id").equals("T-1729-VB") && t.get("group").equals("ALL"))
        .singleElement()
        .satisfies(t -> assertThat(t).containsEntry("status", "REACHED"));
    assertThat(workplace.publication().table("targets"))
        .filteredOn(t -> t.get("id").equals("T-1729-CONG"))
        .noneMatch(t -> t.get("group").equals("CQTW") || t.get("group").equals("VPQH"));
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace other = new Workplace(root, Path.of("jobs"), CAMPAIGN, null).on(database);
      assertThat(other.runOn(INBOX).exitCode()).isEqualTo(3);
      assertThat(other.publication().hashes()).isEqualTo(workplace.publication().hashes());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "T-22, Bộ Tài chính, gn6, 1729.PL2.II.6.a.gn6",
    "T-24, TỔNG CỘNG, thieu, 1729.PL2.II.6.thieu",
    "T-24-DVC, Bộ Giao thông vận tải, pl_2012_pct, 1729.PL1.dvc.phu2012"
  })
  void a_figure_is_explained(String table, String row, String column, String item) {
    CommandLines.Result explained =
        workplace.command("explain", "--table", table, "--row", row, "--column", column);
    assertThat(explained.exitCode()).as(explained.err()).isZero();
    assertThat(explained.out()).contains(item, "Bằng số đã công bố");
  }

  private Map<String, String> total(String table, String block) throws IOException {
    return line(table, block, "ALL");
  }

  private Map<String, String> line(String table, String block, String code) throws IOException {
    return workplace.publication().table(table).stream()
        .filter(line -> line.get("block").equals(block) && line.get("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static BigDecimal sum(List<Map<String, String>> rows, String column) {
    return rows.stream()
        .map(row -> new BigDecimal(row.get(column)))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return numerator.movePointRight(2).divide(denominator, 10, RoundingMode.HALF_UP);
  }

  private static List<String> csvFiles(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(path -> path.toString().endsWith(".csv"))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
