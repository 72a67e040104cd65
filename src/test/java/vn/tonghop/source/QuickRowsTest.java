package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickRowsTest {

  private static final Path WORKBOOKS = Path.of("src/test/resources/messy/files");
  private static final WorkbookParts NONE =
      new WorkbookParts(new SharedTexts(), CellFormats.NONE, false);

  @Test
  void everySheetOfTheSampleWorkbooksIsReadQuicklyAndTheSame() throws Exception {
    int sheets = 0;
    for (Path workbook : workbooks()) {
      sheets += assertSame(workbook);
    }
    assertThat(sheets).isGreaterThan(500);
  }

  private static List<Path> workbooks() throws IOException {
    try (Stream<Path> files = Files.walk(WORKBOOKS)) {
      return files
          .filter(file -> file.toString().endsWith(".xlsx"))
          .filter(QuickRowsTest::isWhole)
          .sorted()
          .toList();
    }
  }

  private static boolean isWhole(Path file) {
    try {
      return ZipDirectory.hasEnd(file);
    } catch (IOException e) {
      return false;
    }
  }

  private static int assertSame(Path workbook) throws IOException, XMLStreamException {
    Allowance allowance = Allowance.of(ReadLimits.DEFAULT, System::nanoTime);
    try (ZipContainer container = ZipContainer.open(workbook, allowance)) {
      PackageParts pkg = new PackageParts(container, allowance.limits());
      SharedTexts texts = new SharedTexts();
      if (pkg.has("xl/sharedStrings.xml")) {
        texts.read(() -> pkg.open("xl/sharedStrings.xml"), allowance);
      }
      WorkbookParts parts = new WorkbookParts(texts, CellFormats.NONE, false);
      int sheets = 0;
      for (; pkg.has(sheet(sheets + 1)); sheets++) {
        byte[] bytes;
        try (InputStream in = pkg.open(sheet(sheets + 1))) {
          bytes = in.readAllBytes();
        }
        BothReadings.Outcome quick = BothReadings.quick(bytes, parts, allowance.limits(), 3);
        BothReadings.Outcome plain = BothReadings.plain(bytes, parts, allowance.limits(), 3);
        assertThat(quick.quick()).as("%s %s", workbook, sheets + 1).isTrue();
        assertThat(quick.rows()).as("%s %s", workbook, sheets + 1).isEqualTo(plain.rows());
        assertThat(quick.trouble()).isEqualTo(plain.trouble());
      }
      return sheets;
    }
  }

  private static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  @Test
  void manyRandomSheetsAreReadQuicklyAndManyAreNot() {
    long quick =
        LongStream.range(0, 500)
            .filter(seed -> isQuick(new RandomSheet(seed).sheet(), ReadLimits.DEFAULT))
            .count();

    assertThat(quick).isBetween(50L, 400L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><c r='A1'><v>1</v></c></row>",
        "<row r='1' spans='1:2' ht='15' hidden='1'/>",
        "<row><c/><c t='str'><f>A1&amp;B1</f><v>Tổng &lt; 5</v></c></row>",
        "<row><c><f aca='false'><![CDATA[IF(A1<>1,2)]]></f><v>2</v></c></row>",
        "<row><c t='inlineStr'><is><r><rPr><b/></rPr><t>a</t></r><r><t> b</t></r></is></c></row>",
        "\r\n <row r='2'>\n<c r='AB2' s='3' t='e'><v>#N/A</v></c></row>",
        ""
      })
  void whatProgramsWriteIsReadQuickly(String rows) {
    assertThat(isQuick(sheet(rows), ReadLimits.DEFAULT)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row r='1'><!-- ? --><c r='A1'><v>1</v></c></row>",
        "<row r='1'><?p?></row>",
        "<row r='1' r='2'/>",
        "<row r='2'/><row r='1'/>",
        "<row la='1'/>",
        "<row x14ac:dyDescent='1'/>",
        "<row><x/></row>",
        "<row><c r='a1'/></row>",
        "<row><c r='B1'/><c r='A1'/></row>",
        "<row><c t='x'/></row>",
        "<row><c><v><![CDATA[1]]></v></c></row>",
        "<row><c><v>1</v><v>2</v></c></row>",
        "<row><c><v>1</v><f>A1</f></c></row>",
        "<row><c t='str'><v>&nbsp;</v></c></row>",
        "<row><c t='str'><v>&#0;</v></c></row>",
        "<row><c t='str'><v>a\rb</v></c></row>",
        "<row><c t='str'><v>]]></v></c></row>",
        "<row><c t='str'><v>\uFFFF</v></c></row>",
        "<row><c t='s'><v>7</v></c></row>",
        "<row>chữ</row>",
        "<row><c></row>"
      })
  void whatIsNotCertainIsLeftToThePlainReader(String rows) {
    assertThat(isQuick(sheet(rows), ReadLimits.DEFAULT)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xC1, 0xF5, 0xFF, 0xE1})
  void aByteThatIsNoUtf8IsLeftToThePlainReader(int wrong) {
    byte[] bytes = sheet("<row><c t='str'><v>??</v></c></row>");
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == '?' ? (byte) wrong : bytes[i];
    }

    assertThat(isQuick(bytes, ReadLimits.DEFAULT)).isFalse();
  }

  @Test
  void aTextAtTheLimitIsReadQuicklyAndOneBeyondItIsNot() {
    ReadLimits limits = TestFiles.limits(1 << 20, 1 << 20, 1 << 20, 9, 9, 5);

    assertThat(isQuick(sheet("<row><c t='str'><v>ộ&lt;345</v></c></row>"), limits)).isTrue();
    assertThat(isQuick(sheet("<row><c t='str'><v>ộ&lt;3456</v></c></row>"), limits)).isFalse();
  }

  @Test
  void aRowAtTheLimitIsReadQuicklyAndOneBeyondItIsNot() {
    ReadLimits limits = TestFiles.limits(1 << 20, 1 << 20, 1 << 20, 9, 9, 5);

    assertThat(isQuick(sheet("<row r='9'/>"), limits)).isTrue();
    assertThat(isQuick(sheet("<row r='10'/>"), limits)).isFalse();
  }

  @Test
  void manySpacesBetweenRowsAreLeftToTheLimitsOfThePlainReader() throws Exception {
    String row = "<row r='%d'><c r='A%d'><v>1</v></c></row>";
    byte[] some = sheet(row.formatted(1, 1) + " ".repeat(9_000) + row.formatted(2, 2));
    byte[] many = sheet(row.formatted(1, 1) + "\n".repeat(2_000_000) + row.formatted(2, 2));

    assertThat(isQuick(some, ReadLimits.DEFAULT)).isTrue();
    assertThat(isQuick(many, ReadLimits.DEFAULT)).isFalse();
    assertThat(BothReadings.quick(many, NONE, ReadLimits.DEFAULT, 0).trouble())
        .isNotEmpty()
        .isEqualTo(BothReadings.plain(many, NONE, ReadLimits.DEFAULT, 0).trouble());
  }

  @Test
  void aRowOfVeryManyBytesIsLeftToThePlainReader() {
    String cell = "<c t='str'><v>" + "x".repeat(1000) + "</v></c>";

    assertThat(isQuick(sheet("<row>" + cell.repeat(200) + "</row>"), ReadLimits.DEFAULT)).isTrue();
    assertThat(isQuick(sheet("<row>" + cell.repeat(300) + "</row>"), ReadLimits.DEFAULT)).isFalse();
  }

  private static byte[] sheet(String rows) {
    return ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isQuick(byte[] sheet, ReadLimits limits) {
    try {
      return BothReadings.quick(sheet, NONE, limits, 1000).quick();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
