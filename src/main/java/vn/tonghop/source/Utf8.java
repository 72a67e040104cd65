package vn.tonghop.source;

/** Well-formed UTF-8 (RFC 3629) of characters that XML allows. */
final class Utf8 {

  /** Bytes of a character that Java holds in two units. */
  static final int LONGEST = 4;

  private Utf8() {}

  /** Bytes of the character beyond ASCII that starts here; 0: there is none. */
  static int length(byte[] in, int at) {
    int first = in[at] & 0xFF;
    if (first >= 0xC2 && first <= 0xDF) {
      return follows(in, at + 1) ? 2 : 0;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return follows(in, at + 1)
              && follows(in, at + 2)
              && isThree(first, in[at + 1] & 0xFF, in[at + 2] & 0xFF)
          ? 3
          : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
      return follows(in, at + 1)
              && follows(in, at + 2)
              && follows(in, at + 3)
              && isFour(first, in[at + 1] & 0xFF)
          ? LONGEST
          : 0;
    }
    return 0;
  }

  /** Whether there is a byte that goes on with a character. */
  static boolean follows(byte[] in, int at) {
    return at < in.length && (in[at] & 0xC0) == 0x80;
  }

  /** Neither too long a form, nor half of a pair, nor U+FFFE and U+FFFF. */
  private static boolean isThree(int first, int second, int third) {
    return switch (first) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xEF -> second != 0xBF || third < 0xBE;
      default -> true;
    };
  }

  private static boolean isFour(int first, int second) {
    return first == 0xF0 ? second >= 0x90 : first != 0xF4 || second < 0x90;
  }

  /**
   * The character of so many bytes, at least two, that starts here.
   *
   * @param count as {@link #length} says
   */
  static int code(byte[] in, int at, int count) {
    int code = in[at] & 0x7F >> count;
    for (int i = 1; i < count; i++) {
      code = code << 6 | in[at + i] & 0x3F;
    }
    return code;
  }
}
