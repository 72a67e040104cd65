package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Lettering;

/** What a workbook's cell styles tell: how numbers are shown, and what the font is for. */
final class CellFormats {

  /** How a style shows a number. */
  enum Shown {
    PLAIN,
    PERCENT,
    DATE
  }

  /** One cell style. */
  record Style(Shown shown, Lettering lettering) {}

  /** Longer ones are no formats Excel knows. */
  static final int LONGEST_FORMAT = 255;

  static final CellFormats NONE = new CellFormats(new Style[0]);

  private final Style[] byStyle;

  private CellFormats(Style[] byStyle) {
    this.byStyle = byStyle;
  }

  static CellFormats of(Style... byStyle) {
    return new CellFormats(byStyle.clone());
  }

  Shown of(int style) {
    return style >= 0 && style < byStyle.length ? byStyle[style].shown() : Shown.PLAIN;
  }

  Lettering lettering(int style) {
    return style >= 0 && style < byStyle.length ? byStyle[style].lettering() : Lettering.UNICODE;
  }

  static CellFormats read(ByteSource styles, ReadLimits limits, KnownParts<CellFormats> known)
      throws IOException, XMLStreamException {
    return known.read(styles, limits, tags -> read(tags, limits));
  }

  private static CellFormats read(Tags xml, ReadLimits limits)
      throws IOException, XMLStreamException {
    Map<Integer, String> custom = new HashMap<>();
    Map<Integer, Shown> known = new HashMap<>();
    List<Lettering> fonts = new ArrayList<>();
    List<Style> byStyle = new ArrayList<>();
    boolean inCells = false;
    boolean inFonts = false;
    while (xml.next()) {
      if (xml.isStart("numFmt")) {
        remember(xml, custom, limits);
      } else if (xml.isStart("fonts") || xml.isEnd("fonts")) {
        inFonts = xml.isStart("fonts");
      } else if (inFonts) {
        font(xml, fonts, limits);
      } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
        inCells = xml.isStart("cellXfs");
      } else if (inCells && xml.isStart("xf")) {
        if (byStyle.size() >= limits.styles()) {
          throw LimitExceededException.of("styles", limits.styles());
        }
        int id = number(xml.attribute("numFmtId"));
        Shown shown = known.computeIfAbsent(id, format -> shown(format, custom.get(format)));
        int font = number(xml.attribute("fontId"));
        boolean named = font >= 0 && font < fonts.size();
        byStyle.add(new Style(shown, named ? fonts.get(font) : Lettering.UNICODE));
      }
    }
    return new CellFormats(byStyle.toArray(Style[]::new));
  }

  private static void font(Tags xml, List<Lettering> fonts, ReadLimits limits)
      throws IOException, XMLStreamException {
    String name = xml.isStart("name") ? xml.attribute("val") : null;
    if (xml.isStart("font")) {
      fonts.add(Lettering.UNICODE);
    } else if (name != null && !fonts.isEmpty()) {
      fonts.set(fonts.size() - 1, Lettering.ofFont(name));
    }
    if (fonts.size() > limits.styles()) {
      throw LimitExceededException.of("styles", limits.styles());
    }
  }

  private static void remember(Tags xml, Map<Integer, String> custom, ReadLimits limits)
      throws IOException, XMLStreamException {
    String code = xml.attribute("formatCode");
    if (code != null && code.length() <= LONGEST_FORMAT) {
      custom.put(number(xml.attribute("numFmtId")), code);
    }
    if (custom.size() > limits.styles()) {
      throw LimitExceededException.of("styles", limits.styles());
    }
  }

  static Shown shown(int id, @Nullable String customCode) {
    String code = customCode == null ? BuiltinFormats.getBuiltinFormat(id) : customCode;
    if (DateUtil.isADateFormat(id, code)) {
      return Shown.DATE;
    }
    return code != null && isPercent(code) ? Shown.PERCENT : Shown.PLAIN;
  }

  private static boolean isPercent(String code) {
    return code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*]", "").indexOf('%') >= 0;
  }

  private static int number(@Nullable String digits) {
    try {
      return digits == null ? 0 : Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
