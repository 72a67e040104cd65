package vn.tonghop.publish.sheet;

import java.util.Locale;

/** {@code xl/styles.xml}: one cell format per {@link Look}. */
final class StylesXml {

  private static final String FACE = "<name val=\"Times New Roman\"/><family val=\"1\"/>";
  private static final String THIN = " style=\"thin\"><color rgb=\"FF9AA5B1\"/>";

  private StylesXml() {}

  static String text() {
    StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);
    xml.append("<styleSheet xmlns=\"").append(OfficeXml.MAIN).append("\">");
    xml.append(
        "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>");
    fonts(xml);
    fills(xml);
    xml.append("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>");
    xml.append("<border><left").append(THIN).append("</left><right").append(THIN);
    xml.append("</right><top").append(THIN).append("</top><bottom").append(THIN);
    xml.append("</bottom><diagonal/></border></borders>");
    xml.append(
        "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>");
    xml.append("</cellStyleXfs><cellXfs count=\"").append(Look.values().length).append("\">");
    for (Look look : Look.values()) {
      format(look, xml);
    }
    xml.append("</cellXfs><cellStyles count=\"1\">");
    xml.append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    return xml.toString();
  }

  private static void fonts(StringBuilder xml) {
    xml.append("<fonts count=\"").append(Look.Font.values().length).append("\">");
    for (Look.Font font : Look.Font.values()) {
      xml.append("<font>").append(font.xml).append(FACE).append("</font>");
    }
    xml.append("</fonts>");
  }

  /** The format reserves the first two. */
  private static void fills(StringBuilder xml) {
    xml.append("<fills count=\"").append(Look.Fill.values().length + 1).append("\">");
    xml.append("<fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>");
    for (Look.Fill fill : Look.Fill.values()) {
      if (fill != Look.Fill.NONE) {
        xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"").append(fill.colour);
        xml.append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
      }
    }
    xml.append("</fills>");
  }

  private static void format(Look look, StringBuilder xml) {
    int fill = look.fill == Look.Fill.NONE ? 0 : look.fill.ordinal() + 1;
    xml.append("<xf numFmtId=\"").append(look.format.number);
    xml.append("\" fontId=\"").append(look.font.ordinal());
    xml.append("\" fillId=\"").append(fill);
    xml.append("\" borderId=\"").append(look.bordered ? 1 : 0);
    xml.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"");
    xml.append(" applyBorder=\"1\" applyAlignment=\"1\"");
    xml.append(look.quoted() ? " quotePrefix=\"1\"" : "");
    xml.append("><alignment horizontal=\"").append(look.align.name().toLowerCase(Locale.ROOT));
    xml.append(look.bordered && look.align != Look.Align.CENTER ? "\" indent=\"1" : "");
    xml.append("\" vertical=\"").append(look.bordered ? "top" : "center");
    xml.append("\" wrapText=\"").append(look.wraps() ? 1 : 0).append("\"/></xf>");
  }
}
