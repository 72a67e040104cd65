package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.sample.SecondYear;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** The sample campaign and a made-up year after it, in one store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondYearRunTest {

  private static final String TARGET = "T-3500-VB15";
  private static final Path GOLDEN = Path.of("src/test/resources/second-year/golden");

  private Workplace first;
  private Workplace second;
  private Path inbox;
  private CommandLines.Result run;

  @BeforeAll
  void two_years(@TempDir Path root) throws Exception {
    Path jobs = SecondYear.jobs(root.resolve("jobs"));
    inbox = SecondYear.inbox(jobs, root.resolve("inbox-2018"));
    first = new Workplace(root, jobs, Workplace.CAMPAIGN, null);
    second = new Workplace(root, jobs, SecondYear.CAMPAIGN, null);
    assertThat(first.runOn(SampleFiles.ALL).exitCode()).isEqualTo(3);
    run = second.runOn(inbox);
  }

  @Test
  void the_second_year_is_read_and_published() throws IOException {
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    assertThat(second.publication().table("submissions"))
        .extracting(line -> line.get("agency"))
        .containsExactlyInAnyOrderElementsOf(SecondYear.senders());
  }

  @Test
  void each_agency_is_judged_by_its_own_rise_of_electronic_documents() {
    Map<String, String> status = statuses(second);
    assertThat(SecondYear.RISEN).extracting(status::get).containsOnly("REACHED");
    assertThat(SecondYear.HARDLY_RISEN).extracting(status::get).containsOnly("NOT_REACHED");
    assertThat(SecondYear.FALLEN).extracting(status::get).containsOnly("NOT_REACHED");
    assertThat(SecondYear.NEW).extracting(status::get).containsOnly("NO_DATA");
  }

  @Test
  void groups_are_judged_by_the_agencies_with_both_years() {
    Map<String, String> all =
        second.publication().table("targets").stream()
            .filter(line -> line.get("id").equals(TARGET) && line.get("group").equals("ALL"))
            .findFirst()
            .orElseThrow();
    assertThat(all).containsEntry("agencies_used", "10").containsEntry("agencies_total", "93");
    assertThat(second.publication().figure("@target." + TARGET, "ALL", "agencies_reached"))
        .isEqualTo("5");
    assertThat(second.publication().figure("@year.3500.I.5.mt-internet", "ALL", "panel_change"))
        .isEqualTo("0");
  }

  @Test
  void the_first_year_alone_keeps_its_base_year() {
    assertThat(statuses(first).values()).containsOnly("BASELINE", "NO_DATA");
    assertThat(first.publication().figure("@year.3500.I.5.mt-internet", "ALL", "value"))
        .isEqualTo("not published");
  }

  @Test
  void jumps_and_copied_narrative_are_told() {
    List<Map<String, String>> told =
        second.publication().findings().stream()
            .filter(line -> line.get("code").matches("YEAR-JUMP|SAME-AS-LAST-YEAR"))
            .toList();
    assertThat(told)
        .filteredOn(line -> line.get("code").equals("YEAR-JUMP"))
        .extracting(line -> line.get("agency"))
        .containsExactly(SecondYear.JUMPED);
    assertThat(told)
        .filteredOn(line -> line.get("code").equals("SAME-AS-LAST-YEAR"))
        .hasSize(9)
        .extracting(line -> line.get("agency"))
        .containsOnly(SecondYear.COPIED);
  }

  @Test
  void the_tables_are_the_golden_ones() throws IOException {
    for (String file : List.of("tables/T-30.csv", "tables/targets.csv", "findings.csv")) {
      Path golden = GOLDEN.resolve(file);
      assertThat(Files.readString(second.publication().folder().resolve(file)))
          .as("%s; when the change is meant, run src/test/scripts/make-second-year", file)
          .isEqualTo(Files.readString(golden));
    }
  }

  @Test
  void a_dry_run_compares_with_the_same_year_before() throws IOException {
    CommandLines.Result dry = second.runOn(inbox, "--dry-run");
    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out()).doesNotContain("T-30", TARGET);
  }

  @Test
  void a_judged_share_is_explained_from_both_years() {
    CommandLines.Result explained =
        second.command("explain", "@target." + TARGET, "--group", "ALL", "--measure", "value");
    assertThat(explained.exitCode()).as(explained.out() + explained.err()).isZero();
    assertThat(explained.out()).contains("Trả lời của kỳ báo cáo trước:");
  }

  @Test
  void the_cells_of_an_agency_and_of_all_are_recomputed_from_both_years() throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Map<String, String> line : second.publication().table("T-30")) {
      if (List.of("BTC", "ALL").contains(line.get("code"))) {
        line.forEach(
            (column, cell) -> {
              if (column.contains("ttdt_") || column.startsWith("vb15_")) {
                if (!cell.isEmpty()) {
                  cells.put("csv:" + line.get("row") + " " + column, cell);
                }
              }
            });
      }
    }
    assertThat(cells).hasSizeGreaterThan(20);
    for (String place : cells.keySet()) {
      String row = place.substring(0, place.indexOf(' '));
      String column = place.substring(place.indexOf(' ') + 1);
      CommandLines.Result told =
          second.command("explain", "--table", "T-30", "--row", row, "--column", column);
      assertThat(told.exitCode()).as(place + told.err()).isZero();
      assertThat(told.out()).as(place).contains("→ Bằng số đã công bố.");
    }
  }

  @Test
  void a_change_is_traced_to_the_cells_of_both_years() {
    CommandLines.Result told =
        second.command("explain", "--table", "T-30", "--row", "BTC", "--column", "ttdt_tang");
    assertThat(told.out())
        .contains("Được tính:", "Trả lời của kỳ báo cáo trước:")
        .contains(SecondYear.CAMPAIGN + "/BTC/", Workplace.CAMPAIGN + "/BTC/");
  }

  @Test
  void every_measure_of_a_comparison_is_recomputed() {
    for (String measure :
        List.of("value", "previous", "change", "panel_change", "panel_previous")) {
      CommandLines.Result told =
          second.command(
              "explain", "@year.3500.I.1.cqdv-ttdt", "--group", "BO", "--measure", measure);
      assertThat(told.exitCode()).as(measure + told.err()).isZero();
      assertThat(told.out()).as(measure).contains("→ Bằng số đã công bố.");
    }
    CommandLines.Result unknown = second.command("explain", "@year.3500.I.2.diachi");
    assertThat(unknown.exitCode()).isEqualTo(2);
  }

  @Test
  void the_first_dry_run_sees_the_year_before(@TempDir Path root) throws IOException {
    Workplace before = new Workplace(root, first.jobs(), Workplace.CAMPAIGN, null);
    Workplace after = new Workplace(root, first.jobs(), SecondYear.CAMPAIGN, null);
    assertThat(before.runOn(SampleFiles.ALL).exitCode()).isEqualTo(3);
    CommandLines.Result dry = after.runOn(inbox, "--dry-run");
    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out()).contains("YEAR-JUMP", "SAME-AS-LAST-YEAR");
    assertThat(after.publication().folder()).doesNotExist();
  }

  @Test
  void the_csv_set_shows_last_years_figures_as_well() throws IOException {
    assertThat(second.command("template", "--agency", "BTC").exitCode()).isZero();
    Path set =
        second
            .output()
            .resolve("templates")
            .resolve(SecondYear.CAMPAIGN)
            .resolve(SecondYear.CAMPAIGN + "_BTC_L01");
    List<String> lines = Files.readAllLines(set.resolve("chi_tieu.csv"));
    int column = List.of(lines.get(0).replace("\uFEFF", "").split(";")).indexOf("Năm trước");
    Map<String, String> then =
        first.publication().of("BTC", "values").stream()
            .filter(line -> line.get("indicator").equals("3500.I.5.lan"))
            .findFirst()
            .orElseThrow();
    assertThat(lines)
        .filteredOn(line -> line.startsWith("3500.I.5.lan;"))
        .extracting(line -> line.split(";", -1)[column])
        .containsExactly(then.get("numerator") + "/" + then.get("denominator"));
    assertThat(Files.readAllLines(set.resolve("nhiem_vu_rieng.csv")).get(0)).contains("Năm trước");
  }

  @Test
  void the_template_shows_an_agency_its_figures_of_the_year_before() throws IOException {
    assertThat(second.command("template", "--agency", "BTC").exitCode()).isZero();
    Path folder = second.output().resolve("templates").resolve(SecondYear.CAMPAIGN);
    Map<String, String> then =
        first.publication().of("BTC", "values").stream()
            .filter(line -> line.get("indicator").equals("3500.I.5.lan"))
            .findFirst()
            .orElseThrow();
    try (Workbook book =
        WorkbookFactory.create(folder.resolve(SecondYear.CAMPAIGN + "_BTC_L01.xlsx").toFile())) {
      Sheet form = book.getSheet("CHI_TIEU");
      int column = form.getRow(3).getLastCellNum() - 1;
      assertThat(form.getRow(3).getCell(column).getStringCellValue()).isEqualTo("Năm trước");
      List<String> shown = new ArrayList<>();
      for (Row row : form) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals("3500.I.5.lan")) {
          shown.add(row.getCell(column).getStringCellValue());
        }
      }
      assertThat(shown).containsExactly(then.get("numerator") + "/" + then.get("denominator"));
    }
  }

  @Test
  void without_the_first_year_comparisons_stay_open(@TempDir Path root) throws IOException {
    Workplace alone = new Workplace(root, second.jobs(), SecondYear.CAMPAIGN, null);
    CommandLines.Result result = alone.runOn(inbox);
    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(statuses(alone).values()).containsOnly("NO_DATA");
    assertThat(alone.publication().codes("UBND-10", "CONFIRM", "WARN"))
        .doesNotContain("YEAR-JUMP", "SAME-AS-LAST-YEAR");
    Map<String, String> row =
        alone.publication().table("T-30").stream()
            .filter(line -> line.get("code").equals("BTC"))
            .findFirst()
            .orElseThrow();
    assertThat(row).containsEntry("ttdt_truoc", "–").containsEntry("ttdt_tang", "–");
    assertThat(row.get("ttdt_nay")).matches("[0-9.]+");
  }

  @Test
  void on_PostgreSQL_the_bytes_are_the_same(@TempDir Path root) throws IOException {
    try (TestDatabase database = TestDatabase.fresh(Dialect.POSTGRESQL, root.resolve("data"))) {
      Workplace before = new Workplace(root, first.jobs(), Workplace.CAMPAIGN, null).on(database);
      Workplace after = new Workplace(root, first.jobs(), SecondYear.CAMPAIGN, null).on(database);
      assertThat(before.runOn(SampleFiles.ALL).exitCode()).isEqualTo(3);
      assertThat(after.runOn(inbox).exitCode()).isZero();
      assertThat(after.publication().hashes()).isEqualTo(second.publication().hashes());
    }
  }

  /** Status by agency. */
  private static Map<String, String> statuses(Workplace workplace) {
    return workplace.publication().table("targets").stream()
        .filter(line -> line.get("id").equals(TARGET))
        .collect(Collectors.toMap(line -> line.get("group"), line -> line.get("status")));
  }
}
