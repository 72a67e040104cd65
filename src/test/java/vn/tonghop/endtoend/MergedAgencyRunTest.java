package vn.tonghop.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.cli.CommandLines;
import vn.tonghop.sample.SecondYear;

/**
 * Two agencies reported in the first year; one took over the other before the second, in which it
 * reports alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergedAgencyRunTest {

  private static final String TOOK_OVER = "UBND-01";
  private static final String TAKEN_OVER = "UBND-10";
  private static final String SHARE = "3500.I.1.cqdv-ttdt";

  private Workplace first;
  private Workplace second;

  @BeforeAll
  void two_years_with_a_merger_between(@TempDir Path root) throws Exception {
    Path jobs = SecondYear.jobs(root.resolve("jobs"));
    Path inbox = SecondYear.inbox(jobs, root.resolve("inbox-2018"));
    merge(jobs.resolve("registries/agencies-2017.csv"));
    try (Stream<Path> files = Files.walk(inbox)) {
      Files.delete(
          files.filter(f -> f.toString().contains("_" + TAKEN_OVER + "_")).findAny().orElseThrow());
    }
    first = new Workplace(root, jobs, Workplace.CAMPAIGN, null);
    second = new Workplace(root, jobs, SecondYear.CAMPAIGN, null);
    assertThat(first.runOn(SampleFiles.ALL).exitCode()).isEqualTo(3);
    CommandLines.Result run = second.runOn(inbox);
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
  }

  private static void merge(Path registry) throws IOException {
    List<String> rows = Files.readAllLines(registry);
    assertThat(rows.get(0)).endsWith(",valid_from,valid_to");
    Files.write(
        registry,
        rows.stream()
            .map(
                row ->
                    row.startsWith("agency_code,")
                        ? row + ",successor"
                        : row.startsWith(TAKEN_OVER + ",")
                            ? row + "2018-06-30," + TOOK_OVER
                            : row + ",")
            .toList());
  }

  @Test
  void the_first_year_has_both_and_the_second_one() {
    assertThat(first.publication().table("submissions"))
        .extracting(line -> line.get("agency"))
        .contains(TOOK_OVER, TAKEN_OVER);
    assertThat(second.publication().table("submissions"))
        .extracting(line -> line.get("agency"))
        .contains(TOOK_OVER)
        .doesNotContain(TAKEN_OVER);
  }

  @Test
  void its_share_of_the_year_before_is_that_of_both_together() {
    BigDecimal part = then(TOOK_OVER, "numerator").add(then(TAKEN_OVER, "numerator"));
    BigDecimal whole = then(TOOK_OVER, "denominator").add(then(TAKEN_OVER, "denominator"));
    BigDecimal together =
        part.multiply(BigDecimal.valueOf(100)).divide(whole, 1, RoundingMode.HALF_UP);
    BigDecimal alone =
        then(TOOK_OVER, "numerator")
            .multiply(BigDecimal.valueOf(100))
            .divide(then(TOOK_OVER, "denominator"), 1, RoundingMode.HALF_UP);

    assertThat(together).isNotEqualByComparingTo(alone);
    assertThat(new BigDecimal(row().get("ttdt_truoc"))).isEqualByComparingTo(together);
    assertThat(new BigDecimal(row().get("ttdt_tang")))
        .isCloseTo(
            new BigDecimal(row().get("ttdt_nay")).subtract(together),
            org.assertj.core.data.Offset.offset(new BigDecimal("0.1")));
  }

  @Test
  void the_comparison_is_recomputed_from_the_cells_of_both() {
    CommandLines.Result told =
        second.command("explain", "--table", "T-30", "--row", TOOK_OVER, "--column", "ttdt_truoc");
    assertThat(told.exitCode()).as(told.err()).isZero();
    assertThat(told.out())
        .contains("→ Bằng số đã công bố.")
        .contains("cột “Cơ quan, đơn vị có trang/cổng TTĐT (%) / 2017”")
        .contains(Workplace.CAMPAIGN + "/" + TOOK_OVER + "/")
        .contains(Workplace.CAMPAIGN + "/" + TAKEN_OVER + "/");
  }

  @Test
  void the_table_says_whose_figures_were_added_up() throws IOException {
    assertThat(Files.readString(second.publication().folder().resolve("index.html")))
        .contains("(" + TOOK_OVER + ")");
  }

  private static Map<String, String> line(Workplace place, String agency) {
    return place.publication().of(agency, "values").stream()
        .filter(line -> line.get("indicator").equals(SHARE))
        .findFirst()
        .orElseThrow();
  }

  private BigDecimal then(String agency, String number) {
    return new BigDecimal(line(first, agency).get(number));
  }

  private Map<String, String> row() {
    return second.publication().table("T-30").stream()
        .filter(line -> line.get("code").equals(TOOK_OVER))
        .findFirst()
        .orElseThrow();
  }
}
