package vn.tonghop.encoding;

/** TCVN3 (ABC): one byte a letter, kept as the Western character of that byte. */
final class Tcvn3 {

  private static final char[] LETTERS = letters();

  private Tcvn3() {}

  /** Every character of the table replaced; the others stay. */
  static String decode(String text) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      decoded.append(isLetter(c) ? LETTERS[c] : c);
    }
    return decoded.toString();
  }

  /** Whether the table has the character. */
  static boolean isLetter(char c) {
    return c < LETTERS.length && LETTERS[c] != 0;
  }

  private static char[] letters() {
    char[] letters = new char[0x100];
    for (String line : Tables.lines("tcvn3.csv")) {
      letters[Integer.parseInt(line.substring(0, 2), 16)] = line.charAt(3);
    }
    return letters;
  }
}
