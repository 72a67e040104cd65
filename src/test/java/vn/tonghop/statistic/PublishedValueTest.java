package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tonghop.check.ItemDraft.item;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Kind;

class PublishedValueTest {

  @ParameterizedTest
  @CsvSource({
    "false,,1,3,33.3333333333",
    "false,,2,3,66.6666666667",
    "true,,2,3,0.6666666667",
    "false,99,1,2,50",
    "false,99,1,,99",
    "false,99,,,99",
    "false,99,1,0,",
    "false,,1,,",
    "false,,0,5,0"
  })
  void aRatioIsComputedAndTheTypedPercentageOnlyAStandIn(
      boolean quotient, String typed, String n, String d, String expected) {
    BigDecimal value =
        PublishedValue.of(
            quotient ? item("r", Kind.RATIO).quotient().done() : item("r", Kind.RATIO).done(),
            IndicatorValue.empty("r", ValueState.VALUE)
                .withNumbers(number(typed), number(n), number(d)));
    if (expected == null) {
      assertThat(value).isNull();
    } else {
      assertThat(value).isEqualByComparingTo(expected);
    }
  }

  private static BigDecimal number(String text) {
    return text == null ? null : new BigDecimal(text);
  }

  @Test
  void anAmountIsItselfAndNoOtherStateHasAValue() {
    IndicatorValue five =
        IndicatorValue.empty("c", ValueState.VALUE).withNumbers(new BigDecimal("5.25"), null, null);
    assertThat(PublishedValue.of(item("c", Kind.MONEY).done(), five)).isEqualTo("5.25");
    assertThat(PublishedValue.of(item("c", Kind.MONEY).done(), five.rejected())).isNull();
    assertThat(
            PublishedValue.of(
                item("c", Kind.COUNT).done(), IndicatorValue.empty("c", ValueState.NIL)))
        .isNull();
  }
}
