package vn.tonghop.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Setup;
import vn.tonghop.sample.FilledReport.Figure;
import vn.tonghop.sample.FilledReport.Wish;
import vn.tonghop.source.jobs.JobsFolder;
import vn.tonghop.template.ReadBack;

/** Reports of large inboxes, written without a workbook program, are read as any other. */
class FilledReportTest {

  private static Setup setup;
  private static FilledReport.Maker maker;

  @TempDir Path folder;

  @BeforeAll
  static void make() throws Exception {
    setup = new JobsFolder(Path.of("jobs")).load("3500-KQ2017");
    maker = new FilledReport.Maker(Path.of("jobs"), setup, LocalDate.of(2017, 11, 6));
  }

  private static Agency agency(String code) {
    return setup.registry().agencies().stream()
        .filter(agency -> agency.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Path workbook(Agency agency, Wish wish) throws Exception {
    Path file = folder.resolve("3500-KQ2017_" + agency.code() + "_L01_20171106.xlsx");
    maker.of(agency, wish).workbook(file);
    return file;
  }

  private static Map<Figure, BigDecimal> figures(FilledReport report) {
    Map<Figure, BigDecimal> figures = new HashMap<>();
    report.figures((figure, value) -> figures.merge(figure, value, BigDecimal::add));
    return figures;
  }

  private static void requireFigures(ReadBack read, Map<Figure, BigDecimal> figures) {
    figures.forEach(
        (figure, value) -> {
          Component component =
              switch (figure.measure()) {
                case "sum" -> Component.AMOUNT;
                case "numerator_sum" -> Component.NUMERATOR;
                case "denominator_sum" -> Component.DENOMINATOR;
                default -> null;
              };
          if (component != null) {
            assertThat(read.values().get(figure.subject()).number(component))
                .as(figure.toString())
                .isEqualByComparingTo(value);
          }
        });
  }

  @Test
  void a_ministry_with_tasks_of_its_own_is_accepted_with_the_figures_told() throws Exception {
    Agency agency = agency("BTC");
    Wish wish = new Wish(60, false, false);
    ReadBack read = ReadBack.of(setup, workbook(agency, wish));
    assertThat(read.agency()).isEqualTo(agency);
    assertThat(read.codes(Level.INFO)).isEmpty();
    assertThat(read.verdict()).isEqualTo(Verdict.ACCEPTED);
    assertThat(read.rows().get("dvc")).hasSize(60);
    assertThat(read.rows().get("httt_csdl")).hasSize(20);
    assertThat(read.rows().get("muc_tieu")).hasSize(30);
    Map<Figure, BigDecimal> figures = figures(maker.of(agency, wish));
    assertThat(figures.get(new Figure("@table.dvc", "rows"))).isEqualByComparingTo("60");
    requireFigures(read, figures);
  }

  @Test
  void more_rows_than_the_template_prepares_and_numbers_as_text_are_read_too() throws Exception {
    Agency agency = agency("UBND-19");
    Wish wish = new Wish(700, false, true);
    ReadBack read = ReadBack.of(setup, workbook(agency, wish));
    assertThat(read.codes(Level.WARN)).isEmpty();
    assertThat(read.codes(Level.INFO)).isNotEmpty().containsOnly("REPAIRED");
    assertThat(read.rows().get("dvc")).hasSize(700);
    requireFigures(read, figures(maker.of(agency, wish)));
  }

  @Test
  void the_csv_set_says_the_same_and_a_remark_changes_no_figure() throws Exception {
    Agency agency = agency("UBND-19");
    Wish wish = new Wish(150, true, false);
    Path set = Files.createDirectory(folder.resolve("3500-KQ2017_UBND-19_L01_20171106"));
    maker.of(agency, wish).csv(set);
    ReadBack read = ReadBack.of(setup, set);
    assertThat(read.codes(Level.WARN)).containsExactly("CUTOFF");
    requireFigures(read, figures(maker.of(agency, wish)));
    assertThat(figures(maker.of(agency, wish)))
        .isEqualTo(figures(maker.of(agency, new Wish(150, false, true))));
  }

  @Test
  void equal_wishes_give_equal_bytes() throws Exception {
    Agency agency = agency("UBND-19");
    Path first = workbook(agency, new Wish(50, false, true));
    byte[] bytes = Files.readAllBytes(first);
    assertThat(Files.readAllBytes(workbook(agency, new Wish(50, false, true)))).isEqualTo(bytes);
  }
}
