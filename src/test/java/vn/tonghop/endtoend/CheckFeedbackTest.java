package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import vn.tonghop.cli.CommandLines;

/** What the sender of a file learns from {@code check} and from the workbook beside it. */
class CheckFeedbackTest {

  private static final String RED = "F8C9C4";
  private static final String AMBER = "FFDDB0";
  private static final String YELLOW = "FFF6BF";

  @TempDir Path root;
  private Workplace workplace;
  private Path report;
  private Path feedback;

  @BeforeEach
  void createFolders() throws IOException {
    workplace = Workplace.in(root);
    report = root.resolve("gui/3500-KQ2017_UBND-52_L01_20171110.xlsx");
    feedback = root.resolve("gui/3500-KQ2017_UBND-52_L01_20171110.phan-hoi.xlsx");
  }

  private CommandLines.Result check(String... arguments) {
    return workplace.command("check", arguments);
  }

  private void plantTen() throws IOException {
    PlantedWorkbook.write(PlantedWorkbook.FAULTLESS, report, PlantedWorkbook.TEN);
  }

  /** "LEVEL CODE sheet!cell" of each finding, INFO apart. */
  private static List<String> found(CommandLines.Result json) {
    return new JsonMapper()
        .readTree(json.out())
        .get(0)
        .get("findings")
        .valueStream()
        .filter(finding -> !finding.get("level").asString().equals("INFO"))
        .map(
            f ->
                f.get("level").asString()
                    + " "
                    + f.get("code").asString()
                    + " "
                    + f.get("sheet").asString()
                    + "!"
                    + f.get("cell").asString())
        .toList();
  }

  @Test
  void ten_planted_faults_are_told_at_their_cells_and_nothing_else() throws IOException {
    plantTen();
    CommandLines.Result result = check("--json", report.toString());
    assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
    assertThat(found(result)).containsExactlyInAnyOrderElementsOf(PlantedWorkbook.TEN_FINDINGS);
  }

  @Test
  void the_terminal_tells_where_found_expected_and_fix_within_100_columns() throws IOException {
    plantTen();
    CommandLines.Result result = check(report.toString());
    assertThat(result.outLines())
        .contains(
            "    ERROR NUM-OVER-DEN E7:F7",
            "      Đã ghi     40",
            "      So với     33",
            "      Cách sửa   Đề nghị kiểm tra lại hai số này.");
    assertThat(result.outLines())
        .filteredOn(line -> line.startsWith("      ") && !line.contains("./tonghop "))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
  }

  @Test
  void who_has_only_the_feedback_can_correct_the_report_so_that_it_is_accepted()
      throws IOException {
    plantTen();
    assertThat(check("--feedback", report.toString()).exitCode()).isEqualTo(3);
    Map<String, Object> corrections = new LinkedHashMap<>();
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      for (FeedbackBook.Line line : book.lines()) {
        corrections.put(line.place(), PlantedWorkbook.original(line.place()));
      }
    }
    assertThat(corrections.keySet())
        .containsExactlyInAnyOrderElementsOf(PlantedWorkbook.TEN.keySet());

    Path corrected = root.resolve("lai/3500-KQ2017_UBND-52_L01_20171110.xlsx");
    PlantedWorkbook.write(report, corrected, corrections);
    CommandLines.Result again = check("--feedback", corrected.toString());
    assertThat(again.exitCode()).as(again.out()).isZero();
    assertThat(again.out()).contains("Không có phát hiện nào cần xử lý.", "Không cần phiếu");
    assertThat(corrected.getParent()).isDirectoryNotContaining("glob:**phan-hoi*");
  }

  @Test
  void the_first_sheet_says_what_to_do_and_what_was_not_checked() throws IOException {
    plantTen();
    check("--feedback", report.toString());
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      assertThat(book.text(FeedbackBook.FIRST))
          .contains(
              "Ủy ban nhân dân tỉnh Bình Định",
              "CHƯA ĐẠT. 7 lỗi phải sửa",
              "I. PHẢI SỬA (7 lỗi)",
              "II. CẦN XÁC NHẬN (1 điểm)",
              "III. NÊN XEM LẠI (2 điểm)",
              "→ Đề nghị ghi một số cụ thể.",
              "Tên tệp: 3500-KQ2017_UBND-52_L01_năm tháng ngày.xlsx",
              "Hạn gửi báo cáo: 10/11/2017",
              "Các phép cộng, so sánh có dùng giá trị bị lỗi (7 lỗi)",
              "So sánh với lần gửi trước và với cơ quan khác");
    }
  }

  @Test
  void the_marked_copy_has_the_same_cells_faulty_ones_coloured_with_a_note() throws IOException {
    plantTen();
    check("--feedback", report.toString());
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      assertThat(book.sheets())
          .containsExactly(FeedbackBook.FIRST, "THONG_TIN", "CHI_TIEU", "DVC", "_tonghop");
      assertThat(book.cell("CHI_TIEU!E18").getStringCellValue()).isEqualTo("khoảng 2000");
      assertThat(book.cell("CHI_TIEU!E7").getNumericCellValue()).isEqualTo(40);
      assertThat(book.cell("DVC!C5").getStringCellValue()).isEqualTo("Cấp mới giấy khai sinh");
      assertThat(book.colour("CHI_TIEU!E7")).isEqualTo(RED);
      assertThat(book.colour("CHI_TIEU!F7")).isEqualTo(RED);
      assertThat(book.colour("CHI_TIEU!H51")).isEqualTo(RED);
      assertThat(book.colour("DVC!C17")).isEqualTo(AMBER);
      assertThat(book.colour("DVC!G8")).isEqualTo(YELLOW);
      assertThat(book.colour("CHI_TIEU!E8")).isEmpty();
      assertThat(book.note("CHI_TIEU!E18"))
          .startsWith("Phải sửa (NUM-APPROX)")
          .contains("“khoảng 2000” là số ước lượng");
      assertThat(book.cell("THONG_TIN!B10").getLocalDateTimeCellValue()).isNotNull();
    }
  }

  @Test
  void contact_data_is_neither_copied_nor_told() throws IOException {
    plantTen();
    CommandLines.Result result = check("--feedback", report.toString());
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      assertThat(book.cell("THONG_TIN!A13").getStringCellValue()).contains("Người lập");
      for (int row : List.of(13, 14, 15)) {
        assertThat(book.cell("THONG_TIN!B" + row).getStringCellValue())
            .isEqualTo("(không sao lại)");
      }
      assertThat(book.everything() + result.out())
          .doesNotContain("gialap@", "Giả Lập;", "024 0000");
    }
  }

  @Test
  void opinions_can_be_matched_with_findings_when_the_workbook_comes_back() throws IOException {
    plantTen();
    check("--feedback", report.toString());
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      assertThat(book.isHidden("_tonghop")).isTrue();
      List<String> key =
          Stream.of(book.text("_tonghop").split("\n")).filter(l -> l.contains("\tDUP\t")).toList();
      assertThat(key).hasSize(1);
      String[] fields = key.get(0).split("\t");
      FeedbackBook.Line line =
          book.lines().stream().filter(l -> l.identity().startsWith("DUP")).findFirst().get();
      assertThat(line.identity()).isEqualTo("DUP\n" + fields[0]);
      assertThat(fields[6]).matches("H[0-9]+");
      assertThat(book.cell(FeedbackBook.FIRST + "!" + fields[6]).getCellType())
          .isEqualTo(CellType.BLANK);
    }
  }

  @Test
  void a_feedback_workbook_that_comes_back_is_not_read_as_a_report() throws IOException {
    plantTen();
    check("--feedback", report.toString());
    CommandLines.Result result = check("--json", feedback.toString());
    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).contains("\"FEEDBACK-FILE\"", "REFUSED");
    assertThat(result.out()).doesNotContain("NUM-APPROX", "EXTRA");
  }

  @Test
  void texts_that_look_like_formulas_or_markup_stay_texts() throws IOException {
    Map<String, Object> planted = new LinkedHashMap<>(PlantedWorkbook.TEN);
    planted.put("CHI_TIEU!E18", "=HYPERLINK(\"http://x\",\"y\")<&>_x0041_ ");
    PlantedWorkbook.write(PlantedWorkbook.FAULTLESS, report, planted);
    check("--feedback", report.toString());
    try (FeedbackBook book = FeedbackBook.open(feedback)) {
      assertThat(book.cell("CHI_TIEU!E18").getCellType()).isEqualTo(CellType.STRING);
      assertThat(book.cell("CHI_TIEU!E18").getRichStringCellValue().getString())
          .startsWith("=HYPERLINK(\"http://x\",\"y\")<&>");
      assertThat(book.text(FeedbackBook.FIRST)).contains("=HYPERLINK(");
    }
  }

  @Test
  void a_refused_file_gets_the_first_sheet_only() {
    Path word = SampleFiles.ALL.resolve("2017-11-09/3500-KQ2017_UBND-56_L01_20171109.xlsx");
    Path folder = root.resolve("phieu");
    assertThat(check("--feedback", folder.toString(), word.toString()).exitCode()).isEqualTo(3);
    assertThat(folder.resolve("UBND-56.xlsx")).isRegularFile();
    try (FeedbackBook book = FeedbackBook.open(folder.resolve("UBND-56.xlsx"))) {
      assertThat(book.sheets()).containsExactly(FeedbackBook.FIRST, "_tonghop");
      assertThat(book.text(FeedbackBook.FIRST))
          .contains("SẼ BỊ TRẢ LẠI", "định dạng Word", "Toàn bộ số liệu trong tệp.");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void the_feedback_of_a_csv_set_lies_beside_its_folder() throws IOException {
    CsvReport.faultless().counting("nhiều").send(root, "gui/3500-KQ2017_UBND-19_L01");
    CommandLines.Result result =
        check("--feedback", root.resolve("gui/3500-KQ2017_UBND-19_L01").toString());
    assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
    try (FeedbackBook book =
        FeedbackBook.open(root.resolve("gui/3500-KQ2017_UBND-19_L01.phan-hoi.xlsx"))) {
      assertThat(book.sheets()).containsExactly(FeedbackBook.FIRST, "chi_tieu", "_tonghop");
      assertThat(book.cell("chi_tieu!B6").getStringCellValue()).isEqualTo("nhiều");
      assertThat(book.colour("chi_tieu!B6")).isEqualTo(RED);
      assertThat(book.lines()).extracting(FeedbackBook.Line::sheet).containsOnly("chi_tieu.csv");
    }
  }

  @Test
  void findings_can_be_told_apart_by_a_column() throws IOException {
    plantTen();
    CommandLines.Result result =
        check(
            "--split-by", "linhvuc", "--feedback", root.resolve("p").toString(), report.toString());
    assertThat(result.exitCode()).as(result.err()).isEqualTo(3);
    List<String> names;
    try (Stream<Path> files = Files.list(root.resolve("p"))) {
      names = files.map(file -> file.getFileName().toString()).sorted().toList();
    }
    assertThat(names)
        .containsExactly("UBND-52.xlsx", "UBND-52_hộ tịch.xlsx", "UBND-52_xây dựng.xlsx");
    List<String> places = new ArrayList<>();
    try (FeedbackBook book = FeedbackBook.open(root.resolve("p/UBND-52_hộ tịch.xlsx"))) {
      book.lines().forEach(line -> places.add(line.place()));
      assertThat(book.text(FeedbackBook.FIRST)).contains("Đơn vị", "Hộ tịch");
    }
    assertThat(places).containsExactlyInAnyOrder("DVC!E5", "DVC!E7", "DVC!G8");
  }

  @Test
  void a_column_nobody_knows_is_bad_usage() throws IOException {
    plantTen();
    assertThat(check("--split-by", "khong", "--feedback", "--", report.toString()).exitCode())
        .isEqualTo(2);
    assertThat(check("--split-by", "linhvuc", report.toString()).exitCode()).isEqualTo(2);
  }
}
