package vn.tonghop.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tonghop.finding.Finding;

/** Each limit of {@code tonghop.properties}: what reaches it is read, one more is refused. */
class LimitsTest {

  /** Limits whose transgression does not refuse a file, and the one on time. */
  private static final Set<String> TESTED_APART =
      Set.of("columns", "folders", "findings", "seconds");

  /**
   * A file that is read with a limit and refused with the limit one lower.
   *
   * @param fits the limit it reaches
   * @param told what the refusal says
   */
  private record Case(String limit, long fits, String name, byte[] content, String told) {

    Case(String limit, long fits, String name, String content, String told) {
      this(limit, fits, name, content.getBytes(StandardCharsets.UTF_8), told);
    }

    @Override
    public String toString() {
      return limit;
    }
  }

  @TempDir Path folder;

  static Stream<Case> cases() {
    return Stream.of(
        new Case("file-bytes", 8, "a.csv", "a;b\n1;2\n", "TOO-BIG"),
        new Case("part-bytes", 8, "a.zip", TestFiles.zip("a.csv", "a;b\n1;2\n"), "TOO-BIG"),
        new Case(
            "total-bytes",
            16,
            "a.zip",
            TestFiles.zip("a.csv", "a;b\n1;2\n", "b.csv", "a;b\n1;2\n"),
            "TOO-BIG"),
        new Case(
            "entries",
            3,
            "a.zip",
            TestFiles.zip("a.csv", "a;b", "b.csv", "a;b", "c.csv", "a;b"),
            "TOO-BIG"),
        new Case(
            "nesting",
            2,
            "a.zip",
            TestFiles.zip(Map.of("b.zip", TestFiles.zip("a.csv", "a;b"))),
            "TOO-BIG"),
        ratio(),
        new Case("sheets", 2, "a.xlsx", twoSheets(), "TOO-BIG quá 1 trang tính"),
        new Case("rows", 3, "a.csv", "a;b\n1;2\n3;4\n", "TOO-BIG quá 2 dòng"),
        new Case("cell-characters", 10, "a.csv", "a;b\n1;0123456789\n", "TOO-BIG"),
        new Case("line-characters", 12, "a.csv", "a;b\n1;0123456789\n3;4\n", "TOO-BIG"),
        new Case("field-lines", 3, "a.csv", "a;b\n1;\"x\ny\nz\"\n3;4\n", "DAMAGED"),
        new Case(
            "shared-strings",
            3,
            "a.xlsx",
            TestFiles.workbook(ROW, "<si><t>a</t></si>".repeat(3), ""),
            "TOO-BIG"),
        new Case(
            "shared-characters",
            6,
            "a.xlsx",
            TestFiles.workbook(ROW, "<si><t>ab</t></si>".repeat(3), ""),
            "TOO-BIG"),
        new Case(
            "styles",
            3,
            "a.xlsx",
            TestFiles.workbook(
                ROW, "", "<cellXfs>" + "<xf numFmtId='0'/>".repeat(3) + "</cellXfs>"),
            "TOO-BIG"),
        new Case(
            "merges",
            2,
            "a.xlsx",
            TestFiles.workbook(
                ROW + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/></mergeCells>"),
            "TOO-BIG"),
        new Case(
            "xml-depth",
            7,
            "a.xlsx",
            TestFiles.workbook(
                "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><r><t>a</t></r></is></c></row></sheetData>"),
            "TOO-BIG"));
  }

  private static final String ROW =
      "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>";

  private static byte[] twoSheets() {
    org.apache.poi.xssf.usermodel.XSSFWorkbook workbook =
        new org.apache.poi.xssf.usermodel.XSSFWorkbook();
    workbook.createSheet("Một").createRow(0).createCell(0).setCellValue("a");
    workbook.createSheet("Hai").createRow(0).createCell(0).setCellValue("b");
    return TestFiles.bytes(workbook);
  }

  /** Just beyond the size from which the ratio is judged. */
  private static Case ratio() {
    String line = "1;" + "ab".repeat(500) + "\n";
    String text = line.repeat((int) (ReadLimits.RATIO_GRACE / line.length()) + 2);
    byte[] zip = TestFiles.zip("a.csv", text);
    long packed = packed(zip);
    return new Case("ratio", text.length() / packed, "a.zip", zip, "TOO-BIG");
  }

  private static long packed(byte[] zip) {
    try {
      Path file = Files.createTempFile("ratio", ".zip");
      Files.write(file, zip);
      try (java.util.zip.ZipFile read = new java.util.zip.ZipFile(file.toFile())) {
        return read.entries().nextElement().getCompressedSize();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static ReadLimits limit(String name, long value) throws WrongLimitsException {
    return LimitSettings.with(Map.of(LimitSettings.PREFIX + name, Long.toString(value)));
  }

  private List<String> told(ReadLimits limits, String name, byte[] content) {
    TestFiles.Opened opened = TestFiles.open(limits, TestFiles.file(folder, name, content));
    return opened.notes().stream().map(LimitsTest::told).toList();
  }

  private static String told(Finding finding) {
    return finding.code() + " " + finding.expected();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_reaches_the_limit_is_read_and_one_more_is_refused(Case one) throws Exception {
    assertThat(told(limit(one.limit(), one.fits()), one.name(), one.content())).isEmpty();
    assertThat(told(limit(one.limit(), one.fits() - 1), one.name(), one.content()))
        .isNotEmpty()
        .allSatisfy(told -> assertThat(told).startsWith(one.told()));
  }

  @Test
  void lines_that_a_field_may_span_have_four_times_the_length_of_one_together() throws Exception {
    Map<String, String> given = new HashMap<>();
    given.put(LimitSettings.PREFIX + "line-characters", "10");
    given.put(LimitSettings.PREFIX + "field-lines", "5");
    ReadLimits limits = LimitSettings.with(given);
    String fits = "12345678\n".repeat(4) + "1;345678\n".repeat(20);
    String beyond = "12345678\n".repeat(4) + "1;3456789\n".repeat(1) + "1;345678\n".repeat(20);

    assertThat(told(limits, "a.csv", fits.getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(told(limits, "a.csv", beyond.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .asString()
        .startsWith("TOO-BIG");
  }

  @Test
  void columns_beyond_the_limit_are_not_looked_at() throws Exception {
    PartFile file = TestFiles.file(folder, "a.csv", "a;b;c\n1;2;3\n");
    assertThat(TestFiles.open(limit("columns", 3), file).only())
        .containsExactly("1: A TEXT a | B TEXT b | C TEXT c", "2: A TEXT 1 | B TEXT 2 | C TEXT 3");
    assertThat(TestFiles.open(limit("columns", 2), file).only())
        .containsExactly("1: A TEXT a | B TEXT b", "2: A TEXT 1 | B TEXT 2");
  }

  @Test
  void deeper_folders_of_the_inbox_are_left_alone_and_told() throws Exception {
    Path inbox = folder.resolve("inbox");
    TestFiles.write(inbox.resolve("a/b/c.csv"), "a;b".getBytes(StandardCharsets.UTF_8));
    TestFiles.write(inbox.resolve("a/c.csv"), "a;b".getBytes(StandardCharsets.UTF_8));

    InboxScan fits = new Inbox(limit("folders", 2)).scan(inbox, null);
    assertThat(names(fits)).containsExactly("a/b/c.csv", "a/c.csv");
    assertThat(fits.skipped()).isEmpty();

    InboxScan beyond = new Inbox(limit("folders", 1)).scan(inbox, null);
    assertThat(names(beyond)).containsExactly("a/c.csv");
    assertThat(beyond.skipped()).containsExactly(new Skipped("a/b", "thư mục lồng quá sâu", false));
  }

  private static List<String> names(InboxScan scan) {
    return scan.bundles().stream()
        .flatMap(bundle -> bundle.files().stream())
        .map(PartFile::name)
        .toList();
  }

  @Test
  void every_limit_has_a_test_and_stands_in_the_document() throws Exception {
    Set<String> shipped = shipped();
    Set<String> tested = cases().map(Case::limit).collect(Collectors.toCollection(TreeSet::new));
    tested.addAll(TESTED_APART);
    assertThat(tested).isEqualTo(shipped);

    List<String> documented = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("docs/security.md"))) {
      if (line.matches("\\|.*\\| `[a-z-]+` \\|")) {
        documented.add(line.replaceFirst(".*`([a-z-]+)` \\|$", "$1"));
      }
    }
    assertThat(documented).containsExactlyInAnyOrderElementsOf(shipped);
  }

  private static Set<String> shipped() throws IOException {
    Properties properties = new Properties();
    try (InputStream in = LimitsTest.class.getResourceAsStream("/tonghop.properties");
        Reader text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8)) {
      properties.load(text);
    }
    return properties.stringPropertyNames().stream()
        .map(key -> key.substring(LimitSettings.PREFIX.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
