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
    int lines = 0;
    int from = 0;
    while (true) {
      int lineEnd = text.indexOf('\n', from);
      int to = lineEnd < 0 ? text.length() : lineEnd;
      lines += paragraphLines(text, from, to, room);
      if (lineEnd < 0) {
        return lines;
      }
      from = lineEnd + 1;
    }
  }

  private static int paragraphLines(String text, int start, int end, double room) {
    if ((end - start) * WIDE * RESERVE <= room) {
      return 1;
    }
    int lines = 1;
    double used = 0;
    int from = start;
    while (from < end) {
      int to = wordEnd(text, from, end);
      if (to > from) {
        double width = width(text, from, to);
        if (used > 0 && used + THIN + width > room) {
          lines++;
          used = 0;
        }
        used += (used > 0 ? THIN : 0) + width;
        while (used > room) {
          lines++;
          used -= room;
        }
      }
      from = to + 1;
    }
    return lines;
  }
}
