package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.opencsv.CSVReaderHeaderAware;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

/** The two project lists of the ministry's plan 2011-2015, exactly as printed, to its tables. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PrintedListRunTest {

  private static final String CAMPAIGN = "2016-2011";
  private static final Path GOLDEN = Path.of("src/test/resources/golden", CAMPAIGN);
  private static final Path CATALOGUE = Path.of("src/test/resources/catalogue");
  private static final BigDecimal BILLION = new BigDecimal("1000000000");

  private Workplace workplace;
  private CommandLines.Result run;

  @BeforeAll
  void run_once(@TempDir Path root) throws IOException {
    workplace = new Workplace(root, Path.of("jobs"), CAMPAIGN, null);
    run = workplace.runOn(Path.of("sample-input", CAMPAIGN));
  }

  @Test
  void the_lists_are_used_with_remarks_and_are_neither_made_up_nor_refused() throws IOException {
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(workplace.publication().table("submissions"))
        .singleElement()
        .satisfies(
            line ->
                assertThat(line)
                    .contains(
                        entry("agency", "BTTTT"),
                        entry("verdict", "ACCEPTED_WITH_REMARKS"),
                        entry("errors", "0"),
                        entry("completeness", "100")));
    assertThat(run.out()).doesNotContain("GIẢ LẬP");
  }

  @Test
  void every_row_is_the_analysts_normalized_row() throws IOException {
    List<Map<String, String>> expected = rows("projects-2016.normalized.csv");
    assertThat(expected).hasSize(69);
    List<Map<String, String>> read = new ArrayList<>();
    read.addAll(workplace.publication().table("du_an_ctqg"));
    read.addAll(workplace.publication().table("du_an_bo"));
    assertThat(read).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      Map<String, String> must = expected.get(i);
      Map<String, String> row = read.get(i);
      String code = must.get("row_code");
      assertThat(row.get("ten")).as(code).isEqualTo(must.get("name").strip());
      assertThat(inBillions(row.get("kp2011"))).as(code).isEqualTo(plain(must.get("budget_2011")));
      assertThat(inBillions(row.get("kp1115")))
          .as(code)
          .isEqualTo(plain(must.get("budget_2011_2015")));
      String unit = must.get("unit_code");
      assertThat(row.get("donvi")).as(code).isEqualTo(unit.isEmpty() ? "ODA-EMIC" : unit);
    }
  }

  @Test
  void the_figures_of_both_lists_are_the_check_values() throws IOException {
    Map<String, String> values = new LinkedHashMap<>();
    workplace
        .publication()
        .table("values")
        .forEach(line -> values.put(line.get("indicator"), line.get("value")));
    assertThat(values)
        .contains(
            entry("2016.PL.1.so-da", "8"),
            entry("2016.PL.1.kp2011", "36300000000"),
            entry("2016.PL.1.kp1115", "580300000000"),
            entry("2016.PL.1.co2011", "7"),
            entry("2016.PL.1.co1115", "7"),
            entry("2016.PL.2.so-da", "61"),
            entry("2016.PL.2.kp2011", "43668000000"),
            entry("2016.PL.2.kp1115", "266920000000"),
            entry("2016.PL.2.co2011", "36"),
            entry("2016.PL.2.co1115", "50"),
            entry("2016.PL.2.khongkp", "8"),
            entry("2016.PL.kp2011", "79968000000"),
            entry("2016.PL.kp1115", "847220000000"));
  }

  @Test
  void money_by_unit_is_the_analysts_in_each_list_and_over_both() throws IOException {
    Map<String, String> codes = new TreeMap<>();
    rows("projects-2016.normalized.csv")
        .forEach(row -> codes.put(row.get("unit_filled_down"), row.get("unit_code")));
    Map<String, Map<String, String>> units =
        workplace.publication().table("T-27").stream()
            .collect(Collectors.toMap(line -> line.get("code"), line -> line));
    List<Map<String, String>> expected = rows("projects-2016.totals-by-unit.csv");
    assertThat(expected).hasSize(22);
    for (Map<String, String> must : expected) {
      boolean all = must.get("unit").equals("TỔNG CỘNG");
      String code = all ? "BO" : codes.get(must.get("unit"));
      Map<String, String> row = units.get(code.isEmpty() ? "ODA-EMIC" : code);
      String list =
          must.get("table").equals("T1") ? "ct" : must.get("table").equals("T2") ? "bo" : "chung";
      String name = must.get("table") + " " + must.get("unit");
      assertThat(row.get(list + "_so")).as(name).isEqualTo(must.get("n_rows"));
      assertThat(orZero(row.get(list + "_2011")))
          .as(name)
          .isEqualByComparingTo(must.get("sum_2011_tydong"));
      assertThat(orZero(row.get(list + "_1115")))
          .as(name)
          .isEqualByComparingTo(must.get("sum_2011_2015_tydong"));
    }
    assertThat(units.get("MIC-VNNIC"))
        .contains(entry("chung_so", "3"), entry("chung_2011", "20.3"), entry("chung_1115", "45.8"));
    assertThat(units.get("BO"))
        .contains(entry("thieu_2011", "18"), entry("thieu_1115", "4"), entry("thieu_ca_hai", "8"));
  }

  @Test
  void the_oddities_of_print_are_told_and_nothing_is_changed() throws IOException {
    List<Map<String, String>> findings = workplace.publication().findings();
    assertThat(cells(findings, "MONEY-YEAR-PRINTED")).containsExactly("du_an_bo C37");
    assertThat(cells(findings, "PERIOD-EMPTY"))
        .containsExactly("du_an_ctqg D4", "du_an_bo D53", "du_an_bo D57", "du_an_bo D58");
    assertThat(cells(findings, "LOCALE")).containsExactly("du_an_ctqg C9", "du_an_ctqg D9");
    assertThat(counts(findings, "FILL-DOWN")).containsExactly("du_an_ctqg 6", "du_an_bo 44");
    assertThat(counts(findings, "YEAR-EMPTY")).containsExactly("du_an_ctqg 1", "du_an_bo 17");
    assertThat(counts(findings, "NO-BUDGET")).containsExactly("du_an_bo 8");
    assertThat(findings)
        .filteredOn(line -> line.get("code").equals("PERIOD-EMPTY"))
        .extracting(line -> line.get("found"))
        .containsExactly("5.000.000.000", "300.000.000", "2.250.000.000", "768.000.000");
    assertThat(workplace.publication().codes("BTTTT", "BLOCK", "ERROR", "CONFIRM")).isEmpty();
  }

  @Test
  void the_tables_are_the_golden_ones() throws IOException {
    List<String> golden = csvFiles(GOLDEN);
    assertThat(golden).contains("tables/T-27.csv", "tables/du_an_bo.csv", "findings.csv");
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
    assertThat(trace.cells()).isGreaterThan(700);
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace other = new Workplace(root, Path.of("jobs"), CAMPAIGN, null).on(database);
      assertThat(other.runOn(Path.of("sample-input", CAMPAIGN)).exitCode()).isZero();
      assertThat(other.publication().hashes()).isEqualTo(workplace.publication().hashes());
    }
  }

  @Test
  void a_cell_of_money_by_unit_can_be_asked_after() {
    CommandLines.Result asked =
        workplace.command("explain", "--table", "T-27", "--row", "MIC-VNNIC", "--column", "bo_so");
    assertThat(asked.exitCode()).as(asked.err()).isZero();
    assertThat(asked.out()).contains("Trung tâm Internet Việt Nam");
  }

  private static List<String> cells(List<Map<String, String>> findings, String code) {
    return findings.stream()
        .filter(line -> line.get("code").equals(code))
        .map(line -> line.get("sheet") + " " + line.get("cell"))
        .toList();
  }

  private static List<String> counts(List<Map<String, String>> findings, String code) {
    return findings.stream()
        .filter(line -> line.get("code").equals(code))
        .map(line -> line.get("sheet") + " " + line.get("expected"))
        .toList();
  }

  private static BigDecimal orZero(String figure) {
    return figure.isEmpty() ? BigDecimal.ZERO : new BigDecimal(figure);
  }

  private static String inBillions(String amount) {
    return amount.isEmpty() ? "" : plain(new BigDecimal(amount).divide(BILLION).toPlainString());
  }

  private static String plain(String number) {
    return number.isEmpty()
        ? ""
        : new BigDecimal(number).setScale(3).stripTrailingZeros().toPlainString();
  }

  private static List<String> csvFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".csv"))
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  private static List<Map<String, String>> rows(String file) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader =
        new CSVReaderHeaderAware(
            Files.newBufferedReader(CATALOGUE.resolve(file), StandardCharsets.UTF_8))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(row);
      }
    } catch (com.opencsv.exceptions.CsvException e) {
      throw new IOException(e);
    }
    return rows;
  }
}
