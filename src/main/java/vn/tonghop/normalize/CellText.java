package vn.tonghop.normalize;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.tonghop.submission.Composition;

/** The text of a cell without what nobody sees. */
final class CellText {

  private static final Pattern INVISIBLE = Pattern.compile("[\\u200B\\uFEFF\\u2060]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2007\\u2009]+");
  private static final Pattern INLINE_SPACES = Pattern.compile("[\\u00A0\\u202F\\u2007\\u2009\\t]");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

  private CellText() {}

  /** NFC, invisible and control characters removed, one line, single spaces, trimmed. */
  static String line(String text) {
    if (isPlain(text)) {
      return text;
    }
    return SPACES.matcher(visible(text)).replaceAll(" ").strip();
  }

  /** NFC, invisible and control characters removed, trimmed; line breaks stay, as LF. */
  static String block(String text) {
    if (isPlain(text)) {
      return text;
    }
    String lines = visible(text).replace("\r\n", "\n").replace('\r', '\n');
    return INLINE_SPACES.matcher(lines).replaceAll(" ").strip();
  }

  static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' ? c != '\t' && c != '\r' && c != '\n' : c == '\u007F') {
        return true;
      }
    }
    return false;
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
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\uFEFF'
        || c == '\u2060';
  }

  /** A single line of precomposed Latin letters with single spaces: nothing to change. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' ? before == ' ' : !isPlain(c)) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  private static boolean isPlain(char c) {
    return c > ' ' && c < '\u007F'
        || c > '\u00A0' && c < '\u0300'
        || c >= '\u1EA0' && c <= '\u1EF9';
  }

  private static String visible(String text) {
    String composed = Composition.of(text, Normalizer.Form.NFC);
    return CONTROLS.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll("");
  }
}
