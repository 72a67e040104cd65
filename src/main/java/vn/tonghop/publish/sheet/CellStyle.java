package vn.tonghop.publish.sheet;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Colours are {@code RRGGBB}. Equal styles are one in the workbook; those who
 * write many cells hold on to their styles.
 *
 * @param fill null: none
 * @param border colour of thin lines on all sides; null: none
 * @param format of numbers, as the format writes it; empty: general
 * @param top stands at the top of its row instead of the middle
 * @param indented keeps a little away from its side
 * @param wraps takes several lines where it is longer than its cell
 * @param quoted a text that begins like a formula stays a text when its cell is edited
 */
public record CellStyle(
    Font font,
    @Nullable String fill,
    @Nullable String border,
    String format,
    Across across,
    boolean top,
    boolean indented,
    boolean wraps,
    boolean quoted) {

  /** Where a text stands between left and right. */
  public enum Across {
    LEFT,
    CENTER,
    RIGHT
  }

  /**
   * Letters of the one face all workbooks use.
   *
   * @param size in points
   * @param colour null: black
   */
  public record Font(
      int size, boolean bold, boolean italic, boolean underlined, @Nullable String colour) {

    /** Of every cell that has no other. */
    public static final Font NORMAL = new Font(11, false, false, false, null);

    /** The face; also for page headers and footers. */
    public static final String FACE = "Times New Roman";

    public Font ofSize(int points) {
      return new Font(points, bold, italic, underlined, colour);
    }

    public Font inBold() {
      return new Font(size, true, italic, underlined, colour);
    }

    public Font inItalics() {
      return new Font(size, bold, true, underlined, colour);
    }

    public Font underline() {
      return new Font(size, bold, italic, true, colour);
    }

    public Font in(String rgb) {
      return new Font(size, bold, italic, underlined, rgb);
    }
  }

  /** A text without colours and lines, in the middle of its row. */
  public static CellStyle text(Font font, Across across) {
    return new CellStyle(font, null, null, "", across, false, false, true, false);
  }

  public CellStyle on(@Nullable String rgb) {
    return new CellStyle(font, rgb, border, format, across, top, indented, wraps, quoted);
  }

  public CellStyle within(@Nullable String rgb) {
    return new CellStyle(font, fill, rgb, format, across, top, indented, wraps, quoted);
  }

  public CellStyle as(String numberFormat) {
    return new CellStyle(font, fill, border, numberFormat, across, top, indented, wraps, quoted);
  }

  public CellStyle atTop() {
    return new CellStyle(font, fill, border, format, across, true, indented, wraps, quoted);
  }

  public CellStyle indent() {
    return new CellStyle(font, fill, border, format, across, top, true, wraps, quoted);
  }

  public CellStyle inOneLine() {
    return new CellStyle(font, fill, border, format, across, top, indented, false, quoted);
  }

  public CellStyle keptAsText() {
    return new CellStyle(font, fill, border, format, across, top, indented, wraps, true);
  }
}
