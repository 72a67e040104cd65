package vn.tonghop.publish;

/** Keeps texts of agencies from acting as formulas when a CSV file is opened as a spreadsheet. */
final class SafeText {

  private SafeText() {}

  /**
   * Without NUL characters, and with a leading apostrophe where a spreadsheet program would take
   * the text for a formula.
   */
  static String forCsv(String text) {
    String clean = text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    return startsFormula(clean) ? "'" + clean : clean;
  }

  /** Whether a text without NUL characters would be taken for a formula. */
  static boolean startsFormula(String text) {
    if (text.isEmpty()) {
      return false;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '@', '\t', '\r' -> true;
      case '-' -> text.length() == 1 || text.charAt(1) != ' ';
      default -> false;
    };
  }
}
