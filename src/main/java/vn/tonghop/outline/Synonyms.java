package vn.tonghop.outline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words by field: {@code state}, {@code yesno}, {@code money_unit} and one field per choice list.
 * Keys are lower case, NFC, trimmed, single spaces, tone marks kept.
 */
public record Synonyms(Map<String, Map<String, String>> byField) {

  public Synonyms {
    Map<String, Map<String, String>> copy = new LinkedHashMap<>();
    byField.forEach((field, words) -> copy.put(field, Map.copyOf(words)));
    byField = Map.copyOf(copy);
  }

  /** Canonical value of a word (already a key); empty where the list does not know it. */
  public Optional<String> canonical(String field, String key) {
    return Optional.ofNullable(byField.getOrDefault(field, Map.of()).get(key));
  }
}
