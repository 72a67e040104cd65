package vn.tonghop.normalize;

import java.text.Normalizer;
import vn.tonghop.submission.Composition;

/** The text of a cell without what nobody sees. */
final class CellText {

  private CellText() {}

  /** NFC, invisible and control characters removed, one line, single spaces, trimmed. */
  static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    String visible = visible(text);
    StringBuilder line = new StringBuilder(visible.length());
    boolean space = false;
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      boolean again = space;
      space = isSpace(c);
      if (!space) {
        line.append(c);
      } else if (!again) {
        line.append(' ');
      }
    }
    return line.toString().strip();
  }

  /** NFC, invisible and control characters removed, trimmed; line breaks stay, as LF. */
  static String block(String text) {
    if (isPlain(text)) {
      return text;
    }
    String lines = visible(text).replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder block = new StringBuilder(lines);
    for (int i = 0; i < lines.length(); i++) {
      if (lines.charAt(i) != '\n' && isSpace(lines.charAt(i))) {
        block.setCharAt(i, ' ');
      }
    }
    return block.toString().strip();
  }

  static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** ASCII digits, one at least. */
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    return !isLetter(c)
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
  }

  /** Of most texts it is told that way that they are not blank. */
  private static boolean isLetter(char c) {
    return c > ' ' && c < '\u007F'
        || c > '\u00A0' && c < '\u0300'
        || c >= '\u1EA0' && c <= '\u1EF9';
  }

  private static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u2060';
  }

  private static boolean isControl(char c) {
    return (c < ' ' || c == '\u007F') && c != '\t' && c != '\r' && c != '\n';
  }

  /** What may stand between words, controls apart. */
  private static boolean isSpace(char c) {
    return c == ' '
        || c == '\t'
        || c == '\r'
        || c == '\n'
        || c == '\u00A0'
        || c == '\u202F'
        || c == '\u2007'
        || c == '\u2009';
  }

  /** A single line of precomposed Latin letters with single spaces: nothing to change. */
  static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : !isLetter(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static String visible(String text) {
    String composed = Composition.of(text, Normalizer.Form.NFC);
    StringBuilder visible = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (!isInvisible(c) && !isControl(c)) {
        visible.append(c);
      }
    }
    return visible.toString();
  }
}
