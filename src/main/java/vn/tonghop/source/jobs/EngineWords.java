package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.normalize.IndicatorValue;

/**
 * Fields of the synonyms registry that belong to no choice list: the engine itself knows what their
 * canonical words mean.
 */
final class EngineWords {

  private static final Map<String, String> YES_NO =
      Map.of(
          "1",
          IndicatorValue.YES,
          "0",
          IndicatorValue.NO,
          "part",
          IndicatorValue.PARTIAL,
          IndicatorValue.YES,
          IndicatorValue.YES,
          IndicatorValue.NO,
          IndicatorValue.NO,
          IndicatorValue.PARTIAL,
          IndicatorValue.PARTIAL);

  private static final Set<String> STATES = Set.of("VALUE", "BLANK", "NIL", "NA", "NOT_COLLECTED");

  /** Money units that turn into đồng. */
  static final List<String> COUNTED_UNITS = List.of("VND", "KVND", "MVND", "BVND");

  private static final Set<String> MONEY_UNITS = Set.of("VND", "KVND", "MVND", "BVND", "FOREIGN");

  private static final String STATE = "state";
  private static final String YESNO = "yesno";

  /** The one field that may be a choice list, too. */
  static final String MONEY_UNIT = "money_unit";

  static final Set<String> FIELDS = Set.of(STATE, YESNO, MONEY_UNIT);

  private EngineWords() {}

  /** The canonical words of one of these fields. */
  static Set<String> canonicals(String field) {
    if (field.equals(YESNO)) {
      return YES_NO.keySet();
    }
    return field.equals(STATE) ? STATES : MONEY_UNITS;
  }

  /** What the engine calls a canonical word of one of these fields. */
  static String meaning(String field, String canonical) {
    return field.equals(YESNO) ? YES_NO.getOrDefault(canonical, canonical) : canonical;
  }
}
