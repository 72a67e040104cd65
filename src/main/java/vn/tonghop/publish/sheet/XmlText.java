package vn.tonghop.publish.sheet;

import java.util.regex.Pattern;

/** Texts as a workbook's XML may hold them. */
final class XmlText {

  private static final int LONGEST_CELL = 32_767;
  private static final Pattern ESCAPE_LIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private XmlText() {}

  /** Of an attribute or element: only characters XML knows, markup escaped. */
  static String of(String text) {
    StringBuilder xml = new StringBuilder(text.length() + 16);
    text.codePoints().filter(XmlText::isXml).forEach(c -> append(xml, c));
    return xml.toString();
  }

  /** Of a cell: cut where a cell ends; what looks like an escape of the format stays as typed. */
  static String ofCell(String text) {
    return ESCAPE_LIKE.matcher(of(cut(text, LONGEST_CELL))).replaceAll("_x005F_");
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
