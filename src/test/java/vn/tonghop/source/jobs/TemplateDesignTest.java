package vn.tonghop.source.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.outline.Form;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.TemplateDesign;
import vn.tonghop.outline.TemplateDesign.Show;
import vn.tonghop.source.jobs.OutlineException.Problem;

/** The design of a template is loaded strictly, and need not be there. */
class TemplateDesignTest {

  /** Told only of designs, each in a test here. */
  static final List<String> PROBLEMS =
      List.of(
          "form-without-role",
          "share-of-two",
          "two-named-forms",
          "unknown-cover-field",
          "unknown-form",
          "unknown-header",
          "unknown-sheet");

  private static Setup setup;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
  }

  @Test
  void the_committed_design_is_read_whole() throws Exception {
    TemplateDesign design = new JobsFolder(Path.of("jobs")).template(setup);

    assertThat(design.version()).isEqualTo("1.0");
    assertThat(design.instructions()).hasSize(12);
    assertThat(design.coverValues())
        .containsExactly(java.util.Map.entry("doc", "3500/BTTTT-THH ngày 27/9/2017"));
    TemplateDesign.FormDesign form = design.form("chi_tieu").orElseThrow();
    assertThat(form.columns()).hasSize(12);
    assertThat(form.columns().get(11).show()).isEqualTo(Show.PREVIOUS);
    assertThat(form.columns().get(4).role()).isEqualTo(Form.Role.NUMERATOR);
    assertThat(form.columns().get(3).show()).isEqualTo(Show.APPLIES);
    assertThat(design.form("nhiem_vu_rieng").orElseThrow().named()).isTrue();
    assertThat(design.table("dvc").orElseThrow().rows()).isEqualTo(500);
    assertThat(design.table("dvc").orElseThrow().columns()).hasSize(13);
  }

  @Test
  void an_outline_without_a_design_has_an_empty_one() throws Exception {
    assertThat(new JobsFolder(folder).template(setup)).isEqualTo(TemplateDesign.NONE);
  }

  @Test
  void every_mistake_is_told_at_its_line_all_at_once() throws Exception {
    List<Problem> problems =
        problems(
            """
            template: 3500-PL1
            colour: blue
            audiences:
              - {groups: [BOO], name: "Bộ"}
            cover: {docs: "x"}
            goals: {3500.I.9: "50%"}
            sheets: [DVCC]
            forms:
              - form: chi_tieux
                columns: []
              - form: noi_dung
                columns:
                  - {show: numerator}
                  - {show: section, header: "Mụcc"}
                  - {show: coode}
            tables:
              - table: dvc
                rows: 2001
                columns:
                  - {column: tenn}
                  - {column: vanban, tick: "QĐ 1"}
                  - {column: ten, header: "Tên gì"}
                  - {share: [hs_tt], header: "Tỷ lệ (%)"}
              - table: dvc
            """);

    assertThat(problems)
        .extracting(problem -> problem.file() + ":" + problem.line())
        .allMatch(place -> place.startsWith("templates/3500-PL1.yaml:"))
        .extracting(place -> place.substring(place.indexOf(':') + 1))
        .containsExactly(
            "2", "4", "5", "6", "7", "9", "13", "14", "15", "18", "20", "21", "22", "23", "24");
    List<String> told = new ArrayList<>(PROBLEMS);
    told.remove("two-named-forms");
    assertThat(problems).extracting(Problem::key).containsAll(told);
  }

  @Test
  void two_forms_for_the_items_of_single_agencies_are_one_too_many() throws Exception {
    assertThat(
            problems(
                """
                template: 3500-PL1
                forms:
                  - {form: noi_dung, named: true}
                  - {form: nhiem_vu_rieng, named: true}
                """))
        .extracting(problem -> problem.line() + " " + problem.key())
        .containsExactly("4 two-named-forms");
  }

  private List<Problem> problems(String text) throws Exception {
    Files.createDirectories(folder.resolve("templates"));
    Files.writeString(folder.resolve("templates/3500-PL1.yaml"), text);
    OutlineException exception =
        catchThrowableOfType(OutlineException.class, () -> new JobsFolder(folder).template(setup));
    return exception.problems();
  }
}
