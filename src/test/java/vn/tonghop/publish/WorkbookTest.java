package vn.tonghop.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Consolidator;
import vn.tonghop.consolidate.Summarizer;
import vn.tonghop.consolidate.TestCampaign;

class WorkbookTest {

  @TempDir Path folder;

  private Path write(String name, boolean synthetic) throws Exception {
    Path file = folder.resolve(name);
    List<ConsolidatedTable> tables =
        TestCampaign.outline().reports().stream()
            .map(
                layout ->
                    Consolidator.build(layout, TestCampaign.setup(), new TestCampaign(synthetic)))
            .toList();
    Workbook.write(
        file,
        new Workbook.Head("BỘ KIỂM THỬ", "Kỳ báo cáo năm 2020", "0123456789abcdef", synthetic),
        new Workbook.Content(
            Summarizer.build(TestCampaign.setup(), new TestCampaign(synthetic)), tables));
    return file;
  }

  private XSSFWorkbook read(boolean synthetic) throws Exception {
    try (InputStream in = Files.newInputStream(write("tong-hop.xlsx", synthetic))) {
      return new XSSFWorkbook(in);
    }
  }

  private static XSSFCell cell(XSSFSheet sheet, String address) {
    var reference = new CellReference(address);
    return sheet.getRow(reference.getRow()).getCell(reference.getCol());
  }

  private static String text(XSSFSheet sheet, String address) {
    return cell(sheet, address).getStringCellValue();
  }

  @Test
  void everyBlockHasItsSheetAndTheContentsLinkToThem() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      List<String> names = new ArrayList<>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      XSSFSheet contents = workbook.getSheet("Mục lục");

      assertThat(names).containsExactly("Tóm tắt", "Mục lục", "T-91", "T-92", "T-92 (2)", "T-93");
      assertThat(text(contents, "B8")).isEqualTo("T-92");
      assertThat(cell(contents, "B9").getHyperlink().getAddress()).isEqualTo("'T-92 (2)'!A1");
      assertThat(text(contents, "C9")).isEqualTo("Hai khối – Khối địa phương");
      assertThat(cell(contents, "A9").getNumericCellValue()).isEqualTo(3);
    }
  }

  @Test
  void theFrameHasBothHeadsTitleCampaignAndUnit() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(text(sheet, "A1")).isEqualTo("BỘ KIỂM THỬ");
      assertThat(text(sheet, "E1")).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
      assertThat(text(sheet, "E2")).isEqualTo("Độc lập - Tự do - Hạnh phúc");
      assertThat(text(sheet, "A3")).isEqualTo("T-91. Trang thông tin, máy tính");
      assertThat(text(sheet, "A4")).isEqualTo("Kỳ báo cáo năm 2020");
      assertThat(text(sheet, "A5")).isEmpty();
      assertThat(text(sheet, "E5")).isEqualTo("Đơn vị tính: cơ quan");
      assertThat(text(workbook.getSheet("T-92 (2)"), "A4"))
          .isEqualTo("Kỳ báo cáo năm 2020 – Khối địa phương");
    }
  }

  @Test
  void syntheticFiguresAreMarkedOnEverySheet() throws Exception {
    try (XSSFWorkbook workbook = read(true)) {
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        XSSFSheet sheet = workbook.getSheetAt(i);
        assertThat(text(sheet, "A3")).endsWith("(DỮ LIỆU GIẢ LẬP)");
        assertThat(text(sheet, "A5")).startsWith("DỮ LIỆU GIẢ LẬP");
      }
    }
  }

  @Test
  void headerCellsAreMergedAsTheLayoutSays() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");
      List<String> merged =
          sheet.getMergedRegions().stream().map(region -> region.formatAsString()).toList();

      assertThat(merged).contains("A6:A7", "B6:B7", "C6:C7", "D6:F6").doesNotContain("D7");
      assertThat(text(sheet, "D6")).isEqualTo("Trang/cổng");
      assertThat(text(sheet, "F7")).isEqualTo("Tỷ lệ (%)");
      assertThat(cell(sheet, "F6").getCellStyle().getWrapText()).isTrue();
    }
  }

  @Test
  void figuresAreNumbersInLocaleNeutralFormats() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(text(sheet, "B9")).isEqualTo("Bộ Một");
      assertThat(cell(sheet, "C9").getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(cell(sheet, "C9").getCellStyle().getDataFormatString()).isEqualTo("#,##0");
      assertThat(cell(sheet, "F9").getNumericCellValue()).isEqualTo(33.3333333333);
      assertThat(cell(sheet, "F9").getCellStyle().getDataFormatString()).isEqualTo("#,##0.0");
      assertThat(cell(sheet, "G9").getNumericCellValue()).isEqualTo(0.75);
      assertThat(cell(sheet, "G9").getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }
  }

  @Test
  void wordsSignsAndDaysAreText() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(text(sheet, "C10")).isEqualTo("Chưa gửi");
      assertThat(text(sheet, "G11")).isEqualTo("–");
      assertThat(text(sheet, "I11")).isEqualTo("=cmd; phân tán");
      assertThat(cell(sheet, "I11").getCellType()).isEqualTo(CellType.STRING);
      assertThat(text(sheet, "K9")).isEqualTo("28/02/2019");
      assertThat(text(sheet, "H12")).isEqualTo("1/3");
    }
  }

  @Test
  void groupsAndTotalsAreBoldAgenciesAreNot() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(text(sheet, "A8")).isEqualTo("I");
      assertThat(cell(sheet, "B8").getCellStyle().getFont().getBold()).isTrue();
      assertThat(cell(sheet, "B9").getCellStyle().getFont().getBold()).isFalse();
      assertThat(cell(sheet, "C12").getCellStyle().getFont().getBold()).isTrue();
      assertThat(text(sheet, "B20")).isEqualTo("TỔNG CỘNG");
      assertThat(cell(sheet, "C20").getNumericCellValue()).isEqualTo(127);
      assertThat(cell(sheet, "B9").getCellStyle().getFont().getFontName())
          .isEqualTo("Times New Roman");
    }
  }

  @Test
  void notesLegendAndSourceCloseTheSheet() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(text(sheet, "A22")).isEqualTo("Ghi chú:");
      assertThat(text(sheet, "A23")).isEqualTo("- Số liệu đến 31/10/2020.");
      assertThat(text(sheet, "A24")).startsWith("Ký hiệu:").contains("KAD");
      assertThat(text(sheet, "A25")).endsWith("chốt đến 13/11/2020.");
      assertThat(sheet.getLastRowNum()).isEqualTo(24);
    }
  }

  @Test
  void sheetsPrintOnA4LandscapeWithRepeatedHeaderAndPageNumbers() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      XSSFSheet sheet = workbook.getSheet("T-91");

      assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) 0);
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("6:7");
      assertThat(workbook.getPrintArea(workbook.getSheetIndex(sheet)))
          .isEqualTo("'T-91'!$A$1:$K$25");
      assertThat(sheet.getFooter().getRight()).endsWith("&P/&N");
      assertThat(sheet.getFooter().getLeft()).endsWith("0123456789ab");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 7);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    }
  }

  @Test
  void theSameTablesGiveTheSameBytesInAnyLocaleAndTimeZone() throws Exception {
    byte[] first = Files.readAllBytes(write("first.xlsx", false));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] second;
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      second = Files.readAllBytes(write("second.xlsx", false));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(second).isEqualTo(first);
    assertThat(folder.resolve("second.xlsx.part")).doesNotExist();
  }

  @Test
  void thePackageIsReadByPlainZipReadersAndHoldsNoClockTime() throws Exception {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(write("tong-hop.xlsx", false)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
        assertThat(entry.getExtra()).isNull();
        if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8))
              .contains("BỘ KIỂM THỬ", "Kỳ báo cáo năm 2020")
              .doesNotContain("dcterms", "identifier");
        }
      }
    }
    assertThat(names).startsWith("[Content_Types].xml").contains("xl/worksheets/sheet5.xml");
  }

  @Test
  void theNormalFontIsNotTakenFromATheme() throws Exception {
    try (XSSFWorkbook workbook = read(false)) {
      assertThat(workbook.getFontAt(0).getFontName()).isEqualTo("Times New Roman");
      assertThat(workbook.getFontAt(0).getScheme()).isEqualTo(FontScheme.NONE);
    }
  }

  @Test
  void rowsAreAsHighAsTheirTextNeeds() {
    assertThat(TextFit.lines("một hai ba", 12)).isEqualTo(1);
    assertThat(TextFit.lines("một hai ba", 8)).isEqualTo(2);
    assertThat(TextFit.lines("một\nhai", 40)).isEqualTo(2);
    assertThat(TextFit.lines("", 10)).isEqualTo(1);
    assertThat(TextFit.lines("x".repeat(28), 11)).isEqualTo(3);
    assertThat(TextFit.lines("illi ".repeat(5), 18)).isEqualTo(1);
    assertThat(TextFit.lines("WWWW ".repeat(5), 18)).isEqualTo(3);
    assertThat(TextFit.lines("x".repeat(28), 31)).isEqualTo(1);
    assertThat(TextFit.boldLines("x".repeat(28), 31)).isEqualTo(2);
  }
}
