package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.app.Templates;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChoiceList.Choice;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.publish.template.TemplatePlan;
import vn.tonghop.publish.template.TemplateWorkbook;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * The template of the plans of 2013: what is filled in is what is read, and what follows from it.
 */
class CentralPlanRoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static final Path FILLED =
      Path.of("sample-input/1729-KH2013/2012-10-02/1729-KH2013_BTC_L01_20121002.xlsx");
  private static Setup setup;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("1729-KH2013");
  }

  @Test
  void a_complete_report_is_read_as_it_was_typed() throws Exception {
    ReadBack read = changed(template -> {});
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.rows().get("du_an_dau_tu")).hasSize(6);
    assertThat(read.values().get("1729.PL2.II.6.a.da-so").amount()).isEqualByComparingTo("6");
    assertThat(read.values().get("1729.PL2.II.6.a.cham-lap").amount()).isEqualByComparingTo("2");
    assertThat(cells(read, "cham_quyet_toan", 0))
        .containsEntry("khoicong", "2009-06-30")
        .containsEntry("hoanthanh", "2010-12-31");
  }

  @Test
  void shares_and_what_is_missing_follow_from_the_row() throws Exception {
    ReadBack read =
        changed(
            template -> {
              template.row(
                  "du_an_dau_tu",
                  1,
                  Map.of(
                      "kh2012",
                      4000,
                      "tthet6",
                      2000,
                      "ttkl",
                      1500,
                      "tttu",
                      500,
                      "klhet6",
                      1000,
                      "kldk1231",
                      3000,
                      "ttdk0131",
                      3000));
              template.row("tong_hop_kinh_phi", 1, Map.of("nhucau", 900, "nstw", 500, "khac", 150));
            });
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(cells(read, "du_an_dau_tu", 0))
        .containsEntry("gn6_pct", "50")
        .containsEntry("kl6_pct", "25")
        .containsEntry("gndk_pct", "75");
    assertThat(cells(read, "tong_hop_kinh_phi", 0)).containsEntry("thieu", "250000000");
  }

  @ParameterizedTest
  @CsvSource({
    "Quyết định 9/QĐ-BTC ngày 31/10/2012, ''",
    "Quyết định 9/QĐ-BTC ngày 1/11/2012, ELIG",
    "Quyết định 9/QĐ-BTC, ELIG",
    "Quyết định 9/QĐ-BTC ngày 1/2/2012 thay ngày 3/4/2012, ELIG"
  })
  void a_new_project_needs_an_approval_by_the_end_of_October(String approval, String code)
      throws Exception {
    ReadBack read = changed(t -> t.row("du_an_2013", 2, Map.of("ct_duyet", approval)));
    assertThat(read.codes(Level.ERROR)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void a_project_carried_over_needs_none() throws Exception {
    ReadBack read =
        changed(
            t ->
                t.row(
                    "du_an_2013",
                    2,
                    Map.of("nhom", "Dự án chuyển tiếp", "ct_duyet", "Đang bổ sung")));
    assertThat(read.codes(Level.ERROR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2, ''", "3, ''", "4, ORDER"})
  void a_planned_level_is_not_below_the_one_reached(String reached, String code) throws Exception {
    ReadBack read = changed(t -> t.row("dvc_muc34", 1, Map.of("muc2012", reached)));
    assertThat(read.codes(Level.ERROR)).isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @Test
  void the_value_settled_is_asked_for_only_when_something_was_settled() throws Exception {
    String settled = "1729.PL2.II.6.a.qt-so";
    String value = "1729.PL2.II.6.a.qt-giatri";
    ReadBack none =
        changed(
            t -> {
              t.answer(settled, Role.NUMERATOR, 0);
              t.cell(value, Role.NUMERATOR).setBlank();
            });
    assertThat(none.codes(Level.WARN)).isEmpty();
    ReadBack some = changed(t -> t.cell(value, Role.NUMERATOR).setBlank());
    assertThat(some.codes(Level.WARN)).containsExactly("REQUIRED");
  }

  @Test
  void a_title_may_name_the_year_of_its_table_and_no_other() throws Exception {
    String sheet = "DU_AN_DAU_TU";
    ReadBack other =
        changed(t -> title(t, sheet).setCellValue("DỰ ÁN ĐẦU TƯ NĂM 2010 (DỮ LIỆU GIẢ LẬP)"));
    assertThat(other.findings())
        .filteredOn(finding -> finding.code().equals("YEAR"))
        .extracting(Finding::found, Finding::expected)
        .containsExactly(tuple("2010", "2013"));
    ReadBack own =
        changed(t -> title(t, sheet).setCellValue("DỰ ÁN ĐẦU TƯ NĂM 2012 (DỮ LIỆU GIẢ LẬP)"));
    assertThat(own.codes(Level.WARN)).isEmpty();
  }

  @Test
  void the_ministry_of_transport_finds_its_list_begun_and_nobody_else_does() throws Exception {
    List<String> printed =
        setup.outline().choices("priority_service").choices().stream()
            .map(Choice::label)
            .map(label -> label.vi())
            .toList();
    TemplatePlan plan = new TemplatePlan(setup, new JobsFolder(JOBS).template(setup));
    try (TemplateWorkbook workbook = new TemplateWorkbook(plan)) {
      assertThat(begun(workbook, "BTC")).isEmpty();
      assertThat(begun(workbook, "BGTVT")).isEqualTo(printed).hasSize(12);
      assertThat(begun(workbook, "BXD")).isEmpty();
    }
    Templates templates = Templates.of(JOBS, setup, Locale.ROOT);
    Path csv = templates.write(folder, agency("BGTVT")).get(1).resolve("dvc_muc34.csv");
    assertThat(Files.readAllLines(csv)).hasSize(13);
    Path none = templates.write(folder, agency("BTC")).get(1).resolve("dvc_muc34.csv");
    assertThat(Files.readAllLines(none)).hasSize(1);
  }

  private List<String> begun(TemplateWorkbook workbook, String code) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    workbook.write(agency(code), out);
    List<String> names = new ArrayList<>();
    try (FilledTemplate template = new FilledTemplate(out.toByteArray(), setup.outline())) {
      XSSFSheet sheet = template.workbook().getSheet("DVC_MUC34");
      for (int row = 4; row < 20; row++) {
        String name = sheet.getRow(row).getCell(1).toString();
        if (!name.isEmpty()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  private static XSSFCell title(FilledTemplate template, String sheet) {
    return template.workbook().getSheet(sheet).getRow(0).getCell(0);
  }

  private static Agency agency(String code) {
    return setup.registry().agency(code).orElseThrow();
  }

  private interface Change {
    void apply(FilledTemplate template);
  }

  private ReadBack changed(Change change) throws Exception {
    Path file = folder.resolve(FILLED.getFileName());
    try (FilledTemplate template =
        new FilledTemplate(Files.readAllBytes(FILLED), setup.outline())) {
      change.apply(template);
      Files.write(file, template.bytes());
    }
    return ReadBack.of(setup, file);
  }

  private static Map<String, String> cells(ReadBack read, String key, int row) {
    Table table = setup.outline().table(key).orElseThrow();
    TableRow line = read.rows().get(key).get(row);
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      cells.put(table.columns().get(i).key(), String.valueOf(line.canonical(i)));
    }
    return cells;
  }
}
