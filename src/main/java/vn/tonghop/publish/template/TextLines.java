package vn.tonghop.publish.template;

/** How many lines a text takes in a column; spreadsheet programs fit rows only when one types. */
final class TextLines {

  private static final float LINE = 16.2f;
  private static final float MARGIN = 4f;
  private static final double CAPITAL = 1.35;
  private static final double BOLD = 1.1;

  private TextLines() {}

  /**
   * @param width of the column in characters
   */
  static int of(String text, int width, boolean bold) {
    double room = Math.max(2, width - 1);
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double length = width(word) * (bold ? BOLD : 1);
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }

  /** Height of a row in points. */
  static float height(int lines) {
    return LINE * lines + MARGIN;
  }

  private static double width(String word) {
    double width = 0;
    for (int i = 0; i < word.length(); i++) {
      width += Character.isUpperCase(word.charAt(i)) ? CAPITAL : 1;
    }
    return width;
  }
}
