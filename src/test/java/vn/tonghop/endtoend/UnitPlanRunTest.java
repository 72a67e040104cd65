package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.oracle.TableTrace;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** Three years of the ministry's plan 2016-2020, from the sample input to the tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitPlanRunTest {

  private static final String FIRST = "509-2016";
  private static final String SECOND = "509-2017";
  private static final String THIRD = "509-2018";

  private final Map<String, Workplace> workplaces = new TreeMap<>();
  private final Map<String, CommandLines.Result> runs = new TreeMap<>();

  @BeforeAll
  void run_each_year_in_a_store_of_its_own(@TempDir Path root) throws IOException {
    for (String campaign : List.of(FIRST, SECOND, THIRD)) {
      Path place = Files.createDirectories(root.resolve(campaign));
      Workplace workplace = new Workplace(place, Path.of("jobs"), campaign, null);
      workplaces.put(campaign, workplace);
      runs.put(campaign, workplace.runOn(Path.of("sample-input", campaign)));
    }
  }

  @Test
  void a_year_with_a_refused_report_ends_with_3_and_the_others_with_0() {
    assertThat(runs.get(FIRST).exitCode()).as(runs.get(FIRST).err()).isEqualTo(3);
    assertThat(runs.get(SECOND).exitCode()).as(runs.get(SECOND).err()).isZero();
    assertThat(runs.get(THIRD).exitCode()).as(runs.get(THIRD).err()).isZero();
    assertThat(runs.get(FIRST).outLines())
        .anyMatch(line -> line.matches("Cơ quan phải báo cáo +22"))
        .anyMatch(line -> line.matches("Đã nhận báo cáo dùng được +12"))
        .anyMatch(line -> line.matches("Bị trả lại +1"));
    assertThat(runs.values()).allMatch(run -> run.out().contains("GIẢ LẬP"));
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND, THIRD})
  void every_report_has_the_findings_and_the_verdict_of_the_story(String campaign)
      throws IOException {
    Publication publication = workplaces.get(campaign).publication();
    Map<String, String> verdicts = new TreeMap<>();
    publication
        .table("submissions")
        .forEach(line -> verdicts.put(line.get("agency"), line.get("verdict")));
    Path story = Path.of("src/test/resources/sample/expected-verdicts-" + campaign + ".csv");
    List<String> lines = Files.readAllLines(story).stream().skip(1).toList();
    assertThat(lines).hasSizeGreaterThan(8);
    for (String line : lines) {
      String[] told = line.split(",", -1);
      List<String> codes = told[5].isEmpty() ? List.of() : List.of(told[5].split(" "));
      assertThat(publication.codes(told[1], "BLOCK", "ERROR", "CONFIRM", "WARN"))
          .as(line)
          .containsExactlyInAnyOrderElementsOf(codes);
      assertThat(verdicts.get(told[1])).as(line).isEqualTo(told[4]);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND, THIRD})
  void the_tables_are_the_golden_ones(String campaign) throws IOException {
    Path golden = Path.of("src/test/resources/golden", campaign);
    List<String> files = csvFiles(golden);
    assertThat(files).contains("tables/T-28.csv", "tables/T-29.csv", "findings.csv");
    for (String file : files) {
      Path made = workplaces.get(campaign).publication().folder().resolve(file);
      assertThat(Files.readString(made))
          .as("%s; when the change is meant, run src/test/scripts/make-golden", file)
          .isEqualTo(Files.readString(golden.resolve(file)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRST, SECOND, THIRD})
  void every_figure_and_cell_follows_from_the_published_values(String campaign) throws Exception {
    Workplace workplace = workplaces.get(campaign);
    Setup setup = new JobsFolder(workplace.jobs()).load(campaign);
    Path published = workplace.publication().folder();
    // the oracle does not make the comparisons with a year before anew
    assertThat(new StatisticsOracle(setup).differences(published.resolve("tables")))
        .allMatch(difference -> difference.startsWith("@year."));
    TableTrace trace = new TableTrace(setup, published);
    assertThat(trace.differences()).isEmpty();
    assertThat(trace.cells()).isGreaterThan(2_000);
  }

  @Test
  void the_annex_has_18_groups_in_six_units() throws IOException {
    List<Map<String, String>> units =
        workplaces.get(FIRST).publication().table("T-29").stream()
            .filter(line -> line.get("block").equals("1"))
            .toList();
    assertThat(units)
        .filteredOn(line -> line.get("kind").equals("agency"))
        .extracting(line -> line.get("giao"))
        .containsExactly("1", "3", "7", "2", "1", "4");
    assertThat(units)
        .filteredOn(line -> line.get("kind").equals("total"))
        .singleElement()
        .satisfies(line -> assertThat(line).contains(entry("giao", "18"), entry("k_n", "6/6")));
  }

  @Test
  void a_listed_group_that_is_left_out_counts_as_not_provided() throws IOException {
    Map<String, String> unit = row(FIRST, "T-29", "MIC-CUC-XBIPH");
    List<Map<String, String>> sent =
        workplaces.get(FIRST).publication().of("MIC-CUC-XBIPH", "dvc_uu_tien");
    assertThat(sent).hasSize(6);
    long reached = sent.stream().filter(line -> Integer.parseInt(line.get("mucdat")) >= 3).count();
    assertThat(unit).contains(entry("giao", "7"), entry("dat_n", String.valueOf(reached)));
    assertThat(workplaces.get(FIRST).publication().of("MIC-CUC-VIENTHONG", "dvc_uu_tien"))
        .extracting(line -> line.get("ma"))
        .containsExactly("509.PL.IV.1", "509.PL.IV.2");
  }

  @Test
  void a_target_is_judged_from_its_year_on() throws IOException {
    assertThat(statuses(FIRST))
        .contains(
            entry("T-509-HS", "Chưa đạt"),
            entry("T-509-CKS", "Chưa đến hạn"),
            entry("T-509-MAYCHU", "Chưa đến hạn"));
    assertThat(statuses(SECOND))
        .contains(entry("T-509-CKS", "Chưa đạt"), entry("T-509-LAN", "Đạt"));
    assertThat(statuses(THIRD).values()).doesNotContain("Chưa đến hạn");
    assertThat(statuses(THIRD)).hasSize(14);
  }

  @Test
  void units_are_ranked_in_two_blocks_and_a_late_report_costs_its_points() throws IOException {
    Map<String, String> late = row(FIRST, "T-25", "MIC-CUC-ATTT");
    Map<String, String> onTime = row(FIRST, "T-25", "MIC-VNNIC");
    assertThat(late).contains(entry("baocao", "0"), entry("khoi", onTime.get("khoi")));
    assertThat(onTime).containsEntry("baocao", "1");
    assertThat(row(FIRST, "T-25", "MIC-TTTT"))
        .contains(entry("dvc", "–"), entry("khoi", "Các đơn vị khác"), entry("do_phu", "100"));
    assertThat(runs.get(FIRST).exitCode()).isEqualTo(3);
  }

  @Test
  void a_report_under_the_name_before_the_decision_is_counted_for_the_successor()
      throws IOException {
    assertThat(workplaces.get(FIRST).publication().of("MIC-CUC-THH", "submissions"))
        .singleElement()
        .satisfies(line -> assertThat(line).containsEntry("verdict", "ACCEPTED_WITH_REMARKS"));
  }

  @Test
  void a_year_that_follows_in_the_same_store_is_compared(@TempDir Path root) throws IOException {
    Workplace first = new Workplace(root, Path.of("jobs"), FIRST, null);
    assertThat(first.runOn(Path.of("sample-input", FIRST)).exitCode()).isEqualTo(3);
    Workplace second = new Workplace(root, Path.of("jobs"), SECOND, null);
    assertThat(second.runOn(Path.of("sample-input", SECOND)).exitCode()).isZero();
    Map<String, String> before = statistic(second, "previous");
    assertThat(before.get("value")).isEqualTo(share(first));
    assertThat(statistic(second, "change").get("value")).matches("[0-9.]+");
  }

  @Test
  void a_target_and_a_service_are_explained() {
    CommandLines.Result target = explain("T-28", "T-509-HS", "ket_qua");
    assertThat(target.exitCode()).as(target.err()).isZero();
    assertThat(target.out()).contains("Cục Báo chí", "Bằng số đã công bố");
    CommandLines.Result missed = explain("T-28", "T-509-DVC3", "don_vi_chua_dat");
    assertThat(missed.exitCode()).as(missed.err()).isZero();
    assertThat(missed.out()).contains("Cục Xuất bản, In và Phát hành", "Bằng số đã công bố");
    CommandLines.Result share = explain("T-29", "Cục Báo chí", "dat_pct");
    assertThat(share.exitCode()).as(share.err()).isZero();
    assertThat(share.out()).contains("509.PL.dat", "Bằng số đã công bố");
    CommandLines.Result late = explain("T-25", "MIC-CUC-ATTT", "baocao");
    assertThat(late.exitCode()).as(late.err()).isZero();
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace other = new Workplace(root, Path.of("jobs"), FIRST, null).on(database);
      assertThat(other.runOn(Path.of("sample-input", FIRST)).exitCode()).isEqualTo(3);
      assertThat(other.publication().hashes())
          .isEqualTo(workplaces.get(FIRST).publication().hashes());
    }
  }

  private CommandLines.Result explain(String table, String row, String column) {
    return workplaces
        .get(FIRST)
        .command("explain", "--table", table, "--row", row, "--column", column);
  }

  private Map<String, String> row(String campaign, String table, String code) throws IOException {
    return workplaces.get(campaign).publication().table(table).stream()
        .filter(line -> line.get("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, String> statuses(String campaign) throws IOException {
    return workplaces.get(campaign).publication().table("T-28").stream()
        .collect(Collectors.toMap(line -> line.get("code"), line -> line.get("danh_gia")));
  }

  private static Map<String, String> statistic(Workplace workplace, String measure)
      throws IOException {
    return workplace.publication().table("statistics").stream()
        .filter(line -> line.get("indicator").equals("@year.509.II.2.b.hs"))
        .filter(line -> line.get("group").equals("ALL") && line.get("measure").equals(measure))
        .findFirst()
        .orElseThrow();
  }

  private static String share(Workplace workplace) throws IOException {
    return workplace.publication().table("statistics").stream()
        .filter(line -> line.get("indicator").equals("509.II.2.b.hs"))
        .filter(
            line -> line.get("group").equals("ALL") && line.get("measure").equals("weighted_share"))
        .findFirst()
        .orElseThrow()
        .get("value");
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
