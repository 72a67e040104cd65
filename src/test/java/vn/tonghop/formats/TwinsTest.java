package vn.tonghop.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.CSVWriter;
import com.opencsv.RFC4180ParserBuilder;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.template.ReadBack;

/** One report, written in every format, dialect and encoding. */
class TwinsTest {

  private static final String REPORT = "3500-KQ2017_UBND-75_L01_20171110";
  private static final Path SAMPLE = Path.of("sample-input/3500-KQ2017/2017-11-10", REPORT);
  private static final Path SAVED = Path.of("src/test/resources/formats");

  private static Setup setup;
  private static Map<String, List<String[]>> report;
  private static List<String> expected;

  @TempDir Path folder;

  @BeforeAll
  static void read() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    report = new TreeMap<>();
    try (Stream<Path> files = Files.list(SAMPLE)) {
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file).substring(1);
        try (CSVReader reader =
            new CSVReaderBuilder(new StringReader(OldEncodings.tcvn3Letters(text)))
                .withCSVParser(new RFC4180ParserBuilder().withSeparator(';').build())
                .build()) {
          report.put(file.getFileName().toString().replace(".csv", ""), reader.readAll());
        }
      }
    }
  }

  private List<String> expected() throws Exception {
    if (expected == null) {
      Path utf8 = csv(';', "", text -> text.getBytes(StandardCharsets.UTF_8));
      ReadBack read = ReadBack.of(setup, utf8);
      assertThat(read.values()).hasSizeGreaterThan(60);
      assertThat(read.rows().get("dvc")).hasSize(92);
      assertThat(encodings(read)).isEmpty();
      expected = figures(read);
    }
    return expected;
  }

  private Path csv(char separator, String firstLine, Function<String, byte[]> encoding)
      throws Exception {
    Path target = Files.createTempDirectory(folder, "twin").resolve(REPORT);
    Files.createDirectories(target);
    for (Map.Entry<String, List<String[]>> table : report.entrySet()) {
      StringWriter text = new StringWriter();
      text.write(firstLine);
      try (CSVWriter writer = new CSVWriter(text, separator, '"', '"', "\r\n")) {
        writer.writeAll(table.getValue(), false);
      }
      Files.write(target.resolve(table.getKey() + ".csv"), encoding.apply(text.toString()));
    }
    return target;
  }

  private Path workbook(Workbook workbook, String extension, UnaryOperator<String> writing)
      throws Exception {
    Path target = Files.createTempDirectory(folder, "twin").resolve(REPORT + extension);
    try (workbook;
        OutputStream out = Files.newOutputStream(target)) {
      for (Map.Entry<String, List<String[]>> table : report.entrySet()) {
        Sheet sheet = workbook.createSheet(table.getKey());
        for (String[] fields : table.getValue()) {
          Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
          for (int i = 0; i < fields.length; i++) {
            if (!fields[i].isEmpty()) {
              row.createCell(i).setCellValue(writing.apply(fields[i]));
            }
          }
        }
      }
      workbook.write(out);
    }
    return target;
  }

  private static List<String> figures(ReadBack read) {
    Map<String, String> all = new LinkedHashMap<>();
    read.values()
        .forEach(
            (code, v) ->
                all.put(
                    code,
                    v.state()
                        + " "
                        + v.amount()
                        + " "
                        + v.numerator()
                        + " "
                        + v.denominator()
                        + " "
                        + v.text()));
    new TreeMap<>(read.rows())
        .forEach(
            (table, rows) ->
                rows.forEach(row -> all.put(table + " " + row.number(), row.values() + "")));
    return all.entrySet().stream().map(Object::toString).toList();
  }

  private static List<Finding> encodings(ReadBack read) {
    return read.findings().stream()
        .filter(
            f ->
                f.code().startsWith("ENC")
                    || f.code().equals("SOFTHYPHEN")
                    || f.found().startsWith("E-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"';',''", "',',''", "'\t',''", "'|',''", "',','sep=,'", "';','sep=;'"})
  void every_separator_gives_the_same_figures(char separator, String firstLine) throws Exception {
    String first = firstLine.isEmpty() ? "" : firstLine + "\r\n";
    Path twin = csv(separator, first, text -> text.getBytes(StandardCharsets.UTF_8));
    assertThat(figures(ReadBack.of(setup, twin))).isEqualTo(expected());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void every_marked_unicode_gives_the_same_figures_and_no_finding(String charset) throws Exception {
    Path twin = csv('\t', "", text -> ("\uFEFF" + text).getBytes(Charset.forName(charset)));
    ReadBack read = ReadBack.of(setup, twin);
    assertThat(figures(read)).isEqualTo(expected());
    assertThat(encodings(read)).isEmpty();
  }

  @Test
  void the_vietnamese_code_page_gives_the_same_figures_and_no_finding() throws Exception {
    ReadBack read = ReadBack.of(setup, csv(';', "", OldEncodings::windows1258));
    assertThat(figures(read)).isEqualTo(expected());
    assertThat(encodings(read)).isEmpty();
  }

  @Test
  void csv_in_tcvn3_gives_the_same_figures_and_says_so() throws Exception {
    Path twin =
        csv(';', "", text -> OldEncodings.tcvn3(text).getBytes(StandardCharsets.ISO_8859_1));
    assertConverted(ReadBack.of(setup, twin), "TCVN3 (ABC)");
  }

  @Test
  void csv_in_vni_gives_the_same_figures_and_says_so() throws Exception {
    Path twin = csv(';', "", text -> OldEncodings.vni(text).getBytes(StandardCharsets.ISO_8859_1));
    assertConverted(ReadBack.of(setup, twin), "VNI Windows");
  }

  @Test
  void decomposed_csv_gives_the_same_figures_and_is_traced() throws Exception {
    Path twin =
        csv(
            ';',
            "",
            text ->
                Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));
    ReadBack read = ReadBack.of(setup, twin);
    assertThat(figures(read)).isEqualTo(expected());
    assertThat(encodings(read))
        .isNotEmpty()
        .allMatch(f -> f.code().equals("REPAIRED") && f.level() == Level.INFO)
        .extracting(Finding::found)
        .containsOnly("E-8");
  }

  @Test
  void csv_decoded_wrongly_before_gives_the_same_figures_and_says_so() throws Exception {
    Path twin = csv(';', "", text -> OldEncodings.mojibake(text).getBytes(StandardCharsets.UTF_8));
    assertConverted(ReadBack.of(setup, twin), "UTF-8 bị đọc nhầm");
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void workbooks_in_unicode_give_the_same_figures_and_no_finding(String extension)
      throws Exception {
    ReadBack read = ReadBack.of(setup, workbook(empty(extension), extension, text -> text));
    assertThat(figures(read)).isEqualTo(expected());
    assertThat(encodings(read)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void workbooks_in_tcvn3_give_the_same_figures_and_say_so(String extension) throws Exception {
    Path twin = workbook(empty(extension), extension, OldEncodings::tcvn3);
    assertConverted(ReadBack.of(setup, twin), "TCVN3 (ABC)");
  }

  @ParameterizedTest
  @ValueSource(strings = {".xlsx", ".xls"})
  void workbooks_in_vni_give_the_same_figures_and_say_so(String extension) throws Exception {
    Path twin = workbook(empty(extension), extension, OldEncodings::vni);
    assertConverted(ReadBack.of(setup, twin), "VNI Windows");
  }

  @ParameterizedTest
  @ValueSource(strings = {"libreoffice-xls", "libreoffice-xlsx"})
  void what_libreoffice_saves_gives_the_same_figures(String saved) throws Exception {
    ReadBack read = ReadBack.of(setup, SAVED.resolve(saved).resolve(REPORT));
    ReadBack original = ReadBack.of(setup, SAMPLE);
    assertThat(figures(read)).isEqualTo(figures(original));
    assertThat(read.verdict()).isEqualTo(original.verdict());
    assertThat(encodings(read)).isEmpty();
  }

  private static Workbook empty(String extension) {
    return extension.equals(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private void assertConverted(ReadBack read, String from) throws Exception {
    assertThat(figures(read)).isEqualTo(expected());
    assertThat(encodings(read))
        .isNotEmpty()
        .allMatch(f -> f.code().equals(FindingCode.ENC_REPAIRED.code()))
        .extracting(Finding::expected)
        .containsOnly(from);
    assertThat(read.rows().get("dvc").get(0).raw()).isNotNull();
  }
}
