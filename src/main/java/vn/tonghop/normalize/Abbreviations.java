package vn.tonghop.normalize;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.StringJoiner;

/** Writes the abbreviations of header keys out in full: {@code tong hs} is {@code tong ho so}. */
final class Abbreviations {

  private static final Map<String, String> FULL = load();

  private Abbreviations() {}

  private static Map<String, String> load() {
    ResourceBundle bundle = ResourceBundle.getBundle("vn.tonghop.normalize.words", Locale.ROOT);
    Map<String, String> full = new HashMap<>();
    for (String entry : bundle.getString("abbreviations").split("\\|", -1)) {
      String[] pair = entry.split(":", 2);
      full.put(HeaderKey.of(pair[0]), HeaderKey.of(pair[1]));
    }
    return Map.copyOf(full);
  }

  /**
   * @param key a header key
   */
  static String writtenOut(String key) {
    StringJoiner words = new StringJoiner(" ");
    boolean any = false;
    for (String word : key.split(" ", -1)) {
      String full = FULL.get(word);
      any |= full != null;
      words.add(full == null ? word : full);
    }
    return any ? words.toString() : key;
  }
}
