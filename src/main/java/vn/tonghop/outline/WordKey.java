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

  private WordKey() {}

  public static String of(String text) {
    String key = spaced(Composition.of(text, Normalizer.Form.NFC)).strip().toLowerCase(Locale.ROOT);
    return hasMovableTone(key) ? uniform(key) : key;
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

  private static boolean hasMovableTone(String key) {
    for (int i = 1; i < key.length(); i++) {
      char before = key.charAt(i - 1);
      if ((before == 'o' || before == 'u') && MOVABLE.indexOf(key.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String uniform(String key) {
    StringBuilder uniform = new StringBuilder(key);
    for (int i = 1; i < key.length(); i++) {
      int movable = MOVABLE.indexOf(key.charAt(i));
      if (movable >= 0) {
        char bare = BARE.charAt(movable / TONES);
        String tones = tonesBefore(key.charAt(i - 1), bare);
        if (!tones.isEmpty()) {
          uniform.setCharAt(i - 1, tones.charAt(movable % TONES));
          uniform.setCharAt(i, bare);
        }
      }
    }
    return uniform.toString();
  }

  /** What the vowel before becomes: oa, oe and uy alone are spelled in two ways. */
  private static String tonesBefore(char vowel, char bare) {
    if (vowel == 'o') {
      return bare == 'y' ? "" : TONES_OF_O;
    }
    return vowel == 'u' && bare == 'y' ? TONES_OF_U : "";
  }
}
