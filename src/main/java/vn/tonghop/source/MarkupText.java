package vn.tonghop.source;

import java.nio.charset.StandardCharsets;

/**
 * Texts and attribute values between tags: found, checked to be characters of XML in well-formed
 * UTF-8 with known references only, and decoded.
 */
final class MarkupText {

  private static final byte[] LITERAL_END = MarkupBytes.of("]]>");
  private static final int LAST_PLAIN_CHARACTER = 0xD7FF;
  private static final int LONGEST_REFERENCE = 8;

  private int characters;

  /** Bytes of what was passed that stand for no UTF-16 unit of their own. */
  private int saved;

  private boolean meansItself;

  /** UTF-16 units of what was scanned last. */
  int characters() {
    return characters;
  }

  /** End of the attribute value that starts here: where its quote stands. */
  int value(byte[] in, int start, byte quote) throws InDoubtException {
    int at = start;
    saved = 0;
    for (byte b = in[at]; b != quote; b = in[at]) {
      if (MarkupBytes.isText(b) || b == '>') {
        at++;
      } else {
        at = unusual(in, at);
      }
    }
    characters = at - start - saved;
    return at;
  }

  /** The text scanned last holds neither a reference nor what {@link Escapes} might decode. */
  boolean meansItself() {
    return meansItself;
  }

  /** End of the text that starts here: where the next tag begins. */
  int text(byte[] in, int start) throws InDoubtException {
    int at = start;
    saved = 0;
    meansItself = true;
    for (byte b = in[at]; b != '<'; b = in[at]) {
      if (MarkupBytes.isText(b) || b == '\n' || b == '\t' || b == '>' && mayStand(in, start, at)) {
        at++;
      } else {
        at = unusual(in, at);
      }
    }
    characters = at - start - saved;
    return at;
  }

  /** End of the literal text that starts here: where {@code ]]>} stands. */
  int literal(byte[] in, int start) throws InDoubtException {
    int at = start;
    saved = 0;
    while (!MarkupBytes.at(in, at, LITERAL_END)) {
      byte b = in[at];
      if (MarkupBytes.isText(b) || b == '<' || b == '>' || b == '&') {
        at++;
      } else {
        at = unusual(in, at);
      }
    }
    characters = at - start - saved;
    return at;
  }

  /** XML forbids {@code ]]>} in texts. */
  private static boolean mayStand(byte[] in, int start, int at) {
    return at - start < 2 || in[at - 1] != ']' || in[at - 2] != ']';
  }

  /** The text scanned before, decoded. */
  static String decode(byte[] in, int start, int end) {
    for (int i = start; i < end; i++) {
      if (in[i] == '&') {
        return resolved(in, start, end);
      }
    }
    return new String(in, start, end - start, StandardCharsets.UTF_8);
  }

  private static String resolved(byte[] in, int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    int plain = start;
    for (int i = start; i < end; i++) {
      if (in[i] == '&') {
        text.append(new String(in, plain, i - plain, StandardCharsets.UTF_8));
        int semicolon = semicolon(in, i);
        text.append((char) referred(in, i + 1, semicolon));
        i = semicolon;
        plain = semicolon + 1;
      }
    }
    return text.append(new String(in, plain, end - plain, StandardCharsets.UTF_8)).toString();
  }

  /** Passes over a reference, a character beyond ASCII or one that may begin an escape. */
  private int unusual(byte[] in, int at) throws InDoubtException {
    if (in[at] == '_') {
      meansItself &= in[at + 1] != 'x';
      return at + 1;
    }
    int next;
    int units = 1;
    if (in[at] == '&') {
      meansItself = false;
      int semicolon = semicolon(in, at);
      if (semicolon < 0 || referred(in, at + 1, semicolon) < 0) {
        throw new InDoubtException();
      }
      next = semicolon + 1;
    } else {
      int length = Utf8.length(in, at);
      if (length == 0) {
        throw new InDoubtException();
      }
      next = at + length;
      units = length == Utf8.LONGEST ? 2 : 1;
    }
    saved += next - at - units;
    return next;
  }

  private static int semicolon(byte[] in, int start) {
    for (int i = start + 1; i < in.length && i <= start + LONGEST_REFERENCE; i++) {
      if (in[i] == ';') {
        return i;
      }
    }
    return -1;
  }

  /** The character a reference means; -1: none that is known for certain. */
  private static int referred(byte[] in, int start, int end) {
    if (in[start] != '#') {
      return named(in, start, end - start);
    }
    boolean hexadecimal = in[start + 1] == 'x';
    int digits = hexadecimal ? start + 2 : start + 1;
    int radix = hexadecimal ? 16 : 10;
    int code = 0;
    for (int i = digits; i < end; i++) {
      int digit = Character.digit(in[i], radix);
      if (digit < 0) {
        return -1;
      }
      code = code * radix + digit;
    }
    boolean known = code >= ' ' || code == '\n' || code == '\t' || code == '\r';
    return end > digits && known && code <= LAST_PLAIN_CHARACTER ? code : -1;
  }

  private static int named(byte[] in, int start, int length) {
    return switch (new String(in, start, Math.max(0, length), StandardCharsets.ISO_8859_1)) {
      case "lt" -> '<';
      case "gt" -> '>';
      case "amp" -> '&';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> -1;
    };
  }
}
