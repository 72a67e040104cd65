package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.Templates;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Form.Role;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;

/** The template of the plans: what is filled in is what is read; the page of checks sees faults. */
class PlanRoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static Setup setup;
  private static Templates templates;
  private static Agency agency;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("3500-KH2018");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
    agency = setup.registry().agency("BTC").orElseThrow();
  }

  @Test
  void a_plan_filled_in_completely_is_read_as_it_was_typed() throws Exception {
    Path file = folder.resolve("filled.xlsx");
    try (FilledTemplate template = blank()) {
      fill(template);
      template.row("du_an", 1, project("Dự án một", 12_000, 5_000));
      template.row("du_an", 2, split());
      Files.write(file, template.bytes());
    }
    ReadBack read = ReadBack.of(setup, file);
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    List<TableRow> projects = read.rows().get("du_an");
    assertThat(projects).hasSize(2);
    assertThat(cells(projects.get(0)))
        .containsEntry("ten", "Dự án một")
        .containsEntry("thoigian", "2018-2020")
        .containsEntry("tmdt", "12000000000")
        .containsEntry("kp2018", "5000000000")
        .containsEntry("kp_nstw", "5000000000")
        .containsEntry("kp_nsdp", "-");
    assertThat(cells(projects.get(1)))
        .containsEntry("nguon", "NSTW|NSDP")
        .containsEntry("kp_nstw", "3000000000")
        .containsEntry("kp_nsdp", "1000000000");
    assertThat(read.values().get("3500.P2.II.hs-muc3").amount()).isEqualByComparingTo("45");
    assertThat(read.values().get("3500.P2.so-qd").text()).isEqualTo("12/QĐ-BTC ngày 15/11/2017");
  }

  @Test
  void the_blank_template_begins_the_three_common_objectives_and_names_the_unit_of_the_cover()
      throws Exception {
    try (FilledTemplate template = blank()) {
      var goals = template.workbook().getSheet("MUC_TIEU_2018");
      assertThat(goals.getRow(4).getCell(0).getStringCellValue()).isEqualTo("HS3");
      assertThat(goals.getRow(6).getCell(0).getStringCellValue()).isEqualTo("VB");
      assertThat(goals.getRow(7).getCell(1).toString()).isEmpty();
      var projects = template.workbook().getSheet("DU_AN");
      assertThat(projects.getRow(2).getCell(0).getCellFormula())
          .startsWith("\"Đơn vị tính: \"&")
          .contains("THONG_TIN");
    }
  }

  @Test
  void the_page_of_checks_sees_a_split_that_does_not_add_up_and_money_over_the_total()
      throws Exception {
    try (FilledTemplate template = blank()) {
      fill(template);
      template.row("du_an", 1, project("Dự án một", 12_000, 5_000));
      assertThat(faults(template)).isEmpty();
      Map<String, Object> wrong = split();
      wrong.put("kp_nsdp", 900);
      template.row("du_an", 2, wrong);
      template.row("du_an", 3, project("Dự án ba", 1_000, 5_000));
      assertThat(faults(template))
          .containsExactly(
              "DU_AN: Kinh phí đầu tư năm 2018 ≤ Tổng mức đầu tư dự kiến",
              "DU_AN: Các phần theo nguồn (nếu chia) cộng bằng: Kinh phí đầu tư năm 2018");
    }
  }

  @Test
  void the_csv_set_has_one_file_per_sheet_with_the_rows_already_begun() throws Exception {
    List<Path> written = templates.write(folder, agency);
    assertThat(written.get(1).resolve("muc_tieu_2018.csv")).content().contains("HS3;", "VB;");
    assertThat(written.get(1).resolve("du_an.csv"))
        .content()
        .startsWith("\uFEFFnhom;tt;ten;chutri;linhvuc;chuyentiep;");
  }

  private List<String> faults(FilledTemplate template) throws Exception {
    Path file = folder.resolve("checked.xlsx");
    Files.write(file, template.bytes());
    return CheckPage.of(file).lines("✗");
  }

  private FilledTemplate blank() throws Exception {
    return new FilledTemplate(
        Files.readAllBytes(templates.write(folder, agency).get(0)), setup.outline());
  }

  private static void fill(FilledTemplate template) {
    template.cover("agency_name", agency.name());
    template.cover("doc_no", "5/BTC-CNTT");
    template.cover("approval", "12/QĐ-BTC ngày 15/11/2017");
    template
        .codes("noi_dung")
        .forEach(code -> template.answer(code, Role.TEXT, "Nội dung đầy đủ của mục " + code));
    for (int i = 1; i <= 3; i++) {
      template.row("muc_tieu_2018", i, Map.of("kehoach", 40 + 5 * (i == 1 ? 1 : 0)));
    }
    template.row(
        "httt_csdl_2018",
        1,
        Map.of("ten", "Hệ thống", "tieptuc", "Mới", "noidung", "Xây dựng phần mềm"));
  }

  private static Map<String, Object> project(String name, int total, int year) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("ten", name);
    row.put("chutri", "Cục Tin học");
    row.put("linhvuc", "Hạ tầng");
    row.put("chuyentiep", "Mới");
    row.put("muctieu", "Mục tiêu");
    row.put("quymo", "Quy mô");
    row.put("phamvi", "Phạm vi");
    row.put("thoigian", "2018-2020");
    row.put("noidung2018", "Nội dung");
    row.put("tmdt", total);
    row.put("nguon", "Ngân sách Trung ương");
    row.put("kp2018", year);
    return row;
  }

  private static Map<String, Object> split() {
    Map<String, Object> row = project("Dự án hai", 9_000, 4_000);
    row.put("nguon", "NSTW; NSĐP");
    row.put("kp_nstw", 3_000);
    row.put("kp_nsdp", 1_000);
    return row;
  }

  private static Map<String, String> cells(TableRow row) {
    Table table = setup.outline().table("du_an").orElseThrow();
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < table.columns().size(); i++) {
      String text = row.canonical(i);
      cells.put(table.columns().get(i).key(), text == null ? "-" : text);
    }
    return cells;
  }
}
