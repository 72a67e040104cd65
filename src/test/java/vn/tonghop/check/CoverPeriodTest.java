package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.source.jobs.JobsFolder;

/** The period on a cover is the campaign's, where the outline says which field tells it. */
class CoverPeriodTest {

  private static final Origin FILE = Origin.of("bao-cao.xlsx");
  private static final Origin CELL = new Origin("bao-cao.xlsx", "THONG_TIN", "B11");

  private static Optional<Finding> judged(
      String campaign, String item, @Nullable String amount, @Nullable String text)
      throws Exception {
    IndicatorValue value =
        new IndicatorValue(
            item,
            ValueState.VALUE,
            amount == null ? null : new BigDecimal(amount),
            null,
            null,
            text,
            "như đã gõ",
            null,
            CELL);
    return judged(campaign, Map.of(item, value));
  }

  private static Optional<Finding> judged(String campaign, Map<String, IndicatorValue> answers)
      throws Exception {
    return new CoverPeriod(new JobsFolder(Path.of("jobs")).load(campaign)).fault(answers, FILE);
  }

  @ParameterizedTest
  @CsvSource({
    "48-2009H2, 2009H1, 6 tháng cuối năm 2009",
    "48-2009H2, 2010H2, 6 tháng cuối năm 2009",
    "48-2010H1, 2010H2, 6 tháng đầu năm 2010"
  })
  void another_half_year_is_refused_with_cell_answer_and_the_half_year_wanted(
      String campaign, String said, String wanted) throws Exception {
    Finding told = judged(campaign, "48.0.ky", null, said).orElseThrow();
    assertThat(told.code()).isEqualTo("CAMPAIGN");
    assertThat(told.level()).isEqualTo(Level.BLOCK);
    assertThat(told.origin()).isEqualTo(CELL);
    assertThat(told.subject()).isEqualTo("48.0.ky");
    assertThat(told.found()).isEqualTo("như đã gõ");
    assertThat(told.expected()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"48-2009H2, 2009H2", "48-2010H1, 2010H1", "48-2010H1, AD-HOC"})
  void its_own_half_year_and_an_ad_hoc_report_pass(String campaign, String said) throws Exception {
    assertThat(judged(campaign, "48.0.ky", null, said)).isEmpty();
  }

  @Test
  void another_year_is_refused_its_own_passes() throws Exception {
    assertThat(judged("509-2017", "509.0.nam", "2016", null))
        .hasValueSatisfying(told -> assertThat(told.expected()).isEqualTo("2017"));
    assertThat(judged("509-2017", "509.0.nam", "2017", null)).isEmpty();
    assertThat(judged("509-2017", "509.0.nam", "2017.0", null)).isEmpty();
    assertThat(judged("2016-2011", "2016.0.nam", "2011", null)).isEmpty();
    assertThat(judged("2016-2011", "2016.0.nam", "2012", null)).isPresent();
  }

  @Test
  void what_is_no_year_is_left_to_the_other_rules() throws Exception {
    assertThat(judged("509-2017", "509.0.nam", "17", null)).isEmpty();
    assertThat(judged("509-2017", "509.0.nam", "20170", null)).isEmpty();
  }

  @Test
  void no_answer_and_no_such_field_say_nothing() throws Exception {
    assertThat(judged("48-2009H2", Map.of())).isEmpty();
    assertThat(
            judged(
                "48-2009H2", Map.of("48.0.ky", IndicatorValue.empty("48.0.ky", ValueState.BLANK))))
        .isEmpty();
    assertThat(judged("3500-KQ2017", "3500.0.cutoff", null, "2016")).isEmpty();
  }
}
