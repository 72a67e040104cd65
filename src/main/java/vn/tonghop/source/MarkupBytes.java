package vn.tonghop.source;

import java.nio.charset.StandardCharsets;

/** What bytes mean in plain XML. */
final class MarkupBytes {

  private static final byte SPACE = 1;
  private static final byte NAME = 2;
  private static final byte NAME_START = 4;

  /** ASCII that is neither markup nor something a parser changes, nor may begin an escape. */
  private static final byte TEXT = 8;

  private static final int MOST_DIGITS = 9;
  private static final int MOST_LETTERS = 3;

  private static final byte[] KINDS = kinds();

  private MarkupBytes() {}

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int b = ' '; b < 0x80; b++) {
      kinds[b] = b == '<' || b == '&' || b == '>' || b == '_' ? 0 : TEXT;
      if (b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_') {
        kinds[b] |= NAME | NAME_START;
      } else if (b >= '0' && b <= '9' || b == '-' || b == '.' || b == ':') {
        kinds[b] |= NAME;
      }
    }
    for (byte space : new byte[] {' ', '\t', '\n', '\r'}) {
      kinds[space] |= SPACE;
    }
    return kinds;
  }

  static boolean isSpace(byte b) {
    return (KINDS[b & 0xFF] & SPACE) != 0;
  }

  static boolean isName(byte b) {
    return (KINDS[b & 0xFF] & NAME) != 0;
  }

  static boolean isNameStart(byte b) {
    return (KINDS[b & 0xFF] & NAME_START) != 0;
  }

  static boolean isText(byte b) {
    return (KINDS[b & 0xFF] & TEXT) != 0;
  }

  static byte[] of(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  /** The expected bytes stand at a place; behind the end of the others nothing does. */
  static boolean at(byte[] bytes, int at, byte[] expected) {
    if (at < 0 || at > bytes.length - expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The column of an A1 address of capitals and digits; 0: it is none. */
  static int column(byte[] bytes, int start, int end) {
    int column = 0;
    int at = start;
    for (; at < end && at < start + MOST_LETTERS && bytes[at] >= 'A' && bytes[at] <= 'Z'; at++) {
      column = column * 26 + bytes[at] - 'A' + 1;
    }
    return number(bytes, at, end) < 0 ? 0 : column;
  }

  /** The number that these bytes write in up to nine digits and nothing else; -1: none. */
  static int number(byte[] bytes, int start, int end) {
    if (end == start || end - start > MOST_DIGITS) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
