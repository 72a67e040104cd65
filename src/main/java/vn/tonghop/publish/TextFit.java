package vn.tonghop.publish;

/**
 * Estimates how much room a text takes in columns measured in digits of the normal font.
 * Spreadsheet programs do not adjust the height of merged cells by themselves.
 */
public final class TextFit {

  private static final double CAPITAL = 1.35;

  private TextFit() {}

  /** Width of a text in one line. */
  public static double width(String text) {
    double width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += Character.isUpperCase(text.charAt(i)) ? CAPITAL : 1;
    }
    return width;
  }

  /** Width of the longest word. */
  public static double longestWord(String text) {
    double longest = 0;
    for (String word : text.split("\\s+")) {
      longest = Math.max(longest, width(word));
    }
    return longest;
  }

  /** Lines the text needs in a column of this width, at least 1. */
  public static int lines(String text, double columnWidth) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, Math.max(1, columnWidth - 1));
    }
    return lines;
  }

  private static int paragraphLines(String paragraph, double room) {
    int lines = 1;
    double used = 0;
    for (String word : paragraph.split("\\s+")) {
      double width = width(word);
      if (used > 0 && used + 1 + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + width;
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }
}
