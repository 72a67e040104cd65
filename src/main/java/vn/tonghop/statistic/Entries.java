package vn.tonghop.statistic;

import java.util.HashMap;
import java.util.Map;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** What the statistics need of the answers of all agencies: packed, unfolded item by item. */
final class Entries {

  private final PackedAnswers answers = new PackedAnswers();
  private String unfolded = "";
  private Map<String, Entry> entries = Map.of();

  /**
   * @return false when the agency has given an answer to the item before
   */
  boolean put(String agency, Indicator indicator, IndicatorValue value) {
    return answers.put(agency, bare(indicator, value));
  }

  private static IndicatorValue bare(Indicator indicator, IndicatorValue value) {
    boolean chosen = indicator.kind() == Kind.ENUM || indicator.kind() == Kind.YESNO;
    return new IndicatorValue(
        value.indicator(),
        value.state(),
        value.amount(),
        value.numerator(),
        value.denominator(),
        chosen ? value.text() : null,
        null,
        null,
        null);
  }

  /** By agency; those of one item are held at a time. */
  Map<String, Entry> of(Indicator indicator) {
    if (!unfolded.equals(indicator.code())) {
      Map<String, Entry> fresh = new HashMap<>();
      answers.of(
          indicator.code(), (agency, value) -> fresh.put(agency, Entry.of(indicator, value)));
      entries = fresh;
      unfolded = indicator.code();
    }
    return entries;
  }
}
