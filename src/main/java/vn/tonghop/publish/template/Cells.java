package vn.tonghop.publish.template;

/** A1 addresses; rows and columns count from 1. */
final class Cells {

  private Cells() {}

  static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('A' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  /** {@code E5}. */
  static String address(int row, int column) {
    return letters(column) + row;
  }

  /** {@code $E$5}. */
  static String fixed(int row, int column) {
    return "$" + letters(column) + "$" + row;
  }

  /** A text inside a formula. */
  static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
