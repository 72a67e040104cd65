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

  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Widths of the letters of Latin scripts; Vietnamese ends at U+1EF9. */
  private static final double[] LATIN = latin();

  private TextFit() {}

  private static double[] latin() {
    double[] widths = new double[0x1F00];
    for (char c = 0; c < widths.length; c++) {
      widths[c] = measured(c);
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
    return c < LATIN.length ? LATIN[c] : measured(c);
  }

  /** Of the serif letters, whatever marks they carry. */
  private static double measured(char c) {
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
    for (String word : SPACES.split(text)) {
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
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, Math.max(1, columnWidth - 1));
    }
    return lines;
  }

  private static int paragraphLines(String paragraph, double room) {
    int lines = 1;
    double used = 0;
    for (String word : SPACES.split(paragraph)) {
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
