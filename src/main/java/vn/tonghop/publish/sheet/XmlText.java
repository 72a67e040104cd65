package vn.tonghop.publish.sheet;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.utf8.Utf8Output;

/** Texts as a workbook's XML may hold them. */
final class XmlText {

  static final int LONGEST_CELL = 32_767;
  private static final int ASCII = 0x80;
  private static final int FIRST_RARE = 0x2000;
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final byte[] @Nullable [] ESCAPES = escapes();

  private XmlText() {}

  /** Markup is escaped, what XML cannot hold is left out; a line end is one character. */
  private static byte[] @Nullable [] escapes() {
    byte[] @Nullable [] escapes = new byte[ASCII][];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = new byte[0];
    }
    escapes['\t'] = null;
    escapes['\n'] = null;
    escapes['\r'] = bytes("\n");
    escapes['&'] = bytes("&amp;");
    escapes['<'] = bytes("&lt;");
    escapes['>'] = bytes("&gt;");
    escapes['"'] = bytes("&quot;");
    return escapes;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Writes the text of a cell: no longer than a cell may be, never markup, never an escape. */
  static void ofCell(Utf8Output out, String text) {
    String cut = cut(text, LONGEST_CELL);
    String lines = cut.indexOf('\r') < 0 ? cut : cut.replace("\r\n", "\n");
    out.xml(lines.indexOf('_') < 0 ? lines : asTyped(valid(lines)), ESCAPES);
  }

  /** What looks like an escape of the format stays as typed. */
  private static String asTyped(String text) {
    return text.indexOf("_x") < 0 ? text : ESCAPE_LIKE.matcher(text).replaceAll("_x005F_");
  }

  /** Without characters that would be left out later. */
  private static String valid(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints().filter(c -> isXml(c) || c == '\r').forEach(valid::appendCodePoint);
    return valid.toString();
  }

  /** The text of a note. */
  static String ofNote(String text) {
    return asTyped(of(text));
  }

  /** Whether a program might drop something at the ends of the text. */
  static boolean hasLooseEnds(String text) {
    return isLoose(text.charAt(0)) || isLoose(text.charAt(text.length() - 1));
  }

  /** Blanks, and characters that may be left out or be blanks. */
  private static boolean isLoose(char c) {
    return c <= ' ' || c >= FIRST_RARE;
  }

  /** Of an attribute or element: only characters XML knows, markup escaped. */
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints().filter(XmlText::isXml).forEach(c -> append(xml, c));
    return xml.toString();
  }

  /** At most so many characters, the last one an ellipsis where something is missing. */
  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  private static void append(StringBuilder xml, int c) {
    switch (c) {
      case '&' -> xml.append("&amp;");
      case '<' -> xml.append("&lt;");
      case '>' -> xml.append("&gt;");
      case '"' -> xml.append("&quot;");
      default -> xml.appendCodePoint(c);
    }
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
