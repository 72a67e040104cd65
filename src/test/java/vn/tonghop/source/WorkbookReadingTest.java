package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.OpenSubmission;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;

class WorkbookReadingTest {

  @TempDir Path folder;

  private List<String> rows(byte[] workbook) {
    TestFiles.Opened opened = TestFiles.open(TestFiles.file(folder, "a.xlsx", workbook));
    assertThat(opened.notes()).isEmpty();
    return opened.only();
  }

  private List<String> sheetData(String rows) {
    return rows(TestFiles.workbook("<sheetData>" + rows + "</sheetData>"));
  }

  @Test
  void readsTextsNumbersBooleansAndErrorsAsExcelStoresThem() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFRow row = workbook.createSheet("Trang").createRow(2);
    row.createCell(0).setCellValue("Bộ Tài chính ");
    row.createCell(1).setCellValue(20.3);
    row.createCell(3).setCellValue(true);
    row.createCell(4).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF);
    row.createCell(5).setCellValue("");

    assertThat(rows(TestFiles.bytes(workbook)))
        .containsExactly(
            "3: A TEXT Bộ Tài chính  | B NUMBER 20.3 | D BOOLEAN true | E ERROR #REF!");
  }

  @Test
  void aPassIsReadOnWhereItsVisitorHadEnoughOnce() throws Exception {
    byte[] workbook =
        TestFiles.workbook(
            "<sheetData>"
                + IntStream.rangeClosed(1, 5)
                    .mapToObj(n -> "<row r='" + n + "'><c><v>" + n + "</v></c></row>")
                    .collect(Collectors.joining())
                + "</sheetData>");
    try (OpenSubmission open =
        new SubmissionFiles(ReadLimits.DEFAULT)
            .open(List.of(TestFiles.file(folder, "a.xlsx", workbook)))) {
      SheetSource sheet = open.sheets().get(0);
      List<Integer> rows = new ArrayList<>();
      assertThat(sheet.readOn(row -> rows.add(row.number()))).isFalse();

      sheet.read(row -> rows.add(row.number()) && row.number() < 2);
      assertThat(sheet.readOn(row -> rows.add(row.number()))).isTrue();
      assertThat(rows).containsExactly(1, 2, 3, 4, 5);
      assertThat(sheet.readOn(row -> rows.add(row.number()))).isFalse();

      sheet.read(row -> rows.add(row.number()));
      assertThat(rows).containsExactly(1, 2, 3, 4, 5, 1, 2, 3, 4, 5);
    }
  }

  @Test
  void numbersKeepTheirStoredDigits() {
    assertThat(
            sheetData(
                "<row r='1'><c r='A1'><v>20.300000000000001</v></c>"
                    + "<c r='B1'><v>1.5E-3</v></c><c r='C1' t='n'><v> 7 </v></c></row>"))
        .containsExactly("1: A NUMBER 20.300000000000001 | B NUMBER 1.5E-3 | C NUMBER 7");
  }

  @Test
  void whatIsNoNumberOfExcelsSizeStaysText() {
    assertThat(
            sheetData(
                "<row r='1'><c r='A1'><v>1E999999</v></c><c r='B1'><v>NaN</v></c>"
                    + "<c r='C1'><v>1E308</v></c></row>"))
        .containsExactly("1: A TEXT 1E999999 | B TEXT NaN | C NUMBER 1E308");
  }

  @Test
  void datesAreRecognisedByBuiltInAndCustomFormatsOnly() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFRow row = workbook.createSheet("Trang").createRow(0);
    formatted(workbook, row, 0, "m/d/yy", 43045);
    formatted(workbook, row, 1, "dd/mm/yyyy", 43045);
    formatted(workbook, row, 2, "dd/mm/yyyy hh:mm", 43045.354166666664);
    formatted(workbook, row, 3, "#,##0.0", 43045);
    formatted(workbook, row, 4, "0\" d\"", 43045);
    formatted(workbook, row, 5, "dd/mm/yyyy", -1);

    assertThat(rows(TestFiles.bytes(workbook)))
        .containsExactly(
            "1: A DATE 2017-11-06 | B DATE 2017-11-06 | C DATE 2017-11-06T08:30:00"
                + " | D NUMBER 43045 | E NUMBER 43045 | F NUMBER -1");
  }

  @Test
  void datesOf1904WorkbooksCountFrom1904() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    XSSFRow row = workbook.createSheet("Trang").createRow(0);
    formatted(workbook, row, 0, "dd/mm/yyyy", 41583);

    assertThat(rows(TestFiles.bytes(workbook))).containsExactly("1: A DATE 2017-11-06");
  }

  @Test
  void percentFormatsAreMarkedQuotedPercentSignsAreNot() {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFRow row = workbook.createSheet("Trang").createRow(0);
    formatted(workbook, row, 0, "0%", 0.98);
    formatted(workbook, row, 1, "#,##0.00%;[Red]-0%", 0.5);
    formatted(workbook, row, 2, "0\"%\"", 98);

    assertThat(rows(TestFiles.bytes(workbook)))
        .containsExactly("1: A NUMBER 0.98 % | B NUMBER 0.5 % | C NUMBER 98");
  }

  @Test
  void isoDateCellsAreDates() {
    assertThat(
            sheetData(
                "<row r='1'><c r='A1' t='d'><v>2017-11-06</v></c>"
                    + "<c r='B1' t='d'><v>2017-11-06T08:30:00.000Z</v></c>"
                    + "<c r='C1' t='d'><v>2017-11-06T00:00:00</v></c>"
                    + "<c r='D1' t='d'><v>hôm qua</v></c></row>"))
        .containsExactly(
            "1: A DATE 2017-11-06 | B DATE 2017-11-06T08:30:00 | C DATE 2017-11-06"
                + " | D TEXT hôm qua");
  }

  @Test
  void missingAddressesAreCounted() {
    assertThat(
            sheetData(
                "<row><c><v>1</v></c><c/><c><v>3</v></c></row>"
                    + "<row r='5'><c r='D5'><v>4</v></c><c><v>5</v></c></row>"
                    + "<row><c><v>6</v></c></row>"))
        .containsExactly(
            "1: A NUMBER 1 | C NUMBER 3", "5: D NUMBER 4 | E NUMBER 5", "6: A NUMBER 6");
  }

  @Test
  void richTextIsJoinedAndPhoneticHintsAreLeftOut() {
    byte[] workbook =
        TestFiles.workbook(
            "<sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is>"
                + "<r><rPr><b/></rPr><t>Bộ </t></r><r><t>Y tế</t></r></is></c>"
                + "<c r='C1' t='s'><v>1</v></c><c r='D1' t='s'><v>2</v></c></row></sheetData>",
            "<si><r><t xml:space='preserve'>Tổng </t></r><r><t>cộng</t></r>"
                + "<rPh sb='0' eb='1'><t>ẩn</t></rPh><phoneticPr fontId='1'/></si>"
                + "<si><t/></si><si><t>a_x000D_b_x005F_x</t></si>",
            "");

    assertThat(rows(workbook))
        .containsExactly("1: A TEXT Tổng cộng | B TEXT Bộ Y tế | D TEXT a\rb_x");
  }

  @Test
  void formulasGiveTheirStoredResultAndSayWhereItComesFrom() {
    assertThat(
            sheetData(
                "<row r='1'><c r='A1'><f>B1+1</f><v>2</v></c>"
                    + "<c r='B1'><f>SUM(C1:C2)</f></c>"
                    + "<c r='C1'><f>[1]Trang!A1</f><v>3</v></c>"
                    + "<c r='D1' t='str'><f>IF(A1=1,\"\",\"\")</f><v></v></c>"
                    + "<c r='E1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                    + "<c r='F1'><f>[1]Trang!A1</f></c>"
                    + "<c r='G1' t='str'><f>A1&amp;\"[1]\"</f><v>x</v></c>"
                    + "<c r='H1'><f>Bang[1]</f><v>1</v></c></row>"))
        .containsExactly(
            "1: A NUMBER 2 CACHED | B TEXT =SUM(C1:C2) NOT_CACHED | C NUMBER 3 EXTERNAL"
                + " | E ERROR #DIV/0! CACHED | F TEXT =[1]Trang!A1 NOT_CACHED | G TEXT x CACHED"
                + " | H NUMBER 1 CACHED");
  }

  @Test
  void aSharedFormulaIsExternalInEveryCellThatUsesIt() {
    assertThat(
            sheetData(
                "<row r='1'><c r='A1'><f t='shared' ref='A1:A2' si='0'>'[1]Trang 1'!B1</f><v>1</v></c>"
                    + "<c r='B1'><f t='shared' ref='B1:B2' si='1'>C1</f><v>2</v></c></row>"
                    + "<row r='2'><c r='A2'><f t='shared' si='0'/><v>3</v></c>"
                    + "<c r='B2'><f t='shared' si='1'/><v>4</v></c></row>"))
        .containsExactly(
            "1: A NUMBER 1 EXTERNAL | B NUMBER 2 CACHED",
            "2: A NUMBER 3 EXTERNAL | B NUMBER 4 CACHED");
  }

  @Test
  void hiddenRowsColumnsSheetsAndMergesAreKnown() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet("Trang");
    sheet.createRow(0).createCell(0).setCellValue("a");
    XSSFRow hidden = sheet.createRow(1);
    hidden.createCell(0).setCellValue("b");
    hidden.setZeroHeight(true);
    sheet.setColumnHidden(2, true);
    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
    workbook.createSheet("Ẩn");
    workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
    PartFile part = TestFiles.file(folder, "a.xlsx", TestFiles.bytes(workbook));

    assertThat(TestFiles.open(part).sheets()).containsExactly("a.xlsx#Trang", "a.xlsx#Ẩn hidden");
    assertThat(TestFiles.open(part).rows().get(0)).containsExactly("1: A TEXT a", "2*: A TEXT b");
    try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
      SheetFacts facts = open.sheets().get(0).facts();
      assertThat(facts.merges()).containsExactly(new MergedRange(1, 1, 2, 2));
      assertThat(facts.hiddenColumns()).containsExactly(3);
      assertThat(open.sheets().get(1).facts()).isEqualTo(SheetFacts.NONE);
    }
  }

  @Test
  void mergesAreFoundAfterTheRowsWhateverFollowsThem() throws Exception {
    String rows = "<cols><col min='2' max='9' hidden='1'/></cols><sheetData><row><c t='inlineStr'>";
    String text = "<is><t>sheetData> &lt;/sheetData></t></is></c></row></sheetData >";
    String tail =
        "<autoFilter xr:uid='1' ref='A1:B1'/><mergeCells><mergeCell ref='B2:C4'/>"
            + "<mergeCell ref='$D$5:D6'/><mergeCell ref='rác'/></mergeCells>"
            + "<hyperlinks><hyperlink r:id='rId1'/></hyperlinks>";
    List<MergedRange> expected = List.of(new MergedRange(2, 2, 4, 3), new MergedRange(5, 4, 6, 4));
    String declared = "<a xmlns:xr='x' xmlns:r='r'>";

    assertThat(facts(TestFiles.workbook(declared + rows + text + tail + "</a>")).merges())
        .isEqualTo(expected);
    assertThat(facts(TestFiles.workbook(declared + "<sheetData/>" + tail + "</a>")).merges())
        .isEqualTo(expected);
    assertThat(facts(TestFiles.workbook("<sheetData><row/></sheetData><drawing/>")))
        .isEqualTo(SheetFacts.NONE);
    assertThat(facts(prefixed(declared + rows + text + tail + "</a>")))
        .isEqualTo(new SheetFacts(expected, java.util.Set.of(2, 3, 4, 5, 6, 7, 8, 9)));
  }

  private SheetFacts facts(byte[] workbook) throws Exception {
    PartFile part = TestFiles.file(folder, "facts.xlsx", workbook);
    try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
      return open.sheets().get(0).facts();
    }
  }

  /** Every element of the main namespace written with a prefix. */
  private static byte[] prefixed(String worksheet) {
    var parts = TestFiles.parts(worksheet, "", "");
    parts.computeIfPresent(
        "xl/worksheets/sheet1.xml",
        (name, bytes) ->
            new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("<(/?)(?=[a-z])", "<$1x:")
                .replace("xmlns='" + TestFiles.MAIN, "xmlns:x='" + TestFiles.MAIN)
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return TestFiles.zip(parts);
  }

  @Test
  void aSheetCanBeReadAgainAndReadingStopsWhenTheVisitorHasEnough() throws Exception {
    PartFile part =
        TestFiles.file(
            folder,
            "a.xlsx",
            TestFiles.workbook(
                "<sheetData><row r='1'><c><v>1</v></c></row><row r='2'><c><v>2</v></c></row>"
                    + "</sheetData>"));
    try (OpenSubmission open = new SubmissionFiles(ReadLimits.DEFAULT).open(List.of(part))) {
      for (int i = 0; i < 3; i++) {
        List<Integer> seen = new ArrayList<>();
        open.sheets()
            .get(0)
            .read(
                row -> {
                  seen.add(row.number());
                  return false;
                });
        assertThat(seen).containsExactly(1);
      }
    }
  }

  @Test
  void aStrictWorkbookReadsLikeATransitionalOne() {
    var parts = TestFiles.parts("<sheetData><row><c><v>1</v></c></row></sheetData>", "", "");
    parts.replaceAll(
        (name, bytes) ->
            new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .replace(
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships")
                .replace(TestFiles.MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

    assertThat(rows(TestFiles.zip(parts))).containsExactly("1: A NUMBER 1");
  }

  @Test
  void partsInOtherEncodingsOfXmlAreRead() {
    for (String encoding : new String[] {"UTF-8", "UTF-16", "windows-1252"}) {
      var parts = TestFiles.parts("", "", "");
      parts.put(
          "xl/worksheets/sheet1.xml",
          ("<?xml version='1.0' encoding='"
                  + encoding
                  + "'?><worksheet xmlns='"
                  + TestFiles.MAIN
                  + "'><sheetData><row><c t='str'><v>é</v></c></row></sheetData></worksheet>")
              .getBytes(java.nio.charset.Charset.forName(encoding)));

      assertThat(rows(TestFiles.zip(parts))).containsExactly("1: A TEXT é");
    }
  }

  @Test
  void manySharedStringsComeBackUnchangedAcrossBlocks() {
    StringBuilder strings = new StringBuilder();
    StringBuilder cells = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text = i + "ộ".repeat(i * 7);
      strings.append("<si><t>").append(text).append("</t></si>");
      cells.append("<row><c t='s'><v>").append(i).append("</v></c></row>");
      expected.add((i + 1) + ": A TEXT " + text);
    }
    byte[] workbook =
        TestFiles.workbook("<sheetData>" + cells + "</sheetData>", strings.toString(), "");

    assertThat(rows(workbook)).isEqualTo(expected);
  }

  @Test
  void cellsBeyondTheReadColumnsAreNotLookedAt() {
    assertThat(sheetData("<row r='1'><c r='SR1'><v>512</v></c><c r='SS1'><v>513</v></c></row>"))
        .containsExactly("1: SR NUMBER 512");
  }

  private static void formatted(
      XSSFWorkbook workbook, XSSFRow row, int column, String format, double value) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }
}
