package vn.tonghop.submission;

import java.text.Normalizer;

/** Unicode normalization of texts nobody has vouched for. */
public final class Composition {

  /** The longest run of marks that Unicode's stream-safe format allows; no script needs more. */
  private static final int MOST_MARKS = 30;

  private static final char FIRST_MARK = '\u0300';

  private Composition() {}

  /**
   * The text in a normal form; unchanged when more than 30 marks stand upon each other: bringing
   * many thousands of them into order takes quadratic time.
   */
  public static String of(String text, Normalizer.Form form) {
    if (isSettled(text, form)) {
      return text;
    }
    return isHeapOfMarks(text) ? text : Normalizer.normalize(text, form);
  }

  /** Only characters that the form leaves alone, as in nearly every text: nothing to do. */
  private static boolean isSettled(String text, Normalizer.Form form) {
    boolean composed = form == Normalizer.Form.NFC;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean settled = c < 0x80 || composed && isComposed(c);
      if (!settled) {
        return false;
      }
    }
    return true;
  }

  /** Latin letters up to the first mark, and those of Vietnamese with two marks. */
  private static boolean isComposed(char c) {
    return c < FIRST_MARK || c >= '\u1EA0' && c <= '\u1EF9';
  }

  private static boolean isHeapOfMarks(String text) {
    if (text.length() <= MOST_MARKS) {
      return false;
    }
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < FIRST_MARK || !isMark(text.codePointAt(i))) {
        marks = Character.isLowSurrogate(c) && marks > 0 ? marks : 0;
      } else if (++marks > MOST_MARKS) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
