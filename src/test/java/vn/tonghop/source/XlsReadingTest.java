package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.Lettering;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetSource;

class XlsReadingTest {

  @TempDir Path folder;

  private static byte[] xls(Consumer<HSSFWorkbook> content) {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(workbook);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private TestFiles.Opened open(byte[] content) {
    return TestFiles.open(TestFiles.file(folder, "gui/a.xls", content));
  }

  private static Row row(HSSFSheet sheet, Object... values) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (Object value : values) {
      Cell cell = row.createCell(Math.max(0, row.getLastCellNum()));
      if (value instanceof Number number) {
        cell.setCellValue(number.doubleValue());
      } else if (value instanceof Boolean truth) {
        cell.setCellValue(truth);
      } else {
        cell.setCellValue((String) value);
      }
    }
    return row;
  }

  private static void format(HSSFWorkbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void textsNumbersBooleansAndErrorsAreRead() {
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("Dịch vụ");
              row(sheet, "Bộ Thông tin", "ASCII", 17, 0.5, -1234567.25, 1e15, true);
              row(sheet, 20.3).createCell(2).setCellErrorValue((byte) 0x17);
            });

    TestFiles.Opened opened = open(file);

    assertThat(opened.sheets()).containsExactly("gui/a.xls#Dịch vụ");
    assertThat(opened.only())
        .containsExactly(
            "1: A TEXT Bộ Thông tin | B TEXT ASCII | C NUMBER 17 | D NUMBER 0.5"
                + " | E NUMBER -1234567.25 | F NUMBER 1000000000000000 | G BOOLEAN true",
            "2: A NUMBER 20.3 | C ERROR #REF!");
    assertThat(opened.codes()).isEmpty();
  }

  @Test
  void theNameOfTheFileDoesNotMatter() {
    byte[] file = xls(workbook -> row(workbook.createSheet("a"), "x", 5));
    PartFile named = TestFiles.file(folder, "dvc.csv", file);
    assertThat(TestFiles.open(named).only()).containsExactly("1: A TEXT x | B NUMBER 5");
  }

  @Test
  void datesAndPercentagesShowByTheirFormats() {
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("a");
              Row row = row(sheet, 43045, 43045.5, 0.98, 43045, 0.98);
              format(workbook, row.getCell(0), "dd/mm/yyyy");
              format(workbook, row.getCell(1), "dd/mm/yyyy hh:mm");
              format(workbook, row.getCell(2), "0.00%");
              format(workbook, row.getCell(3), "#,##0 \"ngày\"");
            });

    assertThat(open(file).only())
        .containsExactly(
            "1: A DATE 2017-11-06 | B DATE 2017-11-06T12:00:00 | C NUMBER 0.98 %"
                + " | D NUMBER 43045 | E NUMBER 0.98");
  }

  @Test
  void datesOf1904WorkbooksCountFrom1904() throws Exception {
    byte[] file =
        xls(
            workbook -> {
              workbook.getInternalWorkbook().getRecords().stream()
                  .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                  .forEach(
                      r ->
                          ((org.apache.poi.hssf.record.DateWindow1904Record) r)
                              .setWindowing((short) 1));
              Cell cell = row(workbook.createSheet("a"), 41583).getCell(0);
              format(workbook, cell, "dd/mm/yyyy");
            });

    assertThat(open(file).only()).containsExactly("1: A DATE 2017-11-06");
  }

  @Test
  void formulasGiveTheirStoredResults() {
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("a");
              Row row = row(sheet, 2, 3);
              row.createCell(2).setCellFormula("A1+B1");
              row.createCell(3).setCellFormula("\"a\"&\"ộ\"");
              row.createCell(4).setCellFormula("A1>B1");
              row.createCell(5).setCellFormula("1/0");
              workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(open(file).only())
        .containsExactly(
            "1: A NUMBER 2 | B NUMBER 3 | C NUMBER 5 CACHED | D TEXT aộ CACHED"
                + " | E BOOLEAN false CACHED | F ERROR #DIV/0! CACHED");
  }

  @Test
  void aFormulaThatNoProgramComputedHasNoResult() {
    byte[] file =
        xls(
            workbook -> {
              Row row = row(workbook.createSheet("a"), 2, 3);
              row.createCell(2).setCellFormula("A1+B1");
            });

    assertThat(open(file).only())
        .containsExactly("1: A NUMBER 2 | B NUMBER 3 | C TEXT = NOT_CACHED");
  }

  @Test
  void aFormulaThatLooksIntoAnotherWorkbookIsExternal() throws Exception {
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("a");
              workbook.createSheet("b").createRow(0).createCell(0).setCellValue(9);
              workbook.linkExternalWorkbook("so-lieu.xls", other());
              Row row = row(sheet, 2);
              row.createCell(1).setCellFormula("[so-lieu.xls]x!A1");
              row.createCell(2).setCellFormula("b!A1");
              row.getCell(1).setCellValue(7);
              row.getCell(2).setCellValue(9);
            });

    assertThat(open(file).only())
        .containsExactly("1: A NUMBER 2 | B NUMBER 7 EXTERNAL | C NUMBER 9 CACHED");
  }

  private static HSSFWorkbook other() {
    HSSFWorkbook other = new HSSFWorkbook();
    other.createSheet("x");
    return other;
  }

  @Test
  void hiddenRowsColumnsSheetsAndMergesAreKnown() throws Exception {
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("a");
              row(sheet, "x");
              row(sheet, "y").setZeroHeight(true);
              row(sheet, "z");
              sheet.setColumnHidden(2, true);
              sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 3));
              row(workbook.createSheet("b"), "h");
              workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            });

    assertThat(open(file).sheets()).containsExactly("gui/a.xls#a", "gui/a.xls#b hidden");
    assertThat(open(file).only()).containsExactly("1: A TEXT x", "2*: A TEXT y", "3: A TEXT z");
    try (OpenSubmission open =
        new SubmissionFiles(ReadLimits.DEFAULT)
            .open(List.of(TestFiles.file(folder, "a.xls", file)))) {
      SheetSource sheet = open.sheets().get(0);
      assertThat(sheet.facts().merges()).containsExactly(new MergedRange(1, 1, 2, 4));
      assertThat(sheet.facts().hiddenColumns()).containsExactly(3);
      assertThat(sheet.plainText()).isFalse();
    }
  }

  @Test
  void theFontTellsWhatLettersItDraws() throws Exception {
    byte[] file =
        xls(
            workbook -> {
              Row row = row(workbook.createSheet("a"), "Bé", "Bé", "Bé");
              for (int i = 0; i < 2; i++) {
                Font font = workbook.createFont();
                font.setFontName(i == 0 ? ".VnTimeH" : "VNI-Times");
                CellStyle style = workbook.createCellStyle();
                style.setFont(font);
                row.getCell(i).setCellStyle(style);
              }
            });
    try (OpenSubmission open =
        new SubmissionFiles(ReadLimits.DEFAULT)
            .open(List.of(TestFiles.file(folder, "a.xls", file)))) {
      open.sheets()
          .get(0)
          .read(
              row -> {
                assertThat(row.cells())
                    .extracting(vn.tonghop.submission.Cell::lettering)
                    .containsExactly(Lettering.ABC_CAPITALS, Lettering.VNI, Lettering.UNICODE);
                return true;
              });
    }
  }

  @Test
  void longTextsThatContinueInOtherRecordsComeBackWhole() {
    String text = "Đề án “Ứng dụng” ".repeat(1500);
    byte[] file =
        xls(
            workbook -> {
              HSSFSheet sheet = workbook.createSheet("a");
              for (int i = 0; i < 20; i++) {
                row(sheet, i + text);
              }
            });

    assertThat(open(file).only()).hasSize(20).element(19).isEqualTo("20: A TEXT 19" + text);
  }

  @Test
  void aPasswordIsAskedToBeRemoved() {
    Biff8EncryptionKey.setCurrentUserPassword("bí mật");
    byte[] file;
    try {
      file = xls(workbook -> row(workbook.createSheet("a"), "x"));
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertThat(open(file).codes()).containsExactly("PASSWORD");
  }

  @Test
  void aTruncatedXlsIsDamaged() {
    byte[] file = xls(workbook -> row(workbook.createSheet("a"), "x".repeat(9000)));
    TestFiles.Opened opened = open(java.util.Arrays.copyOf(file, file.length / 2));
    assertThat(opened.codes()).containsOnly("DAMAGED");
  }

  @Test
  void rowsBeyondTheLimitAreTooBig() {
    byte[] file =
        xls(workbook -> workbook.createSheet("a").createRow(50).createCell(0).setCellValue(1));
    ReadLimits limits = TestFiles.limits(1 << 20, 1 << 20, 1 << 20, 100, 50, 100);
    assertThat(TestFiles.open(limits, TestFiles.file(folder, "a.xls", file)).codes())
        .containsExactly("TOO-BIG");
  }

  @Test
  void aTextLongerThanACellIsTooBig() {
    byte[] file = xls(workbook -> row(workbook.createSheet("a"), "x".repeat(101)));
    ReadLimits limits = TestFiles.limits(1 << 20, 1 << 20, 1 << 20, 100, 50, 100);
    assertThat(TestFiles.open(limits, TestFiles.file(folder, "a.xls", file)).codes())
        .containsExactly("TOO-BIG");
  }
}
