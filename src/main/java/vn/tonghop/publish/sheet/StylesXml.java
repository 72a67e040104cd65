package vn.tonghop.publish.sheet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.sheet.CellStyle.Font;

/** {@code xl/styles.xml}: each font, fill, border and number format once, in the order of use. */
final class StylesXml {

  private static final int FIRST_OWN_FORMAT = 164;
  private static final Map<String, Integer> BUILT_IN =
      Map.of("", 0, "0", 1, "0.00", 2, "#,##0", 3, "#,##0.00", 4, "0%", 9, "0.00%", 10);

  /** The format reserves the first two fills. */
  private static final int FIRST_FILL = 2;

  private static final int FIRST_BORDER = 1;

  private final List<CellStyle> styles;
  private final List<Font> fonts;
  private final List<String> fills;
  private final List<String> borders;
  private final List<String> formats;
  private final StringBuilder xml = new StringBuilder(OfficeXml.DECLARATION);

  private StylesXml(List<CellStyle> styles) {
    this.styles = styles;
    Set<Font> used = new LinkedHashSet<>(List.of(Font.NORMAL));
    styles.forEach(style -> used.add(style.font()));
    this.fonts = List.copyOf(used);
    this.fills = distinct(CellStyle::fill);
    this.borders = distinct(CellStyle::border);
    this.formats = distinct(style -> BUILT_IN.containsKey(style.format()) ? null : style.format());
  }

  private List<String> distinct(Function<CellStyle, @Nullable String> part) {
    return styles.stream().map(part).filter(Objects::nonNull).distinct().toList();
  }

  static String text(List<CellStyle> styles, List<CellBand.Look> looks) {
    return new StylesXml(styles).write(looks);
  }

  private String write(List<CellBand.Look> looks) {
    xml.append("<styleSheet xmlns=\"").append(OfficeXml.MAIN).append("\">");
    formats();
    fonts();
    fills();
    borders();
    xml.append("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"");
    xml.append(" borderId=\"0\"/></cellStyleXfs>");
    start("cellXfs", styles.size() + 1);
    xml.append("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>");
    styles.forEach(this::style);
    xml.append("</cellXfs><cellStyles count=\"1\">");
    xml.append("<cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
    looks(looks);
    return xml.append("</styleSheet>").toString();
  }

  private void looks(List<CellBand.Look> looks) {
    if (looks.isEmpty()) {
      return;
    }
    start("dxfs", looks.size());
    for (CellBand.Look look : looks) {
      xml.append("<dxf><font>").append(look.bold() ? "<b/>" : "");
      xml.append(look.italic() ? "<i/>" : "").append("</font><fill>");
      xml.append("<patternFill patternType=\"solid\"><fgColor rgb=\"FF").append(look.fill());
      xml.append("\"/><bgColor rgb=\"FF").append(look.fill());
      xml.append("\"/></patternFill></fill></dxf>");
    }
    xml.append("</dxfs>");
  }

  private void start(String element, int count) {
    xml.append('<').append(element).append(" count=\"").append(count).append("\">");
  }

  private void formats() {
    if (formats.isEmpty()) {
      return;
    }
    start("numFmts", formats.size());
    for (int i = 0; i < formats.size(); i++) {
      xml.append("<numFmt numFmtId=\"").append(FIRST_OWN_FORMAT + i);
      xml.append("\" formatCode=\"").append(XmlText.of(formats.get(i))).append("\"/>");
    }
    xml.append("</numFmts>");
  }

  private void fonts() {
    start("fonts", fonts.size());
    for (Font font : fonts) {
      xml.append("<font>").append(font.bold() ? "<b/>" : "").append(font.italic() ? "<i/>" : "");
      xml.append(font.underlined() ? "<u/>" : "");
      xml.append("<sz val=\"").append(font.size()).append("\"/>");
      if (font.colour() != null) {
        xml.append("<color rgb=\"FF").append(font.colour()).append("\"/>");
      }
      xml.append("<name val=\"").append(Font.FACE).append("\"/><family val=\"1\"/></font>");
    }
    xml.append("</fonts>");
  }

  private void fills() {
    start("fills", fills.size() + FIRST_FILL);
    xml.append("<fill><patternFill patternType=\"none\"/></fill>");
    xml.append("<fill><patternFill patternType=\"gray125\"/></fill>");
    for (String colour : fills) {
      xml.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF").append(colour);
      xml.append("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
    }
    xml.append("</fills>");
  }

  private void borders() {
    start("borders", borders.size() + FIRST_BORDER);
    xml.append("<border><left/><right/><top/><bottom/><diagonal/></border>");
    for (String colour : borders) {
      xml.append("<border>");
      for (String side : List.of("left", "right", "top", "bottom")) {
        xml.append('<').append(side).append(" style=\"thin\"><color rgb=\"FF").append(colour);
        xml.append("\"/></").append(side).append('>');
      }
      xml.append("<diagonal/></border>");
    }
    xml.append("</borders>");
  }

  private void style(CellStyle style) {
    Integer builtIn = BUILT_IN.get(style.format());
    int format = builtIn == null ? FIRST_OWN_FORMAT + formats.indexOf(style.format()) : builtIn;
    xml.append("<xf numFmtId=\"").append(format);
    xml.append("\" fontId=\"").append(fonts.indexOf(style.font()));
    xml.append("\" fillId=\"").append(place(fills, style.fill(), FIRST_FILL));
    xml.append("\" borderId=\"").append(place(borders, style.border(), FIRST_BORDER));
    xml.append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"");
    xml.append(" applyBorder=\"1\" applyAlignment=\"1\"");
    xml.append(style.quoted() ? " quotePrefix=\"1\"" : "");
    xml.append("><alignment horizontal=\"");
    xml.append(style.across().name().toLowerCase(Locale.ROOT));
    xml.append("\" vertical=\"").append(style.top() ? "top" : "center");
    xml.append("\" wrapText=\"").append(style.wraps() ? 1 : 0);
    xml.append(style.indented() ? "\" indent=\"1" : "").append("\"/></xf>");
  }

  private static int place(List<String> all, @Nullable String one, int first) {
    return one == null ? 0 : first + all.indexOf(one);
  }
}
