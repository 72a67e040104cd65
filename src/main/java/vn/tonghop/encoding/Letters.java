package vn.tonghop.encoding;

/** What a character tells about the encoding of its text. */
final class Letters {

  /** Stands in any text. */
  static final int PLAIN = 0;

  /** A Vietnamese letter that Western encodings have too. */
  static final int WESTERN = 1;

  /** A Vietnamese letter of the Vietnamese code page. */
  static final int CODE_PAGE = 2;

  /** A Vietnamese letter that only Unicode has. */
  static final int UNICODE = 3;

  /** A tone or shape standing for itself. */
  static final int MARK = 4;

  /** Nothing that good Vietnamese text is made of. */
  static final int STRANGE = 5;

  private static final int TABLE = 0x1F00;
  private static final byte[] KINDS = kinds();

  private Letters() {}

  static int kind(char c) {
    if (c < TABLE) {
      return KINDS[c];
    }
    boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
    return c == 0xFFFD || fullWidth ? STRANGE : PLAIN;
  }

  /** A symbol of Western encodings that stands inside words only where it means a letter. */
  static boolean isSymbol(char c) {
    return c == 0xD7 || c == 0xF7 || c < 0xC0 && c >= 0x80 && kind(c) == STRANGE;
  }

  /** Whether a character belongs to a word, be it a wrong one. */
  static boolean inWord(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
    return kind(c) != PLAIN || Character.isLetter(c);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[TABLE];
    for (int c = 0x80; c < 0x250; c++) {
      kinds[c] = STRANGE;
    }
    for (int c = 0x400; c < 0x530; c++) {
      kinds[c] = STRANGE;
    }
    for (char c : new char[] {0xA0, 0xB0, 0xB1, 0xB2, 0xB3}) {
      kinds[c] = PLAIN;
    }
    for (char c : new char[] {0x300, 0x301, 0x302, 0x303, 0x306, 0x309, 0x31B, 0x323}) {
      kinds[c] = MARK;
    }
    for (char c : Syllables.letters().toCharArray()) {
      boolean codePage = c > 0xFF && CodePage.VIETNAMESE.latin(String.valueOf(c)) != null;
      kinds[c] = (byte) (c <= 0xFF ? WESTERN : codePage ? CODE_PAGE : UNICODE);
    }
    return kinds;
  }
}
