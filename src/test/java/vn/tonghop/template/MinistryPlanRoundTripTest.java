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
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.source.jobs.JobsFolder;

/** The template of the ministry's plan: what a unit fills in is what is read. */
class MinistryPlanRoundTripTest {

  private static final Path JOBS = Path.of("jobs");
  private static Setup setup;
  private static Templates templates;
  private static Agency unit;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(JOBS).load("2016-2011");
    templates = Templates.of(JOBS, setup, Locale.ROOT);
    unit = setup.registry().agency("MIC-CUC-TANSO").orElseThrow();
  }

  @Test
  void a_report_of_a_unit_is_read_as_it_was_typed() throws Exception {
    ReadBack read = read(project("2016.PL.2.27", "Đang thực hiện", 60));
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.values().get("2016.0.nam").amount()).isEqualByComparingTo("2011");
    assertThat(read.values().get("2016.A.2.1.qlvb").numerator()).isEqualByComparingTo("90");
    assertThat(read.values().get("2016.A.2.2.dvc3").amount()).isEqualByComparingTo("3");
    List<TableRow> projects = read.rows().get("tinh_hinh_da");
    assertThat(projects).hasSize(1);
    Table table = setup.outline().table("tinh_hinh_da").orElseThrow();
    TableRow row = projects.get(0);
    assertThat(row.canonical(table.indexOf("madong"))).isEqualTo("2016.PL.2.27");
    assertThat(row.canonical(table.indexOf("kpnam"))).isEqualTo("1500000000");
    assertThat(row.canonical(table.indexOf("trangthai"))).isEqualTo("dang");
  }

  @Test
  void a_finished_project_has_a_progress_of_100_and_no_other_has() throws Exception {
    assertThat(read(project("2016.PL.2.27", "Hoàn thành", 60)).codes(Level.WARN))
        .containsExactly("RANGE");
    assertThat(read(project("2016.PL.2.27", "Đang thực hiện", 100)).codes(Level.WARN))
        .containsExactly("RANGE");
    assertThat(read(project("2016.PL.2.27", "Hoàn thành", 100)).codes(Level.WARN)).isEmpty();
  }

  @Test
  void a_row_of_no_list_is_left_out() throws Exception {
    ReadBack read = read(project("2016.PL.2.62", "Đang thực hiện", 60));
    assertThat(read.codes(Level.ERROR)).contains("ENUM");
    assertThat(read.verdict()).isEqualTo(Verdict.PARTLY_ACCEPTED);
  }

  private ReadBack read(Map<String, Object> project) throws Exception {
    Path file = folder.resolve("filled.xlsx");
    byte[] blank = Files.readAllBytes(templates.write(folder, unit).get(0));
    try (FilledTemplate template = new FilledTemplate(blank, setup.outline())) {
      template.cover("agency_name", unit.name());
      template.cover("doc_no", "5/CTS");
      template.cover("year", 2011);
      template.cover("plan", "12/QĐ-CTS ngày 15/01/2011");
      template.cover("money_unit", "tỷ đồng");
      for (String code : own(template, "noi_dung")) {
        template.answer(code, Role.TEXT, "Nội dung đầy đủ của mục " + code);
      }
      for (String code : own(template, "chi_tieu")) {
        Kind kind = setup.outline().require(code).kind();
        if (kind == Kind.RATIO) {
          template.answer(code, Role.NUMERATOR, 90);
          template.answer(code, Role.DENOMINATOR, 100);
        } else if (kind == Kind.YESNO) {
          template.answer(code, Role.CHOICE, "Có");
        } else {
          template.answer(code, Role.NUMERATOR, 3);
        }
      }
      template.row("tinh_hinh_da", 1, project);
      Files.write(file, template.bytes());
    }
    return ReadBack.of(setup, file);
  }

  /** Items of a form that are for the unit. */
  private static List<String> own(FilledTemplate template, String form) {
    return template.codes(form).stream()
        .filter(code -> setup.outline().require(code).applies().appliesTo(unit))
        .toList();
  }

  private static Map<String, Object> project(String code, String status, int progress) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("madong", code);
    row.put("kpnam", 1.5);
    row.put("giaingan", 1);
    row.put("luyke", 1);
    row.put("trangthai", status);
    row.put("tiendo", progress);
    row.put("ketqua", "Đã ký hợp đồng");
    return row;
  }
}
