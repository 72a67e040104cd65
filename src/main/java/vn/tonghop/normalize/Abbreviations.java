package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

/** Spells header keys with and without abbreviations: {@code tong ho so} and {@code tong hs}. */
final class Abbreviations {

  private static final int MOST_VARIANTS = 8;
  private static final List<Abbreviation> LONGEST_FIRST = load();

  private record Abbreviation(String letters, String words) {}

  private Abbreviations() {}

  private static List<Abbreviation> load() {
    ResourceBundle bundle = ResourceBundle.getBundle("vn.tonghop.normalize.words", Locale.ROOT);
    List<Abbreviation> all = new ArrayList<>();
    for (String entry : bundle.getString("abbreviations").split("\\|", -1)) {
      String[] pair = entry.split(":", 2);
      all.add(new Abbreviation(HeaderKey.of(pair[0]), HeaderKey.of(pair[1])));
    }
    all.sort(Comparator.comparingInt((Abbreviation a) -> a.words().length()).reversed());
    return List.copyOf(all);
  }

  /**
   * Other spellings of a header key, at most eight.
   *
   * @param key a header key
   */
  static Set<String> variants(String key) {
    Set<String> variants = new LinkedHashSet<>(List.of(writtenOut(key)));
    for (Abbreviation abbreviation : LONGEST_FIRST) {
      for (String variant : List.copyOf(variants)) {
        if (variants.size() < MOST_VARIANTS) {
          variants.add(replaced(variant, abbreviation.words(), abbreviation.letters()));
        }
      }
    }
    variants.remove(key);
    return variants;
  }

  private static String writtenOut(String key) {
    String full = key;
    for (Abbreviation abbreviation : LONGEST_FIRST) {
      full = replaced(full, abbreviation.letters(), abbreviation.words());
    }
    return full;
  }

  /** Whole words only. */
  private static String replaced(String key, String words, String by) {
    return (" " + key + " ").replace(" " + words + " ", " " + by + " ").strip();
  }
}
