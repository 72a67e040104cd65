package vn.tonghop.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Workbook and documents as LibreOffice prints them: nothing is lost on the way to paper. Skipped
 * where soffice (with Writer), pdftotext and pdfinfo are not installed.
 */
@EnabledIfSystemProperty(named = "libreoffice", matches = "true")
class PrintedByLibreOfficeTest {

  private static final List<String> FILES =
      List.of("tong-hop.xlsx", "don-doc.xlsx", "bao-cao.docx", "nhac-nop.docx");

  private static final int BEGIN = 18;

  /** To be looked at after a change. */
  private static final Path KEPT = Path.of("target", "printed-pages");

  @TempDir static Path root;

  @BeforeAll
  static void the_tools_are_here() {
    for (String tool : List.of("soffice", "pdftotext", "pdfinfo")) {
      boolean here =
          Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
      assumeTrue(here, tool + " is not installed");
    }
  }

  static Stream<String> names() {
    return SamplePublications.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void the_printed_pages_are_complete(String name) throws Exception {
    Path publication = SamplePublications.of(name);
    Path out = Files.createTempDirectory(root, "pdf");
    convert(publication, out);
    assumeTrue(Files.exists(out.resolve("bao-cao.pdf")), "LibreOffice Writer is not installed");

    for (String file : FILES) {
      Path kept = Files.createDirectories(KEPT.resolve(name.replace(' ', '-')));
      Files.write(kept.resolve(pdf(out, file).getFileName()), Files.readAllBytes(pdf(out, file)));
      String text = text(out, file);
      assertThat(text).as(file).doesNotContain("###").doesNotContain("Err:");
      assertThat(pages(out, file)).as(file).isPositive();
    }
    try (WorkbookLook workbook = WorkbookLook.of(publication.resolve("tong-hop.xlsx"))) {
      String printed = squeezed(text(out, "tong-hop.xlsx"));
      List<String> titles = new ArrayList<>();
      for (Sheet sheet : workbook.workbook()) {
        titles.add(begin(sheet.getRow(2).getCell(0).getStringCellValue()));
      }
      assertThat(titles).hasSizeGreaterThan(5).allMatch(printed::contains);
      assertThat(agencies(publication)).isNotEmpty().allMatch(a -> printed.contains(begin(a)));
      assertThat(pages(out, "tong-hop.xlsx")).isGreaterThanOrEqualTo(titles.size());
    }
    for (String document : List.of("bao-cao.docx", "nhac-nop.docx")) {
      Map<Integer, Long> printed = letters(text(out, document));
      Map<Integer, Long> written =
          letters(String.join("", DocumentLook.of(publication.resolve(document)).texts()));
      written.remove((int) '|');
      written.remove((int) '/');
      written.remove((int) '-');

      assertThat(written).as(document).isNotEmpty();
      assertThat(written.keySet())
          .as(document)
          .allMatch(letter -> printed.getOrDefault(letter, 0L) >= written.get(letter));
    }
  }

  /**
   * How often each letter is there: the lines of narrow cells side by side are mixed, and hyphens
   * at their ends are left out.
   */
  private static Map<Integer, Long> letters(String text) {
    return Normalizer.normalize(squeezed(text), Normalizer.Form.NFC)
        .codePoints()
        .boxed()
        .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
  }

  /** Agencies that the tables name. */
  private static Set<String> agencies(Path publication) throws IOException {
    Set<String> names = new TreeSet<>();
    List<String> lines = Files.readAllLines(publication.resolve("tables/T-01.csv"));
    for (String line : lines) {
      String[] fields = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (fields[1].equals("agency")) {
        names.add(fields[3].replace("\"", ""));
      }
    }
    return names;
  }

  /** What stands on the first line of a cell: the lines of cells side by side may be mixed. */
  private static String begin(String text) {
    String squeezed = squeezed(text);
    return squeezed.substring(0, Math.min(BEGIN, squeezed.length()));
  }

  /** Without blanks: lines and words are broken on paper. */
  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b]+", "");
  }

  private static void convert(Path publication, Path out) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + root.resolve("profile").toUri(),
                "--convert-to",
                "pdf",
                "--outdir",
                out.toString()));
    FILES.forEach(file -> command.add(publication.resolve(file).toString()));
    run(out, command);
  }

  private static String text(Path out, String file) throws Exception {
    Path pdf = pdf(out, file);
    Path text = out.resolve(file + ".txt");
    run(out, List.of("pdftotext", "-enc", "UTF-8", pdf.toString(), text.toString()));
    return Files.readString(text);
  }

  private static int pages(Path out, String file) throws Exception {
    return run(out, List.of("pdfinfo", pdf(out, file).toString()))
        .lines()
        .filter(line -> line.startsWith("Pages:"))
        .mapToInt(line -> Integer.parseInt(line.substring(6).strip()))
        .findFirst()
        .orElse(0);
  }

  private static Path pdf(Path out, String file) {
    return out.resolve(file.substring(0, file.lastIndexOf('.')) + ".pdf");
  }

  private static String run(Path folder, List<String> command) throws Exception {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).as(command.get(0) + " ends").isTrue();
    return Files.readString(log, StandardCharsets.UTF_8);
  }
}
