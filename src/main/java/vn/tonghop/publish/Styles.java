package vn.tonghop.publish;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Fonts and cell styles of a workbook, each made once. */
final class Styles {

  static final String FONT = "Times New Roman";
  private static final short SIZE = 11;
  private static final short SECTION_SIZE = 12;
  private static final byte[] HEADER_FILL = {(byte) 0xDD, (byte) 0xE5, (byte) 0xEE};
  private static final short TITLE_SIZE = 14;

  /** Roles of cells outside the figures. */
  enum Role {
    HEAD,
    MOTTO,
    TITLE,
    SUBTITLE,
    WARNING,
    UNIT,
    HEADER,
    /** Heading within a sheet. */
    SECTION,
    NOTE,
    SOURCE,
    LINK
  }

  private record BodyKey(boolean strong, HorizontalAlignment alignment, int decimals) {}

  private static final int NO_NUMBER = -1;

  private final SXSSFWorkbook workbook;
  private final Map<Role, CellStyle> roles = new EnumMap<>(Role.class);
  private final Map<BodyKey, CellStyle> body = new HashMap<>();
  private final Font plain;
  private final Font bold;

  Styles(SXSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getXSSFWorkbook().getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(SIZE);
    // A theme font would win over the name.
    normal.setScheme(FontScheme.NONE);
    normal.setFamily(FontFamily.ROMAN);
    plain = normal;
    bold = font(SIZE, true, false);
    for (Role role : Role.values()) {
      roles.put(role, style(role));
    }
  }

  CellStyle of(Role role) {
    CellStyle style = roles.get(role);
    if (style == null) {
      throw new IllegalStateException(role.name());
    }
    return style;
  }

  /** Words in a bordered cell; {@code strong} for group, subtotal and total rows. */
  CellStyle words(boolean strong, HorizontalAlignment alignment) {
    return body(new BodyKey(strong, alignment, NO_NUMBER));
  }

  /** A figure in a bordered cell. */
  CellStyle figure(boolean strong, int decimals) {
    return body(new BodyKey(strong, HorizontalAlignment.RIGHT, decimals));
  }

  /** Locale-neutral: the reader's spreadsheet program chooses the separators. */
  static String format(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  private CellStyle body(BodyKey key) {
    return body.computeIfAbsent(
        key,
        k -> {
          CellStyle style = bordered(k.alignment());
          style.setFont(k.strong() ? bold : plain);
          style.setWrapText(k.decimals() == NO_NUMBER);
          if (k.decimals() != NO_NUMBER) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format(k.decimals())));
          }
          return style;
        });
  }

  private CellStyle style(Role role) {
    return switch (role) {
      case HEAD -> text(bold, HorizontalAlignment.CENTER);
      case MOTTO -> text(underlined(), HorizontalAlignment.CENTER);
      case TITLE -> text(font(TITLE_SIZE, true, false), HorizontalAlignment.CENTER);
      case SUBTITLE -> text(font(SIZE, false, true), HorizontalAlignment.CENTER);
      case WARNING -> text(warning(), HorizontalAlignment.LEFT);
      case UNIT -> text(font(SIZE, false, true), HorizontalAlignment.RIGHT);
      case HEADER -> header();
      case SECTION -> text(font(SECTION_SIZE, true, false), HorizontalAlignment.LEFT);
      case NOTE -> text(plain, HorizontalAlignment.LEFT);
      case SOURCE -> text(font(SIZE, false, true), HorizontalAlignment.LEFT);
      case LINK -> link();
    };
  }

  private CellStyle text(Font font, HorizontalAlignment alignment) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private CellStyle bordered(HorizontalAlignment alignment) {
    CellStyle style = text(plain, alignment);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  private CellStyle header() {
    CellStyle style = bordered(HorizontalAlignment.CENTER);
    style.setFont(bold);
    style.setFillForegroundColor(new XSSFColor(HEADER_FILL));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private CellStyle link() {
    CellStyle style = bordered(HorizontalAlignment.LEFT);
    Font font = font(SIZE, false, false);
    font.setUnderline(Font.U_SINGLE);
    font.setColor(IndexedColors.BLUE.getIndex());
    style.setFont(font);
    return style;
  }

  private Font underlined() {
    Font font = font(SIZE, true, false);
    font.setUnderline(Font.U_SINGLE);
    return font;
  }

  private Font warning() {
    Font font = font(SIZE, true, false);
    font.setColor(IndexedColors.DARK_RED.getIndex());
    return font;
  }

  private Font font(short size, boolean strong, boolean italic) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(strong);
    font.setItalic(italic);
    return font;
  }
}
