package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.Locale;
import vn.tonghop.submission.Composition;

/** Text as it is compared without tone marks, punctuation and case. */
final class PlainWords {

  private PlainWords() {}

  /** Lower case words without tone marks and punctuation, joined by single spaces. */
  static String of(String text) {
    return Composition.of(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  /**
   * The words without spaces, numbers without leading zeros: {@code UBND-01} is {@code ubnd1}. Two
   * numbers side by side stay two.
   */
  static String key(String text) {
    StringBuilder key = new StringBuilder();
    for (String word : of(text).split(" ", -1)) {
      boolean touching = key.length() > 0 && isDigit(key.charAt(key.length() - 1));
      if (touching && !word.isEmpty() && isDigit(word.charAt(0))) {
        key.append('-');
      }
      key.append(withoutLeadingZeros(word));
    }
    return key.toString();
  }

  private static String withoutLeadingZeros(String word) {
    int start = 0;
    while (start < word.length() - 1 && word.charAt(start) == '0') {
      start++;
    }
    return word.chars().allMatch(c -> isDigit((char) c)) ? word.substring(start) : word;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
