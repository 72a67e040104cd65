package vn.tonghop.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;

/**
 * Templates filled in and saved by LibreOffice, which recalculates every formula. The committed
 * files are read by default; {@code mvn -Plibreoffice test} makes them anew with the LibreOffice
 * installed ({@code -Dlibreoffice.keep=true} replaces the committed ones).
 */
class LibreOfficeTest {

  private static final Path SAVED = Path.of("src/test/resources/template/libreoffice");
  private static final String MINISTRY = "3500-KQ2017_BKHDT_L01_20171106.xlsx";
  private static final String PROVINCE = "3500-KQ2017_UBND-48_L01_20171106.xlsx";

  private static Filling filling;

  @TempDir Path folder;

  @BeforeAll
  static void load() throws Exception {
    filling = new Filling();
  }

  @Test
  void a_saved_report_that_is_all_green_has_no_finding() throws Exception {
    assertGreen(SAVED.resolve(MINISTRY));
  }

  @Test
  void a_saved_report_with_planted_faults_is_red_on_exactly_their_lines() throws Exception {
    assertFaults(SAVED.resolve(PROVINCE));
  }

  @Test
  @EnabledIfSystemProperty(named = "libreoffice", matches = "true")
  void libreoffice_recalculates_a_complete_report_to_green() throws Exception {
    assertGreen(saved("BKHDT", report -> {}, MINISTRY));
  }

  @Test
  @EnabledIfSystemProperty(named = "libreoffice", matches = "true")
  void libreoffice_recalculates_planted_faults_to_red() throws Exception {
    assertFaults(saved("UBND-48", PlantedFaults::plant, PROVINCE));
  }

  private static void assertGreen(Path file) throws Exception {
    CheckPage page = CheckPage.of(file);
    ReadBack read = ReadBack.of(filling.setup(), file);

    assertThat(page.lines("✗")).isEmpty();
    assertThat(page.lines("!")).isEmpty();
    assertThat(page.errors()).isEqualTo("Số lỗi còn lại: 0");
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.values().get("3500.I.5.lan").numerator())
        .isEqualByComparingTo(String.valueOf(FullReport.NUMERATOR));
    assertThat(read.values().get("3500.I.5.mt-internet").denominator())
        .isEqualByComparingTo(String.valueOf(FullReport.NUMERATOR));
    assertThat(read.values().get("3500.I.4.b.BKHDT.dkdn").denominator())
        .isEqualByComparingTo(String.valueOf(FullReport.DENOMINATOR));
    assertThat(read.rows().get("dvc")).hasSize(2 * FullReport.NUMERATOR);
  }

  private static void assertFaults(Path file) throws Exception {
    CheckPage page = CheckPage.of(file);
    ReadBack read = ReadBack.of(filling.setup(), file);

    assertThat(page.lines("✗")).containsExactlyInAnyOrderElementsOf(PlantedFaults.RED);
    assertThat(page.lines("!")).containsExactlyInAnyOrderElementsOf(PlantedFaults.TO_LOOK_AT);
    assertThat(page.errors()).isEqualTo("Số lỗi còn lại: " + PlantedFaults.RED.size());
    assertThat(read.codes(Level.ERROR)).containsExactlyInAnyOrderElementsOf(PlantedFaults.ERRORS);
    assertThat(read.codes(Level.WARN)).containsAll(PlantedFaults.REMARKS);
    assertThat(read.values().get("3500.I.5.lan").numerator())
        .isEqualByComparingTo(String.valueOf(FullReport.NUMERATOR));
  }

  private Path saved(String agency, Consumer<FullReport> change, String name) throws Exception {
    Path filled = filling.write(folder, agency, change, false);
    Path out = folder.resolve("saved");
    Process process =
        new ProcessBuilder(
                "soffice",
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                out.toString(),
                filled.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("soffice.log").toFile())
            .start();
    assertThat(process.waitFor(180, TimeUnit.SECONDS)).as("soffice ends").isTrue();
    Path file = out.resolve(name);
    assertThat(file).isRegularFile();
    if (Boolean.getBoolean("libreoffice.keep")) {
      Files.createDirectories(SAVED);
      Files.write(SAVED.resolve(name), Files.readAllBytes(file));
    }
    return file;
  }
}
