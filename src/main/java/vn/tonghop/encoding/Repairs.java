package vn.tonghop.encoding;

import java.text.Normalizer;
import vn.tonghop.submission.Composition;

/** Text that is Unicode already, with letters that only look right. */
final class Repairs {

  private static final String CYRILLIC =
      "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425"
          + "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456";
  private static final String LATIN = "ABEKMHOPCTXaeopcyxi";

  /** What is longer is no word, and looked at again for each of its letters. */
  private static final int LONGEST_WORD = 40;

  private static final char SOFT_HYPHEN = '\u00ad';

  private Repairs() {}

  /** NFC without soft hyphens. */
  static String composed(String text) {
    String whole = Composition.of(text, Normalizer.Form.NFC);
    return whole.indexOf(SOFT_HYPHEN) < 0 ? whole : whole.replace("\u00ad", "");
  }

  /** Letters that look like others replaced where the word they stand in shows what is meant. */
  static String lookAlikes(String text) {
    StringBuilder repaired = new StringBuilder(text);
    boolean eastAsian = text.codePoints().anyMatch(Character::isIdeographic);
    int settled = 0;
    for (int i = 0; i < repaired.length(); i++) {
      if (i >= settled && Letters.inWord(repaired.charAt(i))) {
        settled = wordEnd(repaired, i);
        i = settled - i > LONGEST_WORD ? settled : i;
      }
      if (i == repaired.length()) {
        break;
      }
      char c = repaired.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E' && !eastAsian) {
        repaired.setCharAt(i, (char) (c - 0xFEE0));
      } else if (c == '\u00d0' || c == '\u0189' || c == '\u00f0') {
        stroke(repaired, i);
      } else if (CYRILLIC.indexOf(c) >= 0) {
        latin(repaired, i);
      }
    }
    return repaired.toString();
  }

  private static void stroke(StringBuilder text, int at) {
    char c = text.charAt(at);
    String word = wordAround(text, at);
    boolean touched = word.length() > 1 && word.chars().allMatch(x -> x == c || isVietnamese(x));
    String meant = word.replace(c, c == '\u00f0' ? '\u0111' : '\u0110');
    boolean small = c == '\u00f0';
    if (touched && (!small || Syllables.isLegal(meant))) {
      text.setCharAt(at, small ? '\u0111' : '\u0110');
    }
  }

  private static void latin(StringBuilder text, int at) {
    String word = wordAround(text, at);
    if (word.chars().anyMatch(Repairs::isVietnamese)) {
      text.setCharAt(at, LATIN.charAt(CYRILLIC.indexOf(text.charAt(at))));
    }
  }

  private static boolean isVietnamese(int c) {
    int kind = Letters.kind((char) c);
    return Letters.inWord((char) c) && kind != Letters.STRANGE;
  }

  private static int wordEnd(CharSequence text, int from) {
    int end = from;
    while (end < text.length() && Letters.inWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String wordAround(CharSequence text, int at) {
    int start = at;
    while (start > 0 && Letters.inWord(text.charAt(start - 1))) {
      start--;
    }
    return text.subSequence(start, wordEnd(text, at + 1)).toString();
  }
}
