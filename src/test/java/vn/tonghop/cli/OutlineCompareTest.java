package vn.tonghop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.testing.Folders;

/** {@code outline --compare}: what an analyst changed, in words. */
class OutlineCompareTest {

  private static final Path MINI = Path.of("src/test/resources/jobs-mini");
  private static final String OUTLINE = "outlines/mini.yaml";

  @TempDir Path edited;

  @BeforeEach
  void copy() throws IOException {
    Folders.copy(MINI, edited);
  }

  private void edit(String replace, String by) throws IOException {
    String text = Files.readString(edited.resolve(OUTLINE));
    assertThat(text).contains(replace);
    Files.writeString(edited.resolve(OUTLINE), text.replace(replace, by));
  }

  private CommandLines.Result compare(String other, String... more) {
    List<String> arguments = new ArrayList<>(List.of("outline", "--campaign", "mini-2020"));
    arguments.addAll(List.of("--jobs", edited.toString(), "--compare", other));
    arguments.addAll(List.of(more));
    return CommandLines.run(arguments);
  }

  private List<String> differences(String... more) {
    CommandLines.Result result = compare(MINI.toString(), more);
    assertThat(result.exitCode()).as(result.err()).isZero();
    return result.outLines().stream()
        .skip(2)
        .filter(line -> !line.isEmpty() && !line.startsWith("─"))
        .toList();
  }

  @Test
  void the_same_campaign_does_not_differ_from_itself() {
    assertThat(differences()).containsExactly("Không có gì khác nhau.");
    assertThat(compare("mini-2020").out()).endsWith("Không có gì khác nhau.\n");
    assertThat(compare("mini").out()).endsWith("Không có gì khác nhau.\n");
  }

  @Test
  void a_new_item_is_told_with_its_description() throws IOException {
    edit(
        "  - {code: b.cost,",
        "  - {code: b.new, section: B.1, kind: count, unit: cuốn, vi: Sách mới, en: New books,"
            + " required: yes}\n  - {code: b.cost,");
    assertThat(differences())
        .containsExactly(
            "Chỉ tiêu: thêm 1, bỏ 0, sửa 0",
            "  + b.new – Sách mới",
            "      số đếm, cuốn · bắt buộc · mọi cơ quan");
  }

  @Test
  void a_dropped_item_and_a_dropped_rule_are_told() throws IOException {
    edit(
        "  - {code: b.site, section: B.1, kind: list, vi: Trang web, en: Web sites, required: no, rules: [{type: url}]}\n",
        "");
    edit("  - {type: parts_within, parts: [b.digital.n], whole: b.digital.d, level: WARN}\n", "");
    assertThat(differences())
        .containsExactly(
            "Chỉ tiêu: thêm 0, bỏ 1, sửa 0",
            "  − b.site – Trang web",
            "Quy tắc giữa các chỉ tiêu: thêm 0, bỏ 1, sửa 0",
            "  − b.digital.n <= b.digital.d → PARTS-OVER-WHOLE (lưu ý)");
  }

  @Test
  void a_changed_choice_is_told_once_with_its_list() throws IOException {
    edit("vi: Dùng riêng, en: Separate", "vi: Mỗi nơi một hệ thống, en: Separate");
    assertThat(differences())
        .containsExactly(
            "Danh sách lựa chọn: thêm 0, bỏ 0, sửa 1",
            "  ~ model",
            "      − rieng = Dùng riêng",
            "      + rieng = Mỗi nơi một hệ thống");
  }

  @Test
  void a_changed_chart_and_what_the_report_tells_are_told() throws IOException {
    edit("kind: bars, report: B-3, most: 7,", "kind: bars, report: B-3, most: 5,");
    edit("\ncharts:\n", "\ndocument:\n  narratives: []\n\ncharts:\n");
    assertThat(differences())
        .containsExactly(
            "Biểu đồ: thêm 0, bỏ 0, sửa 1",
            "  ~ xep_bieu – Điểm",
            "      − cột cạnh nhau; 7 dòng đầu của biểu B-3, phần 1 [XA, HUYEN]",
            "      + cột cạnh nhau; 5 dòng đầu của biểu B-3, phần 1 [XA, HUYEN]",
            "Báo cáo (Word) và công văn đôn đốc: thêm 1, bỏ 0, sửa 0",
            "  + Báo cáo (Word) và công văn đôn đốc",
            "      Trích ý kiến ở –");
  }

  @Test
  void only_the_lines_that_differ_are_told_of_a_changed_item() throws IOException {
    edit(
        "rules: [{type: positive}, {type: range, min: 1, max: 1000.5, level: CONFIRM}]",
        "rules: [{type: positive}, {type: range, min: 1, max: 2000, level: CONFIRM}]");
    assertThat(differences())
        .containsExactly(
            "Chỉ tiêu: thêm 0, bỏ 0, sửa 1",
            "  ~ b.all – Sách",
            "      − từ 1 đến 1000,5 → RANGE (cần xác nhận)",
            "      + từ 1 đến 2000 → RANGE (cần xác nhận)");
  }

  @Test
  void what_the_description_does_not_print_is_hinted_at() throws IOException {
    edit("vi: Ẩn phẩm, en: Issues", "vi: Ẩn phẩm, en: Magazines");
    assertThat(differences())
        .containsSubsequence("Chỉ tiêu: thêm 0, bỏ 0, sửa 1", "  ~ b.n – Ẩn phẩm")
        .last()
        .asString()
        .startsWith("      Phần thay đổi không in ra ở đây");
    assertThat(differences("--lang", "en"))
        .containsExactly(
            "Indicators: 0 new, 0 gone, 1 changed",
            "  ~ b.n – Magazines",
            "      − b.n – Issues",
            "      + b.n – Magazines");
  }

  @Test
  void something_unknown_is_bad_usage() {
    CommandLines.Result result = compare("mini-1999");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("“mini-1999”", "mini-2020");
  }

  @Test
  void a_broken_outline_on_either_side_is_told_with_file_and_line() throws IOException {
    edit("kind: number", "kind: nummer");
    CommandLines.Result result = compare(MINI.toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("outlines/mini.yaml:");
    CommandLines.Result other =
        CommandLines.run(
            List.of(
                "outline",
                "--campaign",
                "mini-2020",
                "--jobs",
                MINI.toString(),
                "--compare",
                edited.toString()));
    assertThat(other.exitCode()).isEqualTo(2);
    assertThat(other.err()).contains("outlines/mini.yaml:");
    assertThat(other.out()).isEmpty();
  }
}
