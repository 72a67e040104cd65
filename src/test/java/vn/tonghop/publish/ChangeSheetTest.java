package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.publish.sheet.WorkbookStream;

/** A numbered list of changes on its sheet. */
class ChangeSheetTest {

  private static final int FIRST = Frame.ROWS + 1;

  @TempDir Path folder;

  private void written(int most, int lines, Consumer<XSSFSheet> test) throws Exception {
    Workbook.Head head = new Workbook.Head("BỘ", "Kỳ", "abc", false);
    ChangeSheet sheet =
        new ChangeSheet(
            new Styles(),
            new Frame(head),
            "changes.sheet.cells",
            new ChangeSheet.Columns(
                List.of("changes.ordinal", "changes.what", "changes.before", "changes.after"),
                new Grid(6, 40, 20, 20)),
            most);
    for (int i = 1; i <= lines; i++) {
      sheet.line(Arrays.asList("Dòng " + i, new BigDecimal("1.250"), null));
    }
    Path file = folder.resolve("c.xlsx");
    try (WorkbookStream workbook =
        WorkbookStream.create(file, List.of(sheet.plan()), head.description())) {
      Frame.Titles titles = new Frame.Titles("Thay đổi", "Kỳ", "");
      workbook.sheet(0, out -> sheet.write(out, titles, List.of("Hết.")));
    }
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      test.accept(workbook.getSheetAt(0));
    }
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getStringCellValue();
  }

  @Test
  void lines_are_numbered_and_keep_numbers_as_numbers() throws Exception {
    written(
        3,
        3,
        sheet -> {
          assertThat(sheet.getRow(FIRST + 2).getCell(0).getNumericCellValue()).isEqualTo(3);
          assertThat(text(sheet, FIRST + 2, 1)).isEqualTo("Dòng 3");
          assertThat(sheet.getRow(FIRST).getCell(2).getNumericCellValue()).isEqualTo(1.25);
          assertThat(sheet.getRow(FIRST).getCell(2).getCellStyle().getDataFormatString())
              .isEqualTo("#,##0.00");
          assertThat(text(sheet, FIRST, 3)).isEmpty();
          assertThat(text(sheet, FIRST + 4, 0)).isEqualTo("Hết.");
          assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
              .isEqualTo((short) FIRST);
        });
  }

  @Test
  void a_list_beyond_its_most_lines_stops_and_says_so() throws Exception {
    written(
        2,
        3,
        sheet -> {
          assertThat(text(sheet, FIRST + 1, 1)).isEqualTo("Dòng 2");
          assertThat((Object) sheet.getRow(FIRST + 2)).isNull();
          assertThat(text(sheet, FIRST + 3, 0)).contains("2 dòng");
          assertThat(text(sheet, FIRST + 4, 0)).isEqualTo("Hết.");
        });
  }

  @Test
  void an_empty_list_says_that_there_is_nothing() throws Exception {
    written(
        2,
        0,
        sheet ->
            assertThat(text(sheet, FIRST, 0))
                .isEqualTo(PublishTexts.vietnamese().getString("changes.none")));
  }
}
