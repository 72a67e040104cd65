package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;

class RefusalTest {

  private static final long MB = 1_000_000;

  @TempDir Path folder;

  private Finding refusal(String name, byte[] content) {
    return refusal(ReadLimits.DEFAULT, name, content);
  }

  private Finding refusal(ReadLimits limits, String name, byte[] content) {
    TestFiles.Opened opened = TestFiles.open(limits, TestFiles.file(folder, name, content));
    assertThat(opened.notes()).hasSize(1);
    assertThat(opened.notes().get(0).level()).isEqualTo(Level.BLOCK);
    assertThat(opened.notes().get(0).origin().file()).isEqualTo(name);
    return opened.notes().get(0);
  }

  private static void is(Finding finding, String code, String expected) {
    assertThat(finding.code() + ": " + finding.expected()).isEqualTo(code + ": " + expected);
  }

  @Test
  void anEncryptedWorkbookAsksToRemoveThePassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("x");
      try (OutputStream encrypted = encryptor.getDataStream(ole)) {
        encrypted.write(TestFiles.small("a"));
      }
      ole.writeFilesystem(out);
    }
    is(refusal("a.xlsx", out.toByteArray()), "PASSWORD", "");
  }

  @Test
  void anExcel95FileIsTooOld() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem ole = new POIFSFileSystem()) {
      ole.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Book");
      ole.writeFilesystem(out);
    }
    is(refusal("a.xls", out.toByteArray()), "OLD-EXCEL", "Excel 2-95");
    is(refusal("b.xls", new byte[] {9, 4, 6, 0, 0, 0}), "OLD-EXCEL", "Excel 2-95");
  }

  @Test
  void aWordFileRenamedToXlsxIsToldByItsContent() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("Kính gửi");
      document.write(out);
    }
    is(refusal("a.xlsx", out.toByteArray()), "FORMAT", "Word (.docx)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 abc|PDF",
        "<html><body><table>|trang web (HTML)",
        "'  <!DOCTYPE HTML PUBLIC'|trang web (HTML)",
        "<!-- xuất từ hệ thống --> <meta charset='utf-8'><table>|trang web (HTML)",
        "<?xml version='1.0'?><html>|trang web (HTML)",
        "<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?>|XML Spreadsheet 2003",
        "'<?xml version=\"1.0\"?><Workbook/>'|XML",
        "{\\rtf1 abc}|RTF",
        "Rar!abc|tệp nén không phải .zip",
        "GIF89a|ảnh"
      })
  void otherFormatsAreNamed(String content, String format) {
    is(refusal("a.csv", content.getBytes(StandardCharsets.UTF_8)), "FORMAT", format);
  }

  @Test
  void tablesOfOtherProgramsAreNamedAndCsvThatLooksLikeThemIsNot() {
    is(
        refusal("a.xls", text("MIME-Version: 1.0\nContent-Type: multipart/related;\n")),
        "FORMAT",
        "trang web (MHTML)");
    is(refusal("a.xls", text("ID;PWXL;N;E\r\nP;PGeneral\r\n")), "FORMAT", "SYLK");
    assertThat(TestFiles.open(TestFiles.file(folder, "a.csv", "ID;Phong\n1;Cấp\n")).only())
        .containsExactly("1: A TEXT ID | B TEXT Phong", "2: A TEXT 1 | B TEXT Cấp");
  }

  private static byte[] text(String content) {
    return content.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anOdsIsNamed() {
    byte[] ods =
        TestFiles.zip(
            "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<a/>");
    is(refusal("a.xlsx", ods), "FORMAT", ".ods (OpenDocument)");
  }

  @Test
  void binaryContentIsNoText() {
    is(refusal("a.csv", new byte[] {65, 0, 66, 0}), "FORMAT", "nhị phân không rõ loại");
  }

  @Test
  void bytesOfNoKnownEncodingAreUnknown() {
    Finding finding = refusal("a.csv", new byte[] {'a', (byte) 0x8A, (byte) 0x9D, ';', 'b'});
    is(finding, "ENC-UNKNOWN", "");
    assertThat(finding.origin().sheet()).isEqualTo("a");
  }

  @ParameterizedTest
  @CsvSource({"''", "' \r\n  \r\n'", "'\uFEFF'"})
  void nothingIsEmpty(String content) {
    is(refusal("a.csv", content.getBytes(StandardCharsets.UTF_8)), "EMPTY", "");
  }

  @Test
  void aZipOfNothingIsEmpty() {
    is(refusal("a.zip", TestFiles.zip(Map.of())), "EMPTY", "");
    is(refusal("b.zip", TestFiles.zip("__MACOSX/._a.xlsx", "x", ".DS_Store", "x")), "EMPTY", "");
  }

  @Test
  void aTruncatedWorkbookIsDamaged() {
    byte[] whole = TestFiles.small("a");
    for (int length : new int[] {30, whole.length / 2, whole.length - 1}) {
      is(refusal("a.xlsx", Arrays.copyOf(whole, length)), "DAMAGED", "cấu trúc tệp nén sai");
    }
  }

  @Test
  void aWorkbookWithoutItsWorkbookPartIsDamaged() {
    Map<String, byte[]> parts = TestFiles.parts("<sheetData/>", "", "");
    parts.remove("xl/workbook.xml");
    is(refusal("a.xlsx", TestFiles.zip(parts)), "DAMAGED", "cấu trúc tệp Excel sai");
  }

  @Test
  void aWorkbookThatListsNoSheetIsEmpty() {
    Map<String, byte[]> parts = TestFiles.parts("<sheetData/>", "", "");
    parts.put(
        "xl/workbook.xml",
        ("<workbook xmlns='" + TestFiles.MAIN + "'/>").getBytes(StandardCharsets.UTF_8));
    is(refusal("a.xlsx", TestFiles.zip(parts)), "EMPTY", "");
  }

  @Test
  void brokenXmlInASheetIsDamagedAndSaysWhere() {
    byte[] workbook =
        TestFiles.workbook(
            "<sheetData><row r='1'><c r='A1'><v>1</v></c><c r='C1'><v>2</row></sheetData>");
    Finding finding = refusal("a.xlsx", workbook);
    is(finding, "DAMAGED", "nội dung trang tính sai");
    assertThat(finding.origin().sheet()).isEqualTo("Trang");
    assertThat(finding.origin().cell()).isEqualTo("C1");
  }

  @Test
  void rowsThatGoBackAreDamaged() {
    byte[] workbook =
        TestFiles.workbook("<sheetData><row r='2'/><row r='2'><c><v>1</v></c></row></sheetData>");
    is(refusal("a.xlsx", workbook), "DAMAGED", "nội dung trang tính sai");
  }

  @Test
  void noEntityIsExpandedOrFetched() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "MẬT KHẨU");
    for (String entity :
        new String[] {
          "<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY x '&b;&b;&b;&b;'>",
          "<!ENTITY x SYSTEM '" + secret.toUri() + "'>"
        }) {
      Map<String, byte[]> parts = TestFiles.parts("", "", "");
      parts.put(
          "xl/worksheets/sheet1.xml",
          ("<!DOCTYPE worksheet ["
                  + entity
                  + "]><worksheet xmlns='"
                  + TestFiles.MAIN
                  + "'><sheetData><row><c t='inlineStr'><is><t>&x;</t></is></c></row></sheetData>"
                  + "</worksheet>")
              .getBytes(StandardCharsets.UTF_8));
      is(refusal("a.xlsx", TestFiles.zip(parts)), "DAMAGED", "nội dung trang tính sai");
    }
  }

  @Test
  void aDoctypeWithoutEntitiesIsHarmless() {
    Map<String, byte[]> parts = TestFiles.parts("", "", "");
    parts.put(
        "xl/worksheets/sheet1.xml",
        ("<!DOCTYPE worksheet><worksheet xmlns='"
                + TestFiles.MAIN
                + "'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>")
            .getBytes(StandardCharsets.UTF_8));
    TestFiles.Opened opened =
        TestFiles.open(TestFiles.file(folder, "a.xlsx", TestFiles.zip(parts)));
    assertThat(opened.notes()).isEmpty();
    assertThat(opened.only()).containsExactly("1: A NUMBER 1");
  }

  /** Hard to pack, so that the compression ratio does not speak first. */
  private static String eightMegabytes() {
    char[] text = new char[8_000_000];
    java.util.Random random = new java.util.Random(1);
    for (int i = 0; i < text.length; i++) {
      text[i] = (char) ('a' + random.nextInt(16));
    }
    return new String(text);
  }

  @Test
  void invalidUtf8InASheetIsDamaged() {
    Map<String, byte[]> parts =
        TestFiles.parts("<sheetData><row><c t='str'><v>~</v></c></row></sheetData>", "", "");
    byte[] sheet = parts.get("xl/worksheets/sheet1.xml");
    for (int i = 0; i < sheet.length; i++) {
      sheet[i] = sheet[i] == '~' ? (byte) 0xE1 : sheet[i];
    }
    is(refusal("a.xlsx", TestFiles.zip(parts)), "DAMAGED", "nội dung trang tính sai");
  }

  @Test
  void anEightMegabyteTextInACellIsTooBig() {
    String huge = eightMegabytes();
    byte[] workbook =
        TestFiles.workbook(
            "<sheetData><row><c t='inlineStr'><is><t>" + huge + "</t></is></c></row></sheetData>");
    is(refusal("a.xlsx", workbook), "TOO-BIG", "một ô quá 32.767 ký tự");
  }

  @Test
  void anEightMegabyteAttributeIsTooBig() {
    String huge = eightMegabytes();
    byte[] workbook = TestFiles.workbook("<sheetData><row><c t='" + huge + "'/></row></sheetData>");
    is(refusal("a.xlsx", workbook), "TOO-BIG", "một ô quá 32.767 ký tự");
  }

  @Test
  void aCellMayHoldAsManyCharactersAsExcelAllowsAndNotOneMore() {
    for (String t : new String[] {"a".repeat(32_767), "ộ".repeat(32_767)}) {
      String open = "<sheetData><row><c t='inlineStr'><is><t>";
      String close = "</t></is></c></row></sheetData>";
      TestFiles.Opened opened =
          TestFiles.open(TestFiles.file(folder, "a.xlsx", TestFiles.workbook(open + t + close)));
      assertThat(opened.only()).containsExactly("1: A TEXT " + t);
      is(
          refusal("b.xlsx", TestFiles.workbook(open + t + "b" + close)),
          "TOO-BIG",
          "một ô quá 32.767 ký tự");
    }
  }

  @Test
  void bombsAreStoppedByUnpackedBytesAndRatio() {
    byte[] blanks = new byte[70_000_000];
    Arrays.fill(blanks, (byte) ' ');
    Map<String, byte[]> parts = TestFiles.parts("<sheetData/>", "", "");
    Map<String, byte[]> bomb = new LinkedHashMap<>(parts);
    for (String name : new String[] {"xl/sharedStrings.xml", "xl/styles.xml"}) {
      byte[] part = blanks.clone();
      byte[] root = ("<a xmlns='" + TestFiles.MAIN + "'>").getBytes(StandardCharsets.UTF_8);
      System.arraycopy(root, 0, part, 0, root.length);
      for (int i = root.length; i + 4 < part.length; i += 4) {
        System.arraycopy(new byte[] {'<', 'b', '/', '>'}, 0, part, i, 4);
      }
      bomb.put(name, part);
    }
    byte[] zipped = TestFiles.zip(bomb);
    is(refusal("a.xlsx", zipped), "TOO-BIG", "tỷ lệ nén quá 1:400");
    is(
        refusal(TestFiles.limits(MB, MB, 9 * MB, 100, 100, 100), "a.xlsx", zipped),
        "TOO-BIG",
        "một thành phần quá 1 MB sau khi giải nén");
    is(
        refusal(TestFiles.limits(MB, 20 * MB, 9 * MB, 100, 100, 100), "a.xlsx", zipped),
        "TOO-BIG",
        "cả tệp quá 9 MB sau khi giải nén");
    is(
        refusal(TestFiles.limits(1000, MB, MB, 100, 100, 100), "a.xlsx", zipped),
        "TOO-BIG",
        "tệp quá 1 MB");
  }

  @Test
  void tooManyEntriesAreNotEvenListed() {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    for (int i = 0; i < 2001; i++) {
      entries.put(i + ".csv", new byte[] {'a'});
    }
    is(refusal("a.zip", TestFiles.zip(entries)), "TOO-BIG", "quá 2.000 thành phần trong tệp");
    entries.remove("0.csv");
    assertThat(TestFiles.open(TestFiles.file(folder, "a.zip", TestFiles.zip(entries))).sheets())
        .hasSize(2000);
  }

  @Test
  void rowsBeyondTheLimitAreTooBigWhateverTheDimensionClaims() {
    ReadLimits limits = TestFiles.limits(MB, MB, MB, 100, 3, 100);
    String lie = "<dimension ref='A1:B2'/>";
    byte[] fits =
        TestFiles.workbook(lie + "<sheetData><row r='3'><c><v>1</v></c></row></sheetData>");
    byte[] beyond =
        TestFiles.workbook(lie + "<sheetData><row r='4'><c><v>1</v></c></row></sheetData>");

    assertThat(TestFiles.open(limits, TestFiles.file(folder, "a.xlsx", fits)).only())
        .containsExactly("3: A NUMBER 1");
    is(refusal(limits, "a.xlsx", beyond), "TOO-BIG", "quá 3 dòng");
  }

  @Test
  void deepNestingIsTooBig() {
    byte[] workbook = TestFiles.workbook("<a>".repeat(200) + "</a>".repeat(200));
    is(refusal("a.xlsx", workbook), "TOO-BIG", "XML lồng quá 100 lớp");
  }

  @Test
  void macrosAreNotedAndTheSheetsRead() {
    Map<String, byte[]> parts =
        TestFiles.parts("<sheetData><row><c><v>1</v></c></row></sheetData>", "", "");
    parts.computeIfPresent(
        "[Content_Types].xml",
        (name, types) ->
            new String(types, StandardCharsets.UTF_8)
                .replace(
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                    "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .getBytes(StandardCharsets.UTF_8));
    TestFiles.Opened opened =
        TestFiles.open(TestFiles.file(folder, "a.xlsx", TestFiles.zip(parts)));
    assertThat(opened.codes()).containsExactly("MACRO");
    assertThat(opened.only()).containsExactly("1: A NUMBER 1");
  }
}
