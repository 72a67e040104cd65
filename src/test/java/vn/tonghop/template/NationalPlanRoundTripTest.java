package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;

/** The template of the national plan: what a province and a lead fill in is what is read. */
class NationalPlanRoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static final String PREFIX = "48.A.I.1.a.";
  private static Setup setup;
  private static Templates templates;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("48-2009H2");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
  }

  @Test
  void a_mountain_province_of_the_second_annex_is_read_as_it_was_typed() throws Exception {
    ReadBack read = read("UBND-14", "du_an_tinh", project(LocalDate.of(2009, 7, 15)));
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.values().get("48.0.ky").text()).isEqualTo("2009H2");
    assertThat(read.values().get(PREFIX + "cbcc-email.huyen").numerator())
        .isEqualByComparingTo("90");
    assertThat(read.values().get(PREFIX + "qlvb.vp-tinh").text()).isEqualTo("yes");
    assertThat(read.values()).doesNotContainKeys(PREFIX + "qlvb.tw", PREFIX + "qlvb.vp-tp");
    assertThat(read.values().get("48.B.II.2.nhom-muc3").numerator()).isEqualByComparingTo("2");
    assertThat(read.values().get("48.B.II.2.nhom-muc3").denominator()).isEqualByComparingTo("11");
    Table table = setup.outline().table("du_an_tinh").orElseThrow();
    List<TableRow> projects = read.rows().get("du_an_tinh");
    assertThat(projects).hasSize(1);
    assertThat(projects.get(0).canonical(table.indexOf("tinh"))).isEqualTo("UBND-14");
    assertThat(projects.get(0).canonical(table.indexOf("tongkp"))).isEqualTo("1500000000");
  }

  @Test
  void a_project_sent_a_day_too_late_is_told_and_counted() throws Exception {
    ReadBack read = read("UBND-14", "du_an_tinh", project(LocalDate.of(2009, 7, 16)));
    assertThat(read.codes(Level.WARN)).containsExactly("WINDOW");
    assertThat(read.values().get("48.PL2.quahan").amount()).isEqualByComparingTo("1");
    assertThat(read.values().get("48.PL2.dunghan").amount()).isEqualByComparingTo("0");
  }

  @Test
  void a_lead_finds_its_projects_begun_and_the_others_names_on_offer() throws Exception {
    Agency lead = setup.registry().agency("BYT").orElseThrow();
    byte[] blank = Files.readAllBytes(templates.write(folder, lead).get(0));
    try (FilledTemplate template = new FilledTemplate(blank, setup.outline())) {
      assertThat(text(template, "DU_AN_A", "B5"))
          .isEqualTo("Hệ thống thông tin quản lý y tế dự phòng");
      assertThat(text(template, "DU_AN_A", "B6"))
          .isEqualTo("Xây dựng bệnh án điện tử và quản lý hệ thống khám chữa bệnh");
      assertThat(text(template, "DU_AN_A", "B7")).isEmpty();
      assertThat(text(template, "DVC_UU_TIEN", "A5")).isEqualTo("Cấp giấy đăng ký kinh doanh");
    }
  }

  @Test
  void nobody_is_given_the_printed_list_of_provinces_to_fill_in() throws Exception {
    Agency ministry = setup.registry().agency("BTTTT").orElseThrow();
    byte[] blank = Files.readAllBytes(templates.write(folder, ministry).get(0));
    try (FilledTemplate template = new FilledTemplate(blank, setup.outline())) {
      assertThat(template.workbook().getSheet("DU_AN_A")).isNotNull();
      assertThat(template.workbook().getSheet("DS_TINH")).isNull();
    }
  }

  private static String text(FilledTemplate template, String sheet, String cell) {
    CellReference place = new CellReference(cell);
    XSSFRow row = template.workbook().getSheet(sheet).getRow(place.getRow());
    return new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(place.getCol()));
  }

  private ReadBack read(String code, String table, Map<String, Object> row) throws Exception {
    Agency agency = setup.registry().agency(code).orElseThrow();
    Path file = folder.resolve("filled.xlsx");
    byte[] blank = Files.readAllBytes(templates.write(folder, agency).get(0));
    try (FilledTemplate template = new FilledTemplate(blank, setup.outline())) {
      template.cover("agency_name", agency.name());
      template.cover("doc_no", "5/BC-UBND");
      template.cover("half_year", "6 tháng cuối năm 2009");
      template.cover("plan", "12/QĐ-UBND ngày 15/01/2009");
      template.cover("money_unit", "triệu đồng");
      for (String item : own(template, "noi_dung", agency)) {
        template.answer(item, Role.TEXT, "Nội dung đầy đủ của mục " + item);
      }
      for (String item : own(template, "chi_tieu", agency)) {
        answer(template, item);
      }
      for (int i = 1; i <= 11; i++) {
        template.row("dvc_uu_tien", i, service(i <= 2));
      }
      template.row(table, 1, row);
      Files.write(file, template.bytes());
    }
    return ReadBack.of(setup, file);
  }

  private static void answer(FilledTemplate template, String item) {
    Kind kind = setup.outline().require(item).kind();
    if (kind == Kind.RATIO) {
      template.answer(item, Role.NUMERATOR, 90);
      template.answer(item, Role.DENOMINATOR, 100);
    } else if (kind == Kind.YESNO) {
      template.answer(item, Role.CHOICE, "Có");
    } else if (item.endsWith("dtpt")) {
      template.answer(item, Role.NUMERATOR, 20);
    } else if (item.endsWith("tx")) {
      template.answer(item, Role.NUMERATOR, 10);
    } else {
      template.answer(item, Role.NUMERATOR, 10);
    }
  }

  private static List<String> own(FilledTemplate template, String form, Agency agency) {
    return template.codes(form).stream()
        .filter(code -> setup.outline().require(code).applies().appliesTo(agency))
        .toList();
  }

  private static Map<String, Object> service(boolean provided) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("dacung", provided ? "Có" : "Không");
    if (provided) {
      row.put("ten", "Cấp qua mạng");
      row.put("hs", 12);
    }
    return row;
  }

  private static Map<String, Object> project(LocalDate sent) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("tinh", "Sơn La");
    row.put("ten", "Xây dựng trung tâm tích hợp dữ liệu");
    row.put("ngaypd", LocalDate.of(2009, 6, 1));
    row.put("ngaygui", sent);
    row.put("tongkp", 1500);
    row.put("nstw", 1000);
    row.put("nsdp", 500);
    return row;
  }
}
