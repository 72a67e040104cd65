package vn.tonghop.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tonghop.check.ItemDraft;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** What several agencies that became one would have answered together. */
class AddedAnswersTest {

  private static final Indicator COUNT = ItemDraft.item("c", Kind.COUNT).done();
  private static final Indicator RATIO = ItemDraft.item("r", Kind.RATIO).done();

  private static IndicatorValue count(String amount) {
    return StatisticsTest.number("c", amount, null, null);
  }

  private static IndicatorValue ratio(String n, String d) {
    return StatisticsTest.number("r", null, n, d);
  }

  @Test
  void counts_are_added() {
    IndicatorValue sum = AddedAnswers.of(COUNT, List.of(count("12"), count("30"), count("0")));
    assertThat(sum.amount()).isEqualByComparingTo("42");
    assertThat(sum.state()).isEqualTo(ValueState.VALUE);
  }

  @Test
  void of_a_ratio_both_numbers_are_added_and_never_the_percentages() {
    IndicatorValue sum = AddedAnswers.of(RATIO, List.of(ratio("1", "10"), ratio("90", "100")));
    assertThat(sum.numerator()).isEqualByComparingTo("91");
    assertThat(sum.denominator()).isEqualByComparingTo("110");
  }

  @Test
  void one_without_a_number_makes_the_sum_unknown() {
    assertThat(AddedAnswers.of(COUNT, Arrays.asList(count("12"), null))).isNull();
    assertThat(
            AddedAnswers.of(
                COUNT, List.of(count("12"), IndicatorValue.empty("c", ValueState.NOT_COLLECTED))))
        .isNull();
    assertThat(AddedAnswers.of(RATIO, List.of(ratio("1", "10"), ratio("90", null)))).isNull();
  }

  @Test
  void there_is_none_counts_as_zero_only_where_the_item_says_so() {
    List<IndicatorValue> answers = List.of(count("12"), IndicatorValue.empty("c", ValueState.NIL));
    Indicator zero = ItemDraft.item("c", Kind.COUNT).nilIsZero().done();
    assertThat(AddedAnswers.of(zero, answers).amount()).isEqualByComparingTo("12");
    assertThat(AddedAnswers.of(COUNT, answers)).isNull();
  }

  @Test
  void percentages_and_words_cannot_be_added() {
    Indicator percent = ItemDraft.item("p", Kind.PERCENT).done();
    IndicatorValue forty = StatisticsTest.number("p", "40", null, null);
    assertThat(AddedAnswers.of(percent, List.of(forty, forty))).isNull();
    Indicator yesNo = ItemDraft.item("y", Kind.YESNO).done();
    IndicatorValue blank = IndicatorValue.empty("y", ValueState.VALUE);
    assertThat(AddedAnswers.of(yesNo, List.of(blank, blank))).isNull();
  }
}
