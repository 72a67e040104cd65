package vn.tonghop.publish.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Cover;
import vn.tonghop.publish.sheet.Seal;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Long sheets, many findings, odd names and contents. */
class FeedbackWorkbookTest {

  private static final String FILE = "a.xlsx";
  private static final Cover COVER =
      new Cover(
          "bia",
          "BIA",
          List.of(),
          List.of(new Cover.Field("lien_he", List.of("Liên hệ"), null, null, true)));

  @TempDir Path folder;

  /** A sheet of so many rows, made as they are read. */
  private record Made(
      String name, int rows, IntFunction<List<Cell>> cells, List<MergedRange> merges, int[] read)
      implements SheetSource {

    static Made of(String name, int rows) {
      return new Made(
          name,
          rows,
          row -> List.of(Cell.text(1, "dòng " + row), Cell.number(2, "" + row)),
          List.of(),
          new int[1]);
    }

    static Made with(String name, Cell... cells) {
      return new Made(name, 1, row -> List.of(cells), List.of(), new int[1]);
    }

    @Override
    public String file() {
      return FILE;
    }

    @Override
    public boolean hidden() {
      return false;
    }

    @Override
    public boolean plainText() {
      return false;
    }

    @Override
    public SheetFacts facts() {
      return new SheetFacts(merges, Set.of());
    }

    @Override
    public void read(RowVisitor visitor) throws UnreadableException {
      for (int row = 1; row <= rows; row++) {
        read[0] = Math.max(read[0], row);
        if (!visitor.visit(new vn.tonghop.submission.Row(row, false, cells.apply(row)))) {
          return;
        }
      }
    }
  }

  private static Finding finding(FindingCode code, String sheet, String cell) {
    return Finding.of(code, new Origin(FILE, sheet, cell)).about("x/" + cell, "Cột").found("raw");
  }

  private static Feedback feedback(List<Finding> findings) {
    return new Feedback(
        new Feedback.Frame("BỘ", "K-2017", "Kỳ", LocalDate.of(2017, 11, 10), false),
        new Agency("A1", "Cơ quan một", "G", "", 1, List.of()),
        List.of(
            new Feedback.Report(
                FILE,
                1,
                "K-2017/A1/1/0123456789ab",
                1,
                LocalDate.of(2017, 11, 9),
                0,
                Verdict.PARTLY_ACCEPTED,
                findings,
                List.of(0, 7, 0, 0, 0),
                List.of(),
                List.of(),
                null)),
        2,
        true,
        "");
  }

  private XSSFWorkbook write(List<Finding> findings, SheetSource... sheets) throws IOException {
    Path file = folder.resolve("f.xlsx");
    new FeedbackWorkbook(COVER).write(file, feedback(findings), List.of(sheets), "ab");
    try (InputStream in = Files.newInputStream(file)) {
      return new XSSFWorkbook(in);
    }
  }

  private static List<Integer> rows(XSSFSheet sheet) {
    List<Integer> rows = new ArrayList<>();
    sheet.forEach(row -> rows.add(row.getRowNum() + 1));
    return rows;
  }

  private static String text(XSSFSheet sheet) {
    StringBuilder text = new StringBuilder();
    DataFormatter formatter = new DataFormatter();
    for (Row row : sheet) {
      row.forEach(cell -> text.append(formatter.formatCellValue(cell)).append('\t'));
      text.append('\n');
    }
    return text.toString();
  }

  @Test
  void a_sheet_of_two_hundred_rows_is_copied_whole() throws IOException {
    try (XSSFWorkbook book =
        write(List.of(finding(FindingCode.NUM, "S", "B3")), Made.of("S", 200))) {
      assertThat(book.getSheet("S").getPhysicalNumberOfRows()).isEqualTo(200);
      assertThat(text(book.getSheetAt(0))).doesNotContain("CHỈ SAO LẠI MỘT PHẦN");
    }
  }

  @Test
  void of_a_long_sheet_the_rows_around_the_faults_are_copied_and_it_is_read_no_further()
      throws IOException {
    Made sheet = Made.of("S", 1_000_000);
    List<Finding> findings =
        List.of(finding(FindingCode.NUM, "S", "B900"), finding(FindingCode.NEG, "S", "B904"));
    try (XSSFWorkbook book = write(findings, sheet)) {
      List<Integer> rows = rows(book.getSheet("S"));
      assertThat(rows).hasSize(200 + 1 + 15).contains(200, 894, 895, 904, 909).doesNotContain(201);
      assertThat(book.getSheet("S").getRow(893).getCell(0).getStringCellValue())
          .isEqualTo("(không sao lại dòng 201–894)");
      assertThat(book.getSheet("S").getRow(899).getCell(1).getNumericCellValue()).isEqualTo(900);
      assertThat(text(book.getSheetAt(0)))
          .contains("Trang S: chỉ sao lại các dòng 1–200, 895–909.");
    }
    assertThat(sheet.read()[0]).isEqualTo(910);
  }

  @Test
  void many_findings_of_a_kind_are_folded_with_their_exact_number() throws IOException {
    List<Finding> findings = new ArrayList<>();
    for (int row = 1; row <= 120; row++) {
      findings.add(finding(FindingCode.NUM, "S", "B" + row));
    }
    for (int row = 1; row <= 6; row++) {
      findings.add(finding(FindingCode.URL, "S", "C" + row));
    }
    try (XSSFWorkbook book = write(findings, Made.of("S", 130))) {
      assertThat(text(book.getSheetAt(0)))
          .contains(
              "I. PHẢI SỬA (127 lỗi)",
              "70 chỗ cùng loại, ví dụ: Ô B51",
              "… và 7 điểm nữa không liệt kê",
              "II. NÊN XEM LẠI (6 điểm)",
              "6 chỗ cùng loại, ví dụ: Ô C1");
      assertThat(book.getSheet("S").getRow(119).getCell(1).getCellStyle().getFillForegroundColor())
          .isEqualTo(
              book.getSheet("S").getRow(0).getCell(1).getCellStyle().getFillForegroundColor());
      assertThat(book.getSheet("S").getRow(119).getCell(1).getCellComment()).isNotNull();
    }
  }

  @Test
  void an_empty_cell_with_a_fault_is_there_to_be_seen() throws IOException {
    try (XSSFWorkbook book =
        write(List.of(finding(FindingCode.REQUIRED, "S", "D40")), Made.of("S", 3))) {
      assertThat(book.getSheet("S").getRow(39).getCell(3).getCellComment().getString().getString())
          .startsWith("Phải sửa (REQUIRED)");
    }
  }

  @Test
  void names_of_sheets_are_made_fit_and_unlike_each_other() throws IOException {
    String odd = "a/b:c*d?[e]\\ a very long name of a sheet";
    try (XSSFWorkbook book =
        write(
            List.of(
                finding(FindingCode.NUM, odd, "A1"), finding(FindingCode.NUM, "_TONGHOP", "A1")),
            Made.of(odd, 2),
            Made.of("_TONGHOP", 2))) {
      assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("a_b_c_d__e__ a very long name o");
      assertThat(book.getSheetAt(2).getSheetName()).isEqualTo("_TONGHOP (2)");
      assertThat(book.getSheetAt(3).getSheetName()).isEqualTo("_tonghop");
    }
  }

  @Test
  void odd_contents_do_no_harm() throws IOException {
    Made sheet =
        Made.with(
            "S",
            Cell.text(1, "=1+1"),
            new Cell(2, CellKind.DATE, "1899-01-01", false, Cell.Formula.NONE),
            new Cell(3, CellKind.DATE, "2017-11-06T12:00:00", false, Cell.Formula.NONE),
            new Cell(4, CellKind.ERROR, "#REF!", false, Cell.Formula.CACHED),
            Cell.text(5, "\u0000\u0007\ud800<b>&\r\n_x000D_"),
            Cell.text(6, "x".repeat(32_767)),
            new Cell(7, CellKind.NUMBER, "0.98", true, Cell.Formula.NONE));
    try (XSSFWorkbook book = write(List.of(finding(FindingCode.NUM, "S", "A1")), sheet)) {
      var row = book.getSheet("S").getRow(0);
      assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
      assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(row.getCell(1).getStringCellValue()).isEqualTo("1899-01-01");
      assertThat(row.getCell(2).getLocalDateTimeCellValue()).hasToString("2017-11-06T12:00");
      assertThat(row.getCell(3).getStringCellValue()).isEqualTo("#REF!");
      assertThat(row.getCell(4).getStringCellValue()).isEqualTo("<b>&\n_x000D_");
      assertThat(row.getCell(5).getStringCellValue()).hasSize(1_001).endsWith("…");
      assertThat(new DataFormatter(Locale.ROOT).formatCellValue(row.getCell(6)))
          .isEqualTo("98.00%");
    }
  }

  @Test
  void contact_data_is_masked_on_whatever_sheet_it_stands() throws IOException {
    Made sheet =
        Made.with("S", Cell.text(1, "Liên hệ:"), Cell.text(2, "091 234"), Cell.text(3, "lien_he"));
    try (XSSFWorkbook book = write(List.of(finding(FindingCode.NUM, "S", "D1")), sheet)) {
      assertThat(text(book.getSheet("S"))).isEqualTo("Liên hệ:\t(không sao lại)\tlien_he\t\t\n");
    }
  }

  @Test
  void merges_that_overlap_are_not_copied_both() throws IOException {
    Made sheet =
        new Made(
            "S",
            3,
            row -> List.of(Cell.text(1, "x"), Cell.text(2, "y")),
            List.of(new MergedRange(1, 1, 2, 2), new MergedRange(2, 2, 3, 3)),
            new int[1]);
    try (XSSFWorkbook book = write(List.of(finding(FindingCode.NUM, "S", "A1")), sheet)) {
      assertThat(book.getSheet("S").getMergedRegions())
          .extracting(Object::toString)
          .singleElement()
          .asString()
          .contains("A1:B2");
    }
  }

  @Test
  void equal_feedback_gives_equal_bytes_under_a_seal_that_breaks() throws IOException {
    List<Finding> findings = List.of(finding(FindingCode.NUM, "S", "B3"));
    write(findings, Made.of("S", 20)).close();
    byte[] first = Files.readAllBytes(folder.resolve("f.xlsx"));
    write(findings, Made.of("S", 20)).close();
    assertThat(Files.readAllBytes(folder.resolve("f.xlsx"))).isEqualTo(first);
    assertThat(Seal.isIntact(folder.resolve("f.xlsx"), "ab")).isTrue();
    assertThat(Seal.isIntact(folder.resolve("f.xlsx"), "cd")).isFalse();
    assertThat(Seal.isIntact(folder.resolve("none.xlsx"), "ab")).isFalse();
    byte[] shorter = Arrays.copyOf(first, first.length / 2);
    Files.write(folder.resolve("f.xlsx"), shorter);
    assertThat(Seal.isIntact(folder.resolve("f.xlsx"), "ab")).isFalse();
  }
}
