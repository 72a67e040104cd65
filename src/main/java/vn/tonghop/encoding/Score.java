package vn.tonghop.encoding;

import java.util.function.Predicate;

/**
 * How Vietnamese a text is, judged by the words that are not plain ASCII.
 *
 * @param telling how many such words there are
 * @param legal how many of them can be Vietnamese
 * @param common how many of them are very common
 */
record Score(int telling, int legal, int common) {

  private static final double LEGAL = 0.9;

  /** The score of a text in NFC. */
  static Score of(String text) {
    int telling = 0;
    int legal = 0;
    int common = 0;
    int start = -1;
    boolean tells = false;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Letters.inWord(text.charAt(i));
      if (inside) {
        start = start < 0 ? i : start;
        tells |= text.charAt(i) >= 0x80;
      } else if (start >= 0) {
        String word = text.substring(start, i);
        if (tells && hasLetter(word)) {
          telling++;
          legal += isPossible(word) ? 1 : 0;
          common += Syllables.isCommon(word) ? 1 : 0;
        }
        start = -1;
        tells = false;
      }
    }
    return new Score(telling, legal, common);
  }

  /** 0 nothing of it is Vietnamese, 1 all of it, and common. */
  double value() {
    return telling == 0 ? 0 : (LEGAL * legal + (1 - LEGAL) * common) / telling;
  }

  /** Whether any word of a text passes a test. */
  static boolean anyWord(String text, Predicate<String> test) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Letters.inWord(text.charAt(i));
      if (inside) {
        start = start < 0 ? i : start;
      } else if (start >= 0) {
        if (test.test(text.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  /** A word that a symbol stands in as a letter: no foreign word is written so. */
  static boolean isWordWithSymbol(String word) {
    return hasLetter(word)
        && word.chars().anyMatch(c -> Letters.isSymbol((char) c) && Tcvn3.isLetter((char) c));
  }

  private static boolean hasLetter(String word) {
    return word.chars().anyMatch(c -> Character.isLetter(c) && !Letters.isSymbol((char) c));
  }

  private static boolean isPossible(String word) {
    return Syllables.isLegal(word) || Syllables.lacksHorn(word) || isAbbreviation(word);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() >= 2
        && word.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c == '\u0110' || c == '\u01af');
  }
}
