package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Form.Role;

/** The page of checks and the pipeline say the same. */
class CheckSheetTest {

  private static Filling filling;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    filling = new Filling();
  }

  @ParameterizedTest
  @ValueSource(strings = {"BTC", "VTV", "UBND-48"})
  void a_complete_report_is_all_green(String code) throws Exception {

    CheckPage page = CheckPage.of(filling.write(folder, code, report -> {}));

    assertThat(page.lines("✗")).isEmpty();
    assertThat(page.lines("!")).isEmpty();
    assertThat(page.lines("✓")).hasSizeGreaterThan(60);
    assertThat(page.errors()).isEqualTo("Số lỗi còn lại: 0");
    assertThat(page.remarks()).isEqualTo("Số điểm cần xem lại: 0");
  }

  @Test
  void planted_faults_are_red_on_exactly_their_lines_as_the_pipeline_finds_them() throws Exception {
    Path file = filling.write(folder, "UBND-48", PlantedFaults::plant);
    CheckPage page = CheckPage.of(file);
    ReadBack read = ReadBack.of(filling.setup(), file);

    assertThat(page.lines("✗")).containsExactlyInAnyOrderElementsOf(PlantedFaults.RED);
    assertThat(page.lines("!")).containsExactlyInAnyOrderElementsOf(PlantedFaults.TO_LOOK_AT);
    assertThat(page.errors()).isEqualTo("Số lỗi còn lại: 6");
    assertThat(read.codes(Level.ERROR)).containsExactlyInAnyOrderElementsOf(PlantedFaults.ERRORS);
    assertThat(read.codes(Level.WARN))
        .contains("CUTOFF", "TABLE-COUNT")
        .hasSize(PlantedFaults.ERRORS.size() + PlantedFaults.REMARKS.size());
  }

  @Test
  void a_stated_reason_is_an_answer_and_half_a_ratio_is_none() throws Exception {
    CheckPage stated =
        CheckPage.of(
            filling.write(
                folder,
                "UBND-48",
                report -> {
                  report.answers.get("3500.I.5.wan-loai").clear();
                  report.answers.get("3500.I.5.wan-loai").put(Role.STATE, "Chưa thống kê");
                }));
    CheckPage half =
        CheckPage.of(
            filling.write(
                folder,
                "UBND-48",
                report -> report.answers.get("3500.I.5.lan").remove(Role.DENOMINATOR)));

    assertThat(stated.lines("✗")).isEmpty();
    assertThat(half.lines("✗"))
        .isEqualTo(List.of("CHI_TIEU: Mục I.5: đã trả lời đủ các chỉ tiêu bắt buộc"));
  }

  @Test
  void an_item_of_another_audience_is_not_missed() throws Exception {
    CheckPage ministry =
        CheckPage.of(
            filling.write(
                folder, "VTV", report -> report.answers.remove("3500.I.4.a.cqdv-qlvb.tructhuoc")));

    assertThat(ministry.lines("✗"))
        .isEqualTo(List.of("CHI_TIEU: Mục I.4.a: đã trả lời đủ các chỉ tiêu bắt buộc"));
  }

  @Test
  void a_task_of_the_agency_left_out_is_missed() throws Exception {
    CheckPage page =
        CheckPage.of(
            filling.write(
                folder, "BTC", report -> report.answers.remove("3500.I.4.b.BTC.cntt-thue")));

    assertThat(page.lines("✗"))
        .isEqualTo(List.of("NHIEM_VU_RIENG: Mục I.4.b: đã trả lời đủ các chỉ tiêu bắt buộc"));
  }
}
