package vn.tonghop.publish;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

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

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern LINE_END = Pattern.compile("\n");

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
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
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
    for (String word : BLANKS.split(text)) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  /** Lines a bold text needs in a column of this width, at least 1. */
  static int boldLines(String text, double columnWidth) {
    return lines(text, columnWidth / BOLD);
  }

  /** Lines the text needs in a column of this width, at least 1. */
  public static int lines(String text, double columnWidth) {
    if (text.length() * WIDE * RESERVE <= columnWidth - 1 && text.indexOf('\n') < 0) {
      return 1;
    }
    int lines = 0;
    for (String paragraph : LINE_END.split(text, -1)) {
      lines += paragraphLines(paragraph, Math.max(1, columnWidth - 1));
    }
    return lines;
  }

  private static int paragraphLines(String paragraph, double room) {
    if (paragraph.length() * WIDE * RESERVE <= room) {
      return 1;
    }
    int lines = 1;
    double used = 0;
    for (String word : BLANKS.split(paragraph)) {
      double width = width(word);
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
    return lines;
  }
}
