package vn.tonghop.publish.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts as the XML of a document may hold them: plain words and nothing else. */
final class WordText {

  /** What is written instead of an ASCII character; null: itself. */
  static final byte[] @Nullable [] ESCAPES = escapes();

  private static final int ASCII = 0x80;
  private static final int DELETE = 0x7F;

  private WordText() {}

  private static byte[] @Nullable [] escapes() {
    byte[] @Nullable [] escapes = new byte[0x80][];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = new byte[] {' '};
    }
    escapes['&'] = bytes("&amp;");
    escapes['<'] = bytes("&lt;");
    escapes['>'] = bytes("&gt;");
    escapes['"'] = bytes("&quot;");
    return escapes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Without control characters, also those that turn the order of letters around. */
  static String clean(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnwanted(text.charAt(i))) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().filter(c -> !isUnwanted((char) c)).forEach(c -> clean.append((char) c));
        return clean.toString();
      }
    }
    return text;
  }

  private static boolean isUnwanted(char c) {
    return (c >= DELETE && c < 0xA0)
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x2028 && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || (c < ' ' && c != '\t' && c != '\n' && c != '\r')
        || c == 0xFEFF;
  }

  /** Of an element: markup escaped, what XML cannot hold left out. */
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    clean(text).codePoints().filter(WordText::isXml).forEach(c -> append(xml, c));
    return xml.toString();
  }

  private static void append(StringBuilder xml, int c) {
    byte[] escape = c < ASCII ? ESCAPES[c] : null;
    if (escape == null) {
      xml.appendCodePoint(c);
    } else {
      xml.append(new String(escape, StandardCharsets.US_ASCII));
    }
  }

  private static boolean isXml(int c) {
    return c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
