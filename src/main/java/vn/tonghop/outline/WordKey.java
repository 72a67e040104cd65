package vn.tonghop.outline;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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

  private static final char LAST_SIMPLE = '\u02FF';

  /** What a key has for letters up to that one; 0: that depends on more than the letter. */
  private static final char[] SMALL = small();

  private WordKey() {}

  public static String of(String text) {
    String quick = quickly(text);
    return quick != null ? quick : uniform(tidy(text).toLowerCase(Locale.ROOT));
  }

  /**
   * The first character of the key of a text, without the key being made; 0: a look at the
   * beginning of the text does not tell.
   */
  public static char first(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char c = text.charAt(0);
    boolean plain = c > ' ' && c < '\u007F';
    char small = plain ? SMALL[c] : 0;
    boolean stays = small != 'o' && small != 'u' && (text.length() == 1 || isApart(text.charAt(1)));
    return stays ? small : 0;
  }

  /** Whether nothing before it is changed by it, as marks change letters. */
  private static boolean isApart(char c) {
    return c <= LAST_SIMPLE || c >= FIRST_OF_TWO_MARKS && c <= LAST_OF_TWO_MARKS;
  }

  private static String tidy(String text) {
    return spaced(Composition.of(text, Normalizer.Form.NFC)).strip();
  }

  /** Of precomposed Latin letters and the like with single spaces between; null: others. */
  private static @Nullable String quickly(String text) {
    char[] key = null;
    char before = ' ';
    boolean mayMove = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char small = small(c);
      if (small == 0 || c == ' ' && before == ' ') {
        return null;
      }
      if (small != c) {
        key = key == null ? text.toCharArray() : key;
        key[i] = small;
      }
      mayMove |= small >= '\u0080' && (before == 'o' || before == 'u');
      before = small;
    }
    if (before == ' ') {
      return null;
    }
    String lower = key == null ? text : new String(key);
    return mayMove ? uniform(lower) : lower;
  }

  private static char small(char c) {
    if (c <= LAST_SIMPLE) {
      return SMALL[c];
    }
    boolean twoMarks = c >= FIRST_OF_TWO_MARKS && c <= LAST_OF_TWO_MARKS;
    return twoMarks ? (char) (c | 1) : 0;
  }

  private static char[] small() {
    char[] small = new char[LAST_SIMPLE + 1];
    for (char c = ' '; c <= LAST_SIMPLE; c++) {
      boolean one = String.valueOf(c).toLowerCase(Locale.ROOT).length() == 1;
      boolean plain = c < '\u007F' || c > '\u00AD';
      small[c] = one && plain ? Character.toLowerCase(c) : 0;
    }
    return small;
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
