package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.Locale;
import vn.tonghop.submission.Composition;

/** Text as it is compared without tone marks, punctuation and case. */
final class PlainWords {

  private static final char SEPARATOR = ' ';
  private static final char INVOLVED = '\0';

  /** What the letters of Latin alphabets become, worked out once. */
  private static final char[] LATIN = singles(0, 0x250);

  private static final int VIETNAMESE_FROM = 0x1E00;
  private static final char[] VIETNAMESE = singles(VIETNAMESE_FROM, 0x1F00);

  private PlainWords() {}

  private static char[] singles(int from, int end) {
    char[] singles = new char[end - from];
    for (int c = from; c < end; c++) {
      String plain = spelled(String.valueOf((char) c));
      singles[c - from] =
          plain.length() == 1 ? plain.charAt(0) : plain.isEmpty() ? SEPARATOR : INVOLVED;
    }
    return singles;
  }

  /** Lower case words without tone marks and punctuation, joined by single spaces. */
  static String of(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean apart = false;
    for (int i = 0; i < text.length(); i++) {
      char single = single(text.charAt(i));
      if (single == INVOLVED) {
        return spelled(text);
      }
      if (single == SEPARATOR) {
        apart = words.length() > 0;
      } else {
        if (apart) {
          words.append(' ');
        }
        apart = false;
        words.append(single);
      }
    }
    return words.toString();
  }

  private static char single(char c) {
    if (c < LATIN.length) {
      return LATIN[c];
    }
    int index = c - VIETNAMESE_FROM;
    return index >= 0 && index < VIETNAMESE.length ? VIETNAMESE[index] : INVOLVED;
  }

  private static String spelled(String text) {
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
