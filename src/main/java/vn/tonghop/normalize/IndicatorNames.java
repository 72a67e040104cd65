package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Section;
import vn.tonghop.outline.Table;

/** Finds the indicator a row of a form is about. */
final class IndicatorNames {

  private final Map<String, Indicator> byCode = new HashMap<>();
  private final Map<String, Indicator> byName = new HashMap<>();
  private final Set<String> otherCodes = new HashSet<>();

  IndicatorNames(Outline outline) {
    Set<String> twice = new HashSet<>();
    for (Indicator indicator : outline.indicators()) {
      byCode.put(code(indicator.code()), indicator);
      learn(indicator.name().vi(), indicator, twice);
      indicator.alternativeNames().forEach(name -> learn(name, indicator, twice));
    }
    twice.forEach(byName::remove);
    outline.sections().stream().map(Section::code).map(c -> code(c)).forEach(otherCodes::add);
    outline.tables().stream().map(Table::code).map(c -> code(c)).forEach(otherCodes::add);
  }

  private void learn(String name, Indicator indicator, Set<String> twice) {
    String key = HeaderKey.of(name);
    Indicator known = byName.putIfAbsent(key, indicator);
    if (known != null && !known.equals(indicator)) {
      twice.add(key);
    }
  }

  Optional<Indicator> byCode(String text) {
    return Optional.ofNullable(byCode.get(code(text)));
  }

  /** By its name, where that belongs to one indicator only. */
  Optional<Indicator> byName(String text) {
    String key = HeaderKey.of(text);
    return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key));
  }

  /** A section's or table's code: no indicator, but nothing strange either. */
  boolean isOtherCode(String text) {
    return otherCodes.contains(code(text));
  }

  private static String code(String text) {
    return CellText.line(text).toLowerCase(Locale.ROOT);
  }
}
