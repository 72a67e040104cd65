package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.CommandLines;

/** {@code check} and {@code run --dry-run}: the same engine, and nothing is kept. */
class CheckCommandTest {

  private static final Path FAULTLESS =
      SampleFiles.ALL.resolve("2017-11-10/3500-KQ2017_UBND-52_L01_20171110.xlsx");

  @TempDir Path root;
  private Workplace workplace;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
  }

  private CommandLines.Result check(String... arguments) {
    return workplace.command("check", arguments);
  }

  /** "LEVEL CODE CELL" of each finding told, INFO apart. */
  private static List<String> told(CommandLines.Result result) {
    return result.outLines().stream()
        .map(String::strip)
        .filter(line -> line.matches("(BLOCK|ERROR|CONFIRM|WARN) [A-Z].*"))
        .toList();
  }

  private static List<Path> everything(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted().toList();
    }
  }

  @Test
  void a_faultless_workbook_is_told_to_be_so() {
    CommandLines.Result result = check(FAULTLESS.toString());
    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(told(result)).isEmpty();
    assertThat(result.out())
        .contains(
            "Ủy ban nhân dân tỉnh Bình Định",
            "3500-KQ2017/UBND-52/1/",
            "Đạt",
            "Không có phát hiện nào cần xử lý.",
            "0 lỗi chặn, 0 lỗi, 0 cần xác nhận, 0 cảnh báo");
  }

  @Test
  void each_planted_fault_is_told_with_its_cell_and_no_other() throws IOException {
    CsvReport.faultless()
        .counting("nhiều")
        .with("chi_tieu.csv", "3500.I.3.tthcc,,,,Có,,", "3500.I.3.tthcc,,,,Chắc có,,")
        .with(
            "chi_tieu.csv",
            "3500.I.4.a.vb-trinh-dientu,3127,3399,,,,",
            "3500.I.4.a.vb-trinh-dientu,3527,3399,,,,")
        .with("dvc.csv", "Cấp mới giấy khai sinh,3,0,178", "Cấp mới giấy khai sinh,2,0,178")
        .with("thong_tin.csv", "cutoff,31/10/2017", "cutoff,05/11/2017")
        .send(workplace.inbox(), "3500-KQ2017_UBND-19_L01");
    CommandLines.Result result =
        check(workplace.inbox().resolve("3500-KQ2017_UBND-19_L01").toString());
    assertThat(result.exitCode()).as(result.out()).isEqualTo(3);
    assertThat(told(result))
        .containsExactlyInAnyOrder(
            "ERROR NUM B6",
            "ERROR ENUM E16",
            "ERROR NUM-OVER-DEN B29:C29",
            "ERROR LEVEL D2",
            "WARN TABLE-COUNT B7:C7",
            "WARN CUTOFF B11");
  }

  @Test
  void it_leaves_nothing_behind() throws IOException {
    List<Path> before = everything(root);
    check(FAULTLESS.toString());
    assertThat(everything(root)).isEqualTo(before);
  }

  @Test
  void several_files_are_told_one_after_the_other() {
    CommandLines.Result result =
        check(
            FAULTLESS.toString(),
            SampleFiles.ALL.resolve("2017-11-09/3500-KQ2017_UBND-56_L01_20171109.xlsx").toString());
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(told(result)).containsExactly("BLOCK FORMAT");
    assertThat(result.out()).contains("UBND-52", "UBND-56");
  }

  @Test
  void a_file_that_is_not_there_is_bad_usage() {
    CommandLines.Result result = check(root.resolve("khong-co.xlsx").toString());
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.errLines()).singleElement().asString().contains("Không có tệp");
  }

  @Test
  void json_says_the_same_for_machines() {
    CommandLines.Result result =
        check(
            "--json",
            SampleFiles.ALL.resolve("2017-11-06/3500-KQ2017_UBND-22_L01_20171106.xlsx").toString());
    assertThat(result.exitCode()).isEqualTo(3);
    JsonNode submissions = new JsonMapper().readTree(result.out());
    assertThat(submissions.size()).isEqualTo(1);
    JsonNode one = submissions.get(0);
    assertThat(one.get("agency").asString()).isEqualTo("UBND-22");
    assertThat(one.get("verdict").asString()).isEqualTo("PARTLY_ACCEPTED");
    List<JsonNode> errors =
        one.get("findings")
            .valueStream()
            .filter(finding -> finding.get("level").asString().equals("ERROR"))
            .toList();
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0).get("code").asString()).isEqualTo("NUM-OVER-DEN");
    assertThat(errors.get(0).get("sheet").asString()).isEqualTo("CHI_TIEU");
    assertThat(errors.get(0).get("cell").asString()).isEqualTo("E52:F52");
    assertThat(errors.get(0).get("id").asString()).matches("[0-9a-f]{12}");
  }

  @Test
  void findings_have_the_same_ids_as_in_the_published_list() throws IOException {
    SampleFiles.copy("2017-11-08/3500-KQ2017_UBND-14_L01_20171108.xlsx", workplace.inbox());
    workplace.run();
    CommandLines.Result result =
        check(
            "--json",
            SampleFiles.ALL.resolve("2017-11-08/3500-KQ2017_UBND-14_L01_20171108.xlsx").toString());
    List<String> checked =
        new JsonMapper()
            .readTree(result.out())
            .get(0)
            .get("findings")
            .valueStream()
            .map(finding -> finding.get("id").asString())
            .toList();
    assertThat(workplace.publication().findings())
        .isNotEmpty()
        .extracting(line -> line.get("id"))
        .containsExactlyInAnyOrderElementsOf(checked);
  }

  @Test
  void a_dry_run_tells_receipts_and_stores_nothing() throws IOException {
    SampleFiles.copyFew(workplace.inbox());
    List<Path> before = everything(root);
    CommandLines.Result result = workplace.run("--dry-run");
    assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
    assertThat(everything(root)).isEqualTo(before);
    assertThat(result.out())
        .contains(
            "3500-KQ2017/BTTTT/1/",
            "3500-KQ2017/BTTTT/2/",
            "3500-KQ2017/UBND-02/1/",
            "BLOCK WHO",
            "Chế độ xem trước: không lưu gì.");
  }

  @Test
  void a_dry_run_on_a_filled_store_changes_nothing_and_knows_the_revisions() throws IOException {
    CsvReport.faultless().send(workplace.inbox(), "2017-11-03/3500-KQ2017_UBND-19_L01");
    workplace.run();
    var published = workplace.publication().hashes();
    List<Path> output = everything(workplace.output());
    List<Path> archive = everything(workplace.archive());

    CsvReport.faultless().counting("2000").send(workplace.inbox(), "2017-11-06/UBND-19_L01");
    CommandLines.Result result = workplace.run("--dry-run");
    assertThat(result.exitCode()).as(result.out()).isEqualTo(3);
    assertThat(told(result)).containsExactly("BLOCK REV-SAME");
    assertThat(everything(workplace.output())).isEqualTo(output);
    assertThat(everything(workplace.archive())).isEqualTo(archive);
    assertThat(workplace.publication().hashes()).isEqualTo(published);
  }

  @Test
  void what_cannot_be_read_is_told_and_is_no_success() throws IOException {
    CommandLines.Result nothing = check(workplace.inbox().toString());
    assertThat(nothing.exitCode()).isEqualTo(2);
    assertThat(nothing.err())
        .contains("Không đọc inbox: thư mục không có tệp nào", "Không có tệp nào để kiểm tra.");
  }

  @Test
  void a_link_that_is_named_is_followed() throws IOException {
    Path link = Files.createSymbolicLink(root.resolve("lien-ket"), FAULTLESS.toAbsolutePath());
    CommandLines.Result result = check(link.toString());
    assertThat(result.exitCode()).as(result.out()).isZero();
    assertThat(result.out()).contains("3500-KQ2017/UBND-52/1/");
  }
}
