package vn.tonghop.outline;

import java.text.Normalizer;
import java.util.Locale;
import vn.tonghop.submission.Composition;

/**
 * The form in which words are compared <em>with</em> tone marks (states, choices, row markers):
 * NFC, invisible characters removed, no-break spaces as spaces, single spaces, trimmed, lower case.
 * The tone position is made uniform ({@code hoà = hòa}), as both spellings are in use.
 */
public final class WordKey {

  /** Letters whose tone mark some write on the vowel before: of each the five tones. */
  private static final String MOVABLE = "àáảãạèéẻẽẹỳýỷỹỵ";

  private static final String BARE = "aey";
  private static final String TONES_OF_O = "òóỏõọ";
  private static final String TONES_OF_U = "ùúủũụ";
  private static final int TONES = TONES_OF_O.length();
  private static final String INVISIBLE = "\u200B\uFEFF\u00AD\u2060";
  private static final String SPACES = " \t\n\u000B\f\r\u00A0\u202F\u2007";

  /** Of Vietnamese letters with two marks the even ones are capitals. */
  private static final char FIRST_OF_TWO_MARKS = '\u1EA0';

  private static final char LAST_OF_TWO_MARKS = '\u1EF9';

  private WordKey() {}

  public static String of(String text) {
    return uniform(isOrdinary(text) ? lower(text) : lower(tidy(text)));
  }

  private static String tidy(String text) {
    return spaced(Composition.of(text, Normalizer.Form.NFC)).strip();
  }

  /** Precomposed Latin letters and the like with single spaces between: nothing to tidy. */
  private static boolean isOrdinary(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : !isOrdinary(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  private static boolean isOrdinary(char c) {
    return c > ' ' && c < '\u007F'
        || c > '\u00AD' && c < '\u0300'
        || c >= FIRST_OF_TWO_MARKS && c <= LAST_OF_TWO_MARKS;
  }

  private static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayHaveLower(text.charAt(i))) {
        return text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static boolean mayHaveLower(char c) {
    if (c < '\u0080') {
      return c >= 'A' && c <= 'Z';
    }
    boolean twoMarks = c >= FIRST_OF_TWO_MARKS && c <= LAST_OF_TWO_MARKS;
    return twoMarks ? c % 2 == 0 : Character.toLowerCase(c) != c || Character.isSurrogate(c);
  }

  private static String spaced(String text) {
    return isSpaced(text) ? text : respaced(text);
  }

  /** Letters with single spaces between: nothing to change. */
  private static boolean isSpaced(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u007F' || c > '\u00AD' && c < '\u2000';
      if (!plain && (c != ' ' || before == ' ')) {
        return false;
      }
      before = c;
    }
    return true;
  }

  private static String respaced(String text) {
    StringBuilder spaced = new StringBuilder(text.length());
    boolean inSpace = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (INVISIBLE.indexOf(c) >= 0) {
        continue;
      }
      boolean space = SPACES.indexOf(c) >= 0;
      if (!space) {
        spaced.append(c);
      } else if (!inSpace) {
        spaced.append(' ');
      }
      inSpace = space;
    }
    return spaced.toString();
  }

  private static String uniform(String key) {
    StringBuilder uniform = null;
    for (int i = 1; i < key.length(); i++) {
      char before = key.charAt(i - 1);
      int movable = before == 'o' || before == 'u' ? MOVABLE.indexOf(key.charAt(i)) : -1;
      if (movable >= 0) {
        char bare = BARE.charAt(movable / TONES);
        String tones = tonesBefore(before, bare);
        if (!tones.isEmpty()) {
          uniform = uniform == null ? new StringBuilder(key) : uniform;
          uniform.setCharAt(i - 1, tones.charAt(movable % TONES));
          uniform.setCharAt(i, bare);
        }
      }
    }
    return uniform == null ? key : uniform.toString();
  }

  /** What the vowel before becomes: oa, oe and uy alone are spelled in two ways. */
  private static String tonesBefore(char vowel, char bare) {
    if (vowel == 'o') {
      return bare == 'y' ? "" : TONES_OF_O;
    }
    return vowel == 'u' && bare == 'y' ? TONES_OF_U : "";
  }
}
