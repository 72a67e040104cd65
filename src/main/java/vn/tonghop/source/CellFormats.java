package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook's cell styles tell about numbers: shown as a date, as a percentage, or neither.
 */
final class CellFormats {

  /** How a style shows a number. */
  enum Shown {
    PLAIN,
    PERCENT,
    DATE
  }

  private static final int LONGEST_FORMAT = 255;
  static final CellFormats NONE = new CellFormats(new Shown[0]);

  private final Shown[] byStyle;

  private CellFormats(Shown[] byStyle) {
    this.byStyle = byStyle;
  }

  Shown of(int style) {
    return style >= 0 && style < byStyle.length ? byStyle[style] : Shown.PLAIN;
  }

  static CellFormats read(InputStream styles, ReadLimits limits)
      throws IOException, XMLStreamException {
    Map<Integer, String> custom = new HashMap<>();
    Map<Integer, Shown> known = new HashMap<>();
    List<Shown> byStyle = new ArrayList<>();
    try (Xml xml = Xml.open(styles, limits)) {
      boolean inCells = false;
      while (xml.next()) {
        if (xml.isStart("numFmt")) {
          remember(xml, custom, limits);
        } else if (xml.name().equals("cellXfs")) {
          inCells = xml.isStart();
        } else if (inCells && xml.isStart("xf")) {
          if (byStyle.size() >= limits.styles()) {
            throw LimitExceededException.of("styles", limits.styles());
          }
          int id = number(xml.attribute("numFmtId"));
          byStyle.add(known.computeIfAbsent(id, format -> shown(format, custom.get(format))));
        }
      }
    }
    return new CellFormats(byStyle.toArray(Shown[]::new));
  }

  private static void remember(Xml xml, Map<Integer, String> custom, ReadLimits limits)
      throws IOException {
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
