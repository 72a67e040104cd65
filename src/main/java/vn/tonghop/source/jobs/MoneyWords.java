package vn.tonghop.source.jobs;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.outline.MoneyScale;

/** Reads {@code money_unit}: the unit amounts of money are shown in. */
final class MoneyWords {

  private static final Map<String, MoneyScale> SCALES = scales();

  private MoneyWords() {}

  /** Empty when the key is not there. */
  static Optional<MoneyScale> scale(Fields fields) {
    return fields.find("money_unit").flatMap(item -> item.oneOf(SCALES));
  }

  private static Map<String, MoneyScale> scales() {
    Map<String, MoneyScale> scales = new LinkedHashMap<>();
    for (MoneyScale scale : MoneyScale.values()) {
      scales.put(scale.name(), scale);
    }
    return Map.copyOf(scales);
  }
}
