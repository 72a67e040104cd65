package vn.tonghop.publish.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetPage.Footer;
import vn.tonghop.publish.sheet.SheetPage.Margins;
import vn.tonghop.publish.sheet.SheetPage.Rows;

/** What goes into a cell comes out of it when another program reads the file. */
class CellTextTest {

  private static final CellStyle STYLE = CellStyle.text(CellStyle.Font.NORMAL, Across.LEFT);
  private static final SheetPlan PLAN =
      new SheetPlan(
          "A",
          false,
          List.of(10.0),
          0,
          0,
          null,
          false,
          new SheetPage(
              true, true, new Margins(1, 1, 1), Rows.NONE, false, new Footer("", "", "")));

  /** Texts, then numbers, one a row, and what POI says of them. */
  private static List<XSSFCell> readBack(List<String> texts, List<BigDecimal> numbers)
      throws Exception {
    Path file = Files.createTempFile("cells", ".xlsx");
    try {
      try (WorkbookStream workbook =
          WorkbookStream.create(
              file, List.of(PLAN), new WorkbookStream.Description("a", "t", ""))) {
        workbook.sheet(
            0,
            out -> {
              for (String text : texts) {
                out.row(out.row() + 1, 0);
                out.text(1, STYLE, text);
              }
              for (BigDecimal number : numbers) {
                out.row(out.row() + 1, 0);
                out.number(1, STYLE, number);
              }
            });
      }
      try (InputStream in = Files.newInputStream(file);
          XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        List<XSSFCell> cells = new ArrayList<>();
        sheet.forEach(row -> cells.add((XSSFCell) row.getCell(0)));
        return cells;
      }
    } finally {
      Files.delete(file);
    }
  }

  private static String readBack(String text) throws Exception {
    XSSFCell cell = readBack(List.of(text), List.of()).get(0);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    return cell.getStringCellValue();
  }

  /** Without what XML cannot hold; a line end is one character. */
  private static String expected(String text) {
    StringBuilder expected = new StringBuilder();
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .filter(c -> (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(expected::appendCodePoint);
    return expected.toString();
  }

  @Provide
  Arbitrary<String> odd() {
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(30)),
        net.jqwik.api.Tuple.of(
            3,
            Arbitraries.of(
                    "_x0041_", "_x", "_", "\r\n", "\r", "\n", " ", "\t", "&", "<b>", "]]>", "\"",
                    "'", "=1+1", "\0", "\u000b", "\uD83D", "😀", "ệ", "\uFFFE", "\u2003", "x0041_")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))));
  }

  @Property(tries = 150)
  void odd_texts_read_back_as_they_went_in(
      @ForAll @Size(max = 25) List<@net.jqwik.api.From("odd") String> texts) throws Exception {
    List<XSSFCell> cells = readBack(texts, List.of());
    for (int i = 0; i < texts.size(); i++) {
      assertThat(cells.get(i).getCellType()).isNotEqualTo(CellType.FORMULA);
      assertThat(cells.get(i).getStringCellValue()).isEqualTo(expected(texts.get(i)));
    }
  }

  @Property(tries = 100)
  void numbers_read_back_as_the_nearest_double(
      @ForAll @Size(max = 25) List<@Scale(10) BigDecimal> numbers) throws Exception {
    List<XSSFCell> cells = readBack(List.of(), numbers);
    for (int i = 0; i < numbers.size(); i++) {
      assertThat(cells.get(i).getNumericCellValue()).isEqualTo(numbers.get(i).doubleValue() + 0.0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "123", "TRUE"})
  void a_text_is_never_a_formula_nor_a_number(String text) throws Exception {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"' a'", "'a '", "'\ta'", "'  '", "'\u2003a'"})
  void blanks_at_the_ends_are_kept(String text) throws Exception {
    assertThat(readBack(text)).isEqualTo(text);
  }

  @Test
  void a_text_as_long_as_a_cell_is_whole_and_a_longer_one_is_cut_with_a_sign() throws Exception {
    assertThat(readBack("x".repeat(32_767))).isEqualTo("x".repeat(32_767));
    assertThat(readBack("x".repeat(32_768))).isEqualTo("x".repeat(32_766) + "…");
    assertThat(readBack("x".repeat(32_765) + "😀b")).isEqualTo("x".repeat(32_765) + "…");
  }
}
