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

  /** Factors that are 0 where a cell of the range holds the word. */
  static String lacks(String range, String word) {
    String text = "(" + range + "<>" + quoted(word) + ")";
    return isNumber(word) ? text + "*(" + range + "<>" + word + ")" : text;
  }

  private static boolean isNumber(String word) {
    return word.matches("0|[1-9][0-9]{0,8}");
  }

  /** The sheet's name before an address; quoted where it could be taken for something else. */
  static String on(String sheet) {
    boolean plain =
        sheet.matches("[A-Za-z_]{4,}[A-Za-z0-9_]*|[A-Za-z]*_[A-Za-z0-9_]*|[A-Za-z]{2,3}");
    return (plain ? sheet : "'" + sheet + "'") + "!";
  }

  /** A text inside a formula. */
  static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
