package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;

/**
 * The template of the plan 2016-2020: a unit finds its services in it, and what it fills in is
 * read.
 */
class UnitPlanRoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static Setup setup;
  private static Templates templates;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("509-2016");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
  }

  @Test
  void each_unit_finds_the_services_set_for_it_and_no_others() throws Exception {
    assertThat(begun("MIC-CUC-XBIPH")).hasSize(7);
    assertThat(begun("MIC-CUC-VIENTHONG"))
        .containsExactly(
            "509.PL.IV.1|Cấp giấy phép nhập khẩu thiết bị phát, thu – phát sóng vô tuyến điện|4",
            "509.PL.IV.2|Phân bổ mã số viễn thông|4");
    assertThat(begun("MIC-VP")).isEmpty();
    assertThat(begun("MIC-CUC-BAOCHI"))
        .containsExactly("509.PL.I.1|Cấp, đổi thẻ nhà báo (báo in, báo điện tử)|4");
  }

  @Test
  void the_csv_set_begins_with_the_same_rows() throws Exception {
    List<String> lines = csv("MIC-CUC-VIENTHONG", "dvc_uu_tien.csv");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("ma;nhom;mucgiao;mucdat;hs_tt;hs_tong");
    assertThat(lines.get(2)).isEqualTo("509.PL.IV.2;Phân bổ mã số viễn thông;4;;;;;");
  }

  @Test
  void a_report_of_a_unit_with_services_is_read_as_it_was_typed() throws Exception {
    ReadBack read = read("MIC-CUC-VIENTHONG", 2);
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.values().get("509.0.nam").amount()).isEqualByComparingTo("2016");
    assertThat(read.values().get("509.II.2.a.cks").numerator()).isEqualByComparingTo("90");
    assertThat(read.values().get("509.II.2.c.qlvb").text()).isEqualTo(IndicatorValue.YES);
    assertThat(read.values().get("509.PL.giao").amount()).isEqualByComparingTo("2");
    assertThat(read.values().get("509.PL.dat").numerator()).isEqualByComparingTo("1");
    assertThat(read.values().get("509.PL.dat").denominator()).isEqualByComparingTo("2");
    assertThat(read.values().get("509.PL.hs").numerator()).isEqualByComparingTo("80");
    assertThat(read.values().get("509.PL.tichhop-qg").numerator()).isEqualByComparingTo("1");
    assertThat(read.values().get("509.PL.kpnam").amount()).isEqualByComparingTo("1500000000");
    assertThat(read.rows().get("dvc_uu_tien")).hasSize(2);
  }

  @Test
  void a_listed_service_without_figures_is_left_out_and_still_counted_against() throws Exception {
    ReadBack read = read("MIC-CUC-VIENTHONG", 1);
    assertThat(read.codes(Level.ERROR)).contains("REQUIRED");
    assertThat(read.codes(Level.CONFIRM)).doesNotContain("ROW-MISSING");
    assertThat(read.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
    assertThat(read.values().get("509.PL.giao").amount()).isEqualByComparingTo("2");
  }

  @Test
  void a_unit_without_services_is_not_asked_for_them() throws Exception {
    ReadBack read = read("MIC-VP", 0);
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.values()).doesNotContainKey("509.PL.giao");
  }

  private List<String> begun(String unit) throws Exception {
    List<String> rows = new ArrayList<>();
    Agency agency = setup.registry().agency(unit).orElseThrow();
    try (XSSFWorkbook workbook =
        new XSSFWorkbook(Files.newInputStream(templates.write(folder, agency).get(0)))) {
      XSSFSheet sheet = workbook.getSheet("DVC_UU_TIEN");
      for (int i = FilledTemplate.HEADER_ROW; i <= sheet.getLastRowNum(); i++) {
        XSSFRow row = sheet.getRow(i);
        if (row != null && row.getCell(0) != null && !row.getCell(0).toString().isEmpty()) {
          rows.add(row.getCell(0) + "|" + row.getCell(1) + "|" + row.getCell(2));
        }
      }
    }
    return rows;
  }

  private List<String> csv(String unit, String file) throws Exception {
    Agency agency = setup.registry().agency(unit).orElseThrow();
    templates.write(folder, agency);
    try (var paths = Files.walk(folder)) {
      Path found = paths.filter(p -> p.endsWith(file)).findFirst().orElseThrow();
      return Files.readString(found, StandardCharsets.UTF_8).substring(1).lines().toList();
    }
  }

  private ReadBack read(String unit, int services) throws Exception {
    Agency agency = setup.registry().agency(unit).orElseThrow();
    Path file = folder.resolve("filled.xlsx");
    byte[] blank = Files.readAllBytes(templates.write(folder, agency).get(0));
    try (FilledTemplate template = new FilledTemplate(blank, setup.outline())) {
      template.cover("agency_name", agency.name());
      template.cover("doc_no", "5/BC");
      template.cover("year", 2016);
      template.cover("money_unit", "tỷ đồng");
      for (String code : own(template, "noi_dung", agency)) {
        template.answer(code, Role.TEXT, "Nội dung đầy đủ của mục " + code);
      }
      for (String code : own(template, "chi_tieu", agency)) {
        if (setup.outline().require(code).kind() == Kind.RATIO) {
          template.answer(code, Role.NUMERATOR, 90);
          template.answer(code, Role.DENOMINATOR, 200);
        } else {
          template.answer(code, Role.CHOICE, "Có");
        }
      }
      for (int i = 1; i <= services; i++) {
        template.row("dvc_uu_tien", i, service(i));
      }
      template.row("du_an", 1, project());
      Files.write(file, template.bytes());
    }
    return ReadBack.of(setup, file);
  }

  private static List<String> own(FilledTemplate template, String form, Agency agency) {
    return template.codes(form).stream()
        .filter(code -> setup.outline().require(code).applies().appliesTo(agency))
        .toList();
  }

  /** The first at the level assigned, the second below it. */
  private static Map<String, Object> service(int number) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("mucdat", number == 1 ? "4" : "3");
    row.put("hs_tt", 40);
    row.put("hs_tong", 60);
    row.put("cong", number == 1 ? "cong_bo|cong_qg" : "cong_bo");
    return row;
  }

  private static Map<String, Object> project() {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ten", "Nâng cấp hệ thống cấp phép");
    row.put("nguon", "Ngân sách nhà nước; Quỹ VTCI");
    row.put("tmdt", 3);
    row.put("kpnam", 1.5);
    row.put("giaingan", 1);
    row.put("kientruc", "Có");
    return row;
  }
}
