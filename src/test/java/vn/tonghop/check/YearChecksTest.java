package vn.tonghop.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.CrossCheck;
import vn.tonghop.outline.Kind;

/** An agency's answers against those of the year before. */
class YearChecksTest {

  private static final Origin CELL = Origin.of("a.xlsx", "FORM").at("E5");

  private final Map<String, IndicatorValue> before = new HashMap<>();
  private final Map<String, String> prints = new HashMap<>();

  private List<CrossFinding> told(CrossCheck check, IndicatorValue now) {
    OutlineDraft outline =
        new OutlineDraft()
            .item(item("c", Kind.COUNT))
            .item(item("r", Kind.RATIO))
            .item(item("t", Kind.TEXT))
            .crossCheck(check);
    return new YearChecks(
            outline.done(),
            new YearChecks.LastYear() {
              @Override
              public @Nullable IndicatorValue value(String agency, String indicator) {
                return before.get(agency + "/" + indicator);
              }

              @Override
              public @Nullable String textPrint(String agency, String indicator) {
                return prints.get(agency + "/" + indicator);
              }
            })
        .of("A", now);
  }

  private static IndicatorValue count(String code, String amount) {
    BigDecimal number = new BigDecimal(amount);
    return new IndicatorValue(code, ValueState.VALUE, number, null, null, null, amount, null, CELL);
  }

  private static IndicatorValue ratio(String n, String d) {
    return new IndicatorValue(
        "r",
        ValueState.VALUE,
        null,
        new BigDecimal(n),
        new BigDecimal(d),
        null,
        n + " | " + d,
        null,
        CELL);
  }

  private static IndicatorValue text(String text) {
    return new IndicatorValue("t", ValueState.VALUE, null, null, null, text, text, null, CELL);
  }

  private static CrossCheck jump(String item, @Nullable String percent, @Nullable String absolute) {
    return new CrossCheck.YearJump(
        List.of(item),
        percent == null ? null : new BigDecimal(percent),
        absolute == null ? null : new BigDecimal(absolute),
        Level.CONFIRM);
  }

  @ParameterizedTest
  @CsvSource({
    "100, 150, 50, , 0", // exactly the limit is no jump
    "100, 150.01, 50, , 1",
    "100, 49, 50, , 1",
    "4, 9, 50, 10, 0", // far in percent, but only five
    "4, 15, 50, 10, 1",
    "1000, 1011, 50, 10, 0",
    "0, 1, 50, , 1", // from nothing any change is more than a percentage
    "0, 0, 50, , 0",
    "0, 5, 50, 10, 0",
    "10, 20, , 10, 0",
    "10, 21, , 10, 1"
  })
  void a_jump_passes_every_limit_that_is_set(
      String then, String now, @Nullable String percent, @Nullable String absolute, int findings) {
    before.put("A/c", count("c", then));
    assertThat(told(jump("c", percent, absolute), count("c", now))).hasSize(findings);
  }

  @Test
  void a_share_jumps_by_points_and_is_judged_unrounded() {
    before.put("A/r", ratio("1", "3"));
    assertThat(told(jump("r", null, "33.3333333333"), ratio("2", "3")))
        .extracting(
            CrossFinding::agency,
            f -> f.finding().code(),
            f -> f.finding().level(),
            f -> f.finding().found(),
            f -> f.finding().expected(),
            f -> f.finding().origin())
        .containsExactly(
            tuple("A", "YEAR-JUMP", Level.CONFIRM, "66,67", "33,33 (33,33 → 66,67)", CELL));
    assertThat(told(jump("r", null, "33.3333333334"), ratio("2", "3"))).isEmpty();
  }

  @Test
  void a_relative_jump_is_told_in_percent_with_both_figures() {
    before.put("A/c", count("c", "120"));
    assertThat(told(jump("c", "40", null), count("c", "174")).get(0).finding().expected())
        .isEqualTo("45 % (120 → 174)");
  }

  @Test
  void nothing_is_told_without_a_figure_in_both_years() {
    assertThat(told(jump("c", "1", null), count("c", "9"))).isEmpty();
    before.put("A/c", IndicatorValue.empty("c", ValueState.NOT_COLLECTED));
    assertThat(told(jump("c", "1", null), count("c", "9"))).isEmpty();
    before.put("A/c", count("c", "5"));
    assertThat(told(jump("c", "1", null), IndicatorValue.empty("c", ValueState.REJECTED)))
        .isEmpty();
    before.put("A/r", ratio("1", "0"));
    assertThat(told(jump("r", "1", null), ratio("1", "2"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Đã triển khai tại tất cả các đơn vị | Đã  triển khai tại tất cả các đơn vị | 1",
        "Đã triển khai tại tất cả các đơn vị | Đã triển khai tại mọi đơn vị của Bộ | 0",
        "Không có | Không có | 0" // too short to say anything
      })
  void narrative_that_was_copied_is_told(String then, String now, int findings) {
    prints.put("A/t", TextPrint.of(then));
    CrossCheck same = new CrossCheck.SameText(List.of("t"), 20, Level.WARN);
    assertThat(told(same, text(now))).hasSize(findings);
  }

  @Test
  void only_the_beginning_of_copied_narrative_is_shown() {
    String text = "a".repeat(90);
    prints.put("A/t", TextPrint.of(text));
    CrossCheck same = new CrossCheck.SameText(List.of("t"), 20, Level.WARN);
    assertThat(told(same, text(text)))
        .extracting(f -> f.finding().code(), f -> f.finding().found())
        .containsExactly(tuple("SAME-AS-LAST-YEAR", "a".repeat(80) + "…"));
  }

  @ParameterizedTest
  @CsvSource({"10, 10, 0, 0", "10, 11, 0, 1", "10, 11, 1, 0", "10, 8.9, 1, 1"})
  void a_figure_of_last_year_given_otherwise_now_is_told(
      String then, String now, String tolerance, int findings) {
    before.put("A/old", count("old", then));
    CrossCheck restated =
        new CrossCheck.Restated(Map.of("c", "old"), new BigDecimal(tolerance), Level.CONFIRM);
    List<CrossFinding> told = told(restated, count("c", now));
    assertThat(told).hasSize(findings);
    told.forEach(
        f ->
            assertThat(List.of(f.finding().code(), f.finding().found(), f.finding().expected()))
                .containsExactly("RESTATED", now, "10"));
  }
}
