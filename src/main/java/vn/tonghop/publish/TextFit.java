package vn.tonghop.publish;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Estimates how much room a text takes in columns measured in digits of the normal font.
 * Spreadsheet programs do not adjust the height of merged cells by themselves.
 */
public final class TextFit {

  /** The rounding of screens takes a little more. */
  private static final double RESERVE = 1.06;

  /** Bold letters against others. */
  static final double BOLD = 1.08;

  private static final double CAPITAL = 1.42;
  private static final double WIDE = 1.55;
  private static final double LETTER = 1;
  private static final double SMALL = 0.86;
  private static final double THIN = 0.6;

  /** Widths of the characters up to the extended Latin letters of Vietnamese, worked out once. */
  private static final double[] WIDTHS = widths(0x1F00);

  private TextFit() {}

  private static double[] widths(int count) {
    double[] widths = new double[count];
    for (int c = 0; c < count; c++) {
      widths[c] = measure((char) c);
    }
    return widths;
  }

  /** Width of a text in one line. */
  public static double width(String text) {
    return width(text, 0, text.length());
  }

  private static double width(String text, int from, int to) {
    double width = 0;
    for (int i = from; i < to; i++) {
      width += width(text.charAt(i));
    }
    return width * RESERVE;
  }

  private static double width(char c) {
    return c < WIDTHS.length ? WIDTHS[c] : measure(c);
  }

  /** Of the serif letters, whatever marks they carry. */
  private static double measure(char c) {
    char base = c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Form.NFD).charAt(0);
    if ("mwMW%".indexOf(base) >= 0) {
      return WIDE;
    }
    if (" iljtfrI.,;:'()-/!|".indexOf(base) >= 0) {
      return THIN;
    }
    if ("aceszJ".indexOf(base) >= 0) {
      return SMALL;
    }
    return Character.isUpperCase(base) ? CAPITAL : LETTER;
  }

  /** Width of the longest word. */
  public static double longestWord(String text) {
    double longest = 0;
    int from = 0;
    while (from < text.length()) {
      int to = wordEnd(text, from, text.length());
      longest = Math.max(longest, width(text, from, to));
      from = to + 1;
    }
    return longest;
  }

  /** End of the word that begins at {@code from}; there: a blank stands there. */
  private static int wordEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && !isBlank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** Lines a bold text needs in a column of this width, at least 1. */
  static int boldLines(String text, double columnWidth) {
    return lines(text, columnWidth / BOLD);
  }

  /** Lines the text needs in a column of this width, at least 1. */
  public static int lines(String text, double columnWidth) {
    double room = Math.max(1, columnWidth - 1);
    if (text.length() * WIDE * RESERVE <= room && text.indexOf('\n') < 0) {
      return 1;
    }
    char[] letters = text.toCharArray();
    int lines = 0;
    int from = 0;
    for (int i = 0; i <= letters.length; i++) {
      if (i == letters.length || letters[i] == '\n') {
        lines += paragraphLines(letters, from, i, room);
        from = i + 1;
      }
    }
    return lines;
  }

  private static int paragraphLines(char[] text, int start, int end, double room) {
    int lines = 1;
    double used = 0;
    double word = 0;
    for (int i = start; i <= end; i++) {
      if (i < end && !isBlank(text[i])) {
        word += width(text[i]);
      } else if (word > 0) {
        double width = word * RESERVE;
        if (used > 0 && used + THIN + width > room) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? THIN : 0) + width;
        while (used > room) {
          lines++;
          used -= room;
        }
        word = 0;
      }
    }
    return lines;
  }
}
