package vn.tonghop.publish.template;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fonts and cell styles of the template, each made once per workbook. */
final class Looks {

  static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xF9, (byte) 0xD6};
  static final byte[] GREY = {(byte) 0xEC, (byte) 0xEC, (byte) 0xEC};
  static final byte[] DARK_GREY = {(byte) 0xD0, (byte) 0xD0, (byte) 0xD0};
  static final byte[] FAINT = {(byte) 0x96, (byte) 0x96, (byte) 0x96};
  static final byte[] BLUE = {(byte) 0xDD, (byte) 0xE8, (byte) 0xF4};
  static final byte[] DARK_BLUE = {(byte) 0x1F, (byte) 0x3A, (byte) 0x5F};
  static final byte[] LINE = {(byte) 0xA6, (byte) 0xA6, (byte) 0xA6};
  static final byte[] RED = {(byte) 0xC0, (byte) 0x1C, (byte) 0x1C};
  static final byte[] GREEN = {(byte) 0x1E, (byte) 0x7B, (byte) 0x34};
  static final byte[] AMBER = {(byte) 0xB4, (byte) 0x6A, (byte) 0x00};

  private static final String FONT = "Times New Roman";
  private static final short SIZE = 12;

  /** What a cell is for. */
  enum Look {
    /** No border, no fill. */
    PLAIN,
    TITLE,
    SUBTITLE,
    NOTE,
    HEADER,
    HEADING,
    LABEL,
    CODE,
    CENTRED,
    /** The machine keys of the cover. */
    KEY,
    FIXED,
    INPUT,
    INPUT_CENTRED,
    INPUT_WHOLE,
    INPUT_DECIMAL,
    INPUT_DATE,
    COMPUTED,
    COMPUTED_WHOLE,
    COMPUTED_SHARE,
    COMPUTED_QUOTIENT,
    /** Computed, but may be typed over. */
    OPEN_WHOLE,
    OPEN_SHARE,
    OPEN_QUOTIENT,
    /** Nothing to fill in. */
    OFF,
    /** Below the prepared rows of a table: blank and not locked. */
    ROOM,
    RESULT,
    COUNT
  }

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

  Looks(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont normal = workbook.getFontAt(0);
    normal.setFontName(FONT);
    normal.setFontHeightInPoints(SIZE);
    // A theme font would win over the name.
    normal.setScheme(FontScheme.NONE);
    normal.setFamily(FontFamily.ROMAN);
    for (Look look : Look.values()) {
      styles.put(look, style(look));
    }
  }

  XSSFCellStyle of(Look look) {
    return java.util.Objects.requireNonNull(styles.get(look));
  }

  static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, new DefaultIndexedColorMap());
  }

  private XSSFCellStyle style(Look look) {
    return switch (look) {
      case PLAIN -> text(HorizontalAlignment.LEFT);
      case TITLE -> titled((short) 15, DARK_BLUE);
      case SUBTITLE -> bold();
      case NOTE -> italic();
      case HEADER -> header();
      case HEADING -> heading();
      case LABEL -> boxed(HorizontalAlignment.LEFT);
      case CODE -> small(HorizontalAlignment.LEFT, DARK_BLUE, true);
      case CENTRED -> boxed(HorizontalAlignment.CENTER);
      case KEY -> small(HorizontalAlignment.LEFT, LINE, false);
      case FIXED -> strong();
      case INPUT -> input(HorizontalAlignment.LEFT, "@");
      case INPUT_CENTRED -> input(HorizontalAlignment.CENTER, "General");
      case INPUT_WHOLE -> input(HorizontalAlignment.RIGHT, "#,##0");
      case INPUT_DECIMAL -> input(HorizontalAlignment.RIGHT, "#,##0.##");
      case INPUT_DATE -> input(HorizontalAlignment.CENTER, "dd/mm/yyyy");
      case COMPUTED -> computed(HorizontalAlignment.LEFT, "General", true);
      case COMPUTED_WHOLE -> computed(HorizontalAlignment.RIGHT, "#,##0", true);
      case COMPUTED_SHARE -> computed(HorizontalAlignment.RIGHT, "#,##0.0", true);
      case COMPUTED_QUOTIENT -> computed(HorizontalAlignment.RIGHT, "#,##0.00", true);
      case OPEN_WHOLE -> computed(HorizontalAlignment.RIGHT, "#,##0", false);
      case OPEN_SHARE -> computed(HorizontalAlignment.RIGHT, "#,##0.0", false);
      case OPEN_QUOTIENT -> computed(HorizontalAlignment.RIGHT, "#,##0.00", false);
      case OFF -> filled(HorizontalAlignment.LEFT, DARK_GREY);
      case ROOM -> room();
      case RESULT -> result();
      case COUNT -> count();
    };
  }

  private XSSFCellStyle text(HorizontalAlignment alignment) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(workbook.getFontAt(0));
    style.setAlignment(alignment);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setWrapText(true);
    return style;
  }

  private XSSFCellStyle boxed(HorizontalAlignment alignment) {
    XSSFCellStyle style = text(alignment);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    style.setLeftBorderColor(colour(LINE));
    style.setRightBorderColor(colour(LINE));
    if (alignment == HorizontalAlignment.LEFT) {
      style.setIndention((short) 1);
    }
    return style;
  }

  private XSSFCellStyle filled(HorizontalAlignment alignment, byte[] colour) {
    XSSFCellStyle style = boxed(alignment);
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFCellStyle input(HorizontalAlignment alignment, String format) {
    XSSFCellStyle style = filled(alignment, YELLOW);
    style.setLocked(false);
    // Text cells stay general: in a cell of the text format a number would become text.
    style.setDataFormat(
        workbook.createDataFormat().getFormat(format.equals("@") ? "General" : format));
    return style;
  }

  private XSSFCellStyle computed(HorizontalAlignment alignment, String format, boolean locked) {
    XSSFCellStyle style = filled(alignment, GREY);
    style.setLocked(locked);
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private XSSFCellStyle titled(short size, byte[] colour) {
    XSSFCellStyle style = text(HorizontalAlignment.LEFT);
    style.setWrapText(false);
    style.setFont(font(size, true, false, colour));
    return style;
  }

  private XSSFCellStyle bold() {
    XSSFCellStyle style = text(HorizontalAlignment.LEFT);
    style.setWrapText(false);
    style.setFont(font(SIZE, true, false, null));
    return style;
  }

  private XSSFCellStyle italic() {
    XSSFCellStyle style = text(HorizontalAlignment.LEFT);
    style.setWrapText(false);
    style.setFont(font(SIZE, false, true, null));
    return style;
  }

  private XSSFCellStyle header() {
    XSSFCellStyle style = filled(HorizontalAlignment.CENTER, BLUE);
    style.setFont(font(SIZE, true, false, DARK_BLUE));
    return style;
  }

  private XSSFCellStyle heading() {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(SIZE, true, false, DARK_BLUE));
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFillForegroundColor(colour(BLUE));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setTopBorderColor(colour(LINE));
    style.setBottomBorderColor(colour(LINE));
    return style;
  }

  private XSSFCellStyle small(HorizontalAlignment alignment, byte[] colour, boolean box) {
    XSSFCellStyle style = box ? boxed(alignment) : text(alignment);
    style.setWrapText(box);
    style.setFont(font((short) 9, false, false, colour));
    return style;
  }

  private XSSFCellStyle strong() {
    XSSFCellStyle style = boxed(HorizontalAlignment.LEFT);
    style.setFont(font(SIZE, true, false, null));
    return style;
  }

  private XSSFCellStyle room() {
    XSSFCellStyle style = text(HorizontalAlignment.LEFT);
    style.setLocked(false);
    return style;
  }

  private XSSFCellStyle result() {
    XSSFCellStyle style = boxed(HorizontalAlignment.CENTER);
    // The marks are not in every Times New Roman; the program finds another font by itself.
    style.setFont(font((short) 13, true, false, GREEN));
    return style;
  }

  private XSSFCellStyle count() {
    XSSFCellStyle style = text(HorizontalAlignment.LEFT);
    style.setFont(font((short) 14, true, false, null));
    style.setWrapText(false);
    return style;
  }

  private XSSFFont font(
      short size,
      boolean strong,
      boolean slanted,
      byte @org.jspecify.annotations.Nullable [] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(size);
    font.setBold(strong);
    font.setItalic(slanted);
    font.setFamily(FontFamily.ROMAN);
    if (colour == null) {
      font.setColor(IndexedColors.AUTOMATIC.getIndex());
    } else {
      font.setColor(colour(colour));
    }
    return font;
  }
}
