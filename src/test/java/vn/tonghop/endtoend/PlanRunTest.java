package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.oracle.StatisticsOracle;
import vn.tonghop.oracle.TableTrace;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** The plans of 2018, from the sample input to the consolidated tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRunTest {

  private static final String CAMPAIGN = "3500-KH2018";
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
  void the_run_is_done_with_two_plans_refused() throws IOException {
    assertThat(run.exitCode()).as(run.err()).isEqualTo(3);
    assertThat(run.outLines())
        .anyMatch(line -> line.matches("Đã nhận báo cáo dùng được +20"))
        .anyMatch(line -> line.matches("  – trong đó quá hạn +1"))
        .anyMatch(line -> line.matches("Bị trả lại +2"));
    assertThat(workplace.publication().runJson().get("counts").get("missing").asInt())
        .isEqualTo(72);
  }

  @Test
  void every_plan_has_the_findings_and_the_verdict_of_the_story() throws IOException {
    Map<String, String> verdicts = new TreeMap<>();
    workplace
        .publication()
        .table("submissions")
        .forEach(line -> verdicts.put(line.get("agency"), line.get("verdict")));
    for (String line : Files.readAllLines(VERDICTS).stream().skip(1).toList()) {
      String[] story = line.split(",", -1);
      List<String> codes = story[5].isEmpty() ? List.of() : List.of(story[5].split(" "));
      boolean replaced = story[1].equals("BTTTT") && story[2].equals("1");
      if (replaced) {
        continue;
      }
      String agency = codes.contains("WHO") ? "" : story[1];
      assertThat(workplace.publication().codes(agency, "BLOCK", "ERROR", "CONFIRM", "WARN"))
          .as(line)
          .containsAll(codes);
      assertThat(codes)
          .as(line)
          .containsAll(workplace.publication().codes(agency, "BLOCK", "ERROR", "CONFIRM", "WARN"));
      if (!story[4].equals("REFUSED")) {
        assertThat(verdicts.get(story[1])).as(line).isEqualTo(story[4]);
      }
    }
  }

  @Test
  void the_tables_are_the_golden_ones() throws IOException {
    List<String> golden = csvFiles(GOLDEN);
    assertThat(golden).contains("tables/T-17.csv", "tables/T-18.csv", "findings.csv");
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
    assertThat(trace.cells()).isGreaterThan(8_000);
  }

  @Test
  void amounts_by_source_add_up_to_the_money_of_the_year() throws IOException {
    Map<String, String> total =
        workplace.publication().table("T-18").stream()
            .filter(line -> line.get("code").equals("ALL") && line.get("block").equals("1"))
            .findFirst()
            .orElseThrow();
    BigDecimal sources =
        Stream.of("nstw", "nsdp", "oda", "khac", "nhieu_nguon", "chua_ro")
            .map(key -> new BigDecimal(total.get(key)))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(sources).isEqualByComparingTo(total.get("kp")).isPositive();
    assertThat(total).containsEntry("thieu_kp", "2").containsEntry("ngoai_te", "2");
  }

  @Test
  void foreign_money_is_kept_as_written_and_never_added() throws IOException {
    List<Map<String, String>> projects = workplace.publication().of("BKHDT", "du_an");
    assertThat(projects.get(0))
        .containsEntry("kp2018", "")
        .containsEntry("kp2018_ngoaite", "1,5 triệu USD")
        .containsEntry("tmdt_ngoaite", "8 triệu USD");
    assertThat(projects.get(1)).containsEntry("kp2018_ngoaite", "900.000 EUR");
  }

  @Test
  void the_form_of_the_letter_is_read_in_its_own_unit_and_groups() throws IOException {
    List<Map<String, String>> projects = workplace.publication().of("UBND-48", "du_an");
    assertThat(projects).hasSize(12);
    assertThat(projects.get(0)).containsEntry("nhom", "Dự án chuyển tiếp");
    assertThat(projects.get(11)).containsEntry("nhom", "Dự án mới năm 2018");
    assertThat(projects).allSatisfy(row -> assertThat(row.get("tmdt")).matches("[1-9][0-9]{9,10}"));
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace other = new Workplace(root, Path.of("jobs"), CAMPAIGN, null).on(database);
      assertThat(other.runOn(INBOX).exitCode()).isEqualTo(3);
      assertThat(other.publication().hashes()).isEqualTo(workplace.publication().hashes());
    }
  }

  @Test
  void a_cell_of_a_consolidated_table_in_millions_is_explained() {
    CommandLines.Result explained =
        workplace.command("explain", "--table", "T-18", "--row", "Bộ Tài chính", "--column", "kp");
    assertThat(explained.exitCode()).as(explained.err()).isZero();
    assertThat(explained.out()).contains("3500.P2.V.kp2018");
    assertThat(Arrays.asList(explained.out().split("\n"))).hasSizeGreaterThan(5);
  }

  @Test
  void the_twenty_projects_with_most_money_are_the_greatest_of_the_list() throws IOException {
    List<BigDecimal> all =
        workplace.publication().table("du_an").stream()
            .map(line -> line.get("kp2018"))
            .filter(money -> !money.isEmpty())
            .map(BigDecimal::new)
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Map<String, String>> top = workplace.publication().table("T-17-20");
    assertThat(top).hasSizeGreaterThanOrEqualTo(20);
    assertThat(top.get(0)).containsEntry("hang", "1");
    assertThat(top)
        .extracting(
            line -> new BigDecimal(line.get("kp2018")).movePointRight(6).stripTrailingZeros())
        .containsExactlyElementsOf(
            all.subList(0, top.size()).stream().map(BigDecimal::stripTrailingZeros).toList());
    assertThat(all.get(top.size())).isLessThan(all.get(19));
  }

  @Test
  void a_place_and_an_amount_of_the_twenty_are_explained() throws IOException {
    Map<String, String> line = workplace.publication().table("T-17-20").get(17);
    assertThat(line).containsEntry("code", "BTC").containsEntry("hang", "18");
    for (String column : List.of("hang", "kp2018", "co_quan")) {
      CommandLines.Result explained =
          workplace.command("explain", "--table", "T-17-20", "--row", "18", "--column", column);
      assertThat(explained.exitCode()).as(explained.err()).isZero();
      assertThat(explained.out())
          .contains(line.get("name"), line.get(column), "Bằng số đã công bố");
    }
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
