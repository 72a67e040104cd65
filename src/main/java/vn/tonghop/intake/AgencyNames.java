package vn.tonghop.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;

/**
 * Recognises agencies by code, official name or alias, however people write them: without tone
 * marks, with or without the titles of a place, hyphens and spaces. Never guesses: a name that fits
 * several agencies fits none.
 */
final class AgencyNames {

  /** By key; empty: several agencies have it. */
  private final Map<String, Optional<Agency>> codes = new HashMap<>();

  private final Map<String, Optional<Agency>> numbers = new HashMap<>();
  private final Map<String, Optional<Agency>> names = new HashMap<>();
  private final SenderWords words;

  AgencyNames(Registry registry, SenderWords words) {
    this.words = words;
    for (Agency agency : registry.agencies()) {
      add(codes, PlainWords.key(agency.code()), agency);
      String number = agency.code().replaceFirst("^.*?(\\d*)$", "$1");
      if (!number.isEmpty()) {
        add(numbers, PlainWords.key(number), agency);
      }
      name(agency.name(), agency);
      agency.aliases().forEach(alias -> name(alias, agency));
    }
  }

  private void name(String name, Agency agency) {
    add(names, PlainWords.key(name), agency);
    add(names, place(name), agency);
  }

  private static void add(Map<String, Optional<Agency>> map, String key, Agency agency) {
    map.merge(key, Optional.of(agency), (one, other) -> one.equals(other) ? one : Optional.empty());
  }

  private static Optional<Agency> only(Map<String, Optional<Agency>> map, String key) {
    return map.getOrDefault(key, Optional.empty());
  }

  /**
   * The agency of exactly this code; leading zeros are nothing, as Excel drops them, and a bare
   * number stands for the one code that ends with it.
   */
  Optional<Agency> byCode(String text) {
    String key = PlainWords.key(text);
    Optional<Agency> whole = only(codes, key);
    return whole.isPresent() ? whole : only(numbers, key);
  }

  /** The agency of exactly this official name or alias; empty when none or several. */
  Optional<Agency> byName(String text) {
    Optional<Agency> whole = only(names, PlainWords.key(text));
    return whole.isPresent() ? whole : only(names, place(text));
  }

  /** By a whole code or by name. */
  Optional<Agency> exactly(String text) {
    Optional<Agency> code = only(codes, PlainWords.key(text));
    return code.isPresent() ? code : byName(text);
  }

  /** The agency that a department reports for, named behind the department's own name. */
  Optional<Agency> onBehalf(String text) {
    String plain = PlainWords.of(text);
    for (String department : words.departments()) {
      if (plain.startsWith(department + " ")) {
        return byName(plain.substring(department.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** A department that does not say for whom it reports. */
  boolean isDepartment(String text) {
    return words.departments().contains(PlainWords.of(text));
  }

  private String place(String name) {
    return PlainWords.key(words.withoutTitles(PlainWords.of(name)));
  }
}
