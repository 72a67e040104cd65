package vn.tonghop.publish.sheet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.publish.utf8.Utf8Output;

/**
 * One worksheet, written cell by cell from the top left. Rows and columns count from 1 and only
 * grow. Nothing written is held but merges and links. A failing disk shows as {@link
 * java.io.UncheckedIOException}.
 */
public final class SheetStream {

  /** Height of a row that has none of its own, in points. */
  public static final double USUAL_HEIGHT = 15;

  private static final int TWIPS = 20;
  private static final BigDecimal TWIP = new BigDecimal("0.05");

  private static final byte[] EMPTY = bytes("/>");
  private static final byte[] TEXT = bytes(" t=\"inlineStr\"><is><t>");
  private static final byte[] KEPT_TEXT = bytes(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = bytes("</t></is></c>");
  private static final byte[] NUMBER = bytes("><v>");
  private static final byte[] NUMBER_END = bytes("</v></c>");

  private final Utf8Output out;
  private final StyleSheet styles;
  private final SheetTail tail;
  private byte[] @Nullable [] starts = new byte[16][];
  private byte[] rowDigits = new byte[0];
  private boolean inRow;
  private int row;
  private int column;
  private double height;

  SheetStream(Utf8Output out, SheetPlan plan, boolean opensFirst, StyleSheet styles) {
    this.out = out;
    this.styles = styles;
    this.tail = new SheetTail(out, plan, styles);
    SheetHead.write(out, plan, opensFirst);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** The row being written; 0 before the first. */
  public int row() {
    return row;
  }

  /** Height of all rows so far, in points. */
  public double height() {
    return height;
  }

  /**
   * Begins a row.
   *
   * @param points its height; 0: as its texts need
   */
  public void row(int number, double points) {
    if (number <= row) {
      throw new IllegalArgumentException("row " + number + " after " + row);
    }
    endRow();
    row = number;
    column = 0;
    inRow = true;
    height += points > 0 ? points : USUAL_HEIGHT;
    rowDigits = bytes(Integer.toString(number));
    out.ascii("<row r=\"");
    out.bytes(rowDigits);
    if (points > 0) {
      out.ascii("\" ht=\"");
      out.number(TWIP.multiply(BigDecimal.valueOf(Math.round(points * TWIPS))));
      out.ascii("\" customHeight=\"1");
    }
    out.ascii("\">");
  }

  /** Leaves the next row out. */
  public void skip() {
    endRow();
    row++;
    height += USUAL_HEIGHT;
  }

  /** The text as far as a cell can hold it. */
  public static String fitting(String text) {
    return XmlText.cut(text, XmlText.LONGEST_CELL);
  }

  /** A text, whatever it looks like; an empty one leaves a cell with a style only. */
  public void text(int at, CellStyle style, String text) {
    start(at, style);
    if (text.isEmpty()) {
      out.bytes(EMPTY);
    } else {
      out.bytes(XmlText.hasLooseEnds(text) ? KEPT_TEXT : TEXT);
      XmlText.ofCell(out, text);
      out.bytes(TEXT_END);
    }
  }

  /** An exact number. */
  public void number(int at, CellStyle style, BigDecimal number) {
    start(at, style);
    out.bytes(NUMBER);
    out.number(number);
    out.bytes(NUMBER_END);
  }

  /** A whole number. */
  public void number(int at, CellStyle style, long number) {
    start(at, style);
    out.bytes(NUMBER);
    out.number(number);
    out.bytes(NUMBER_END);
  }

  /**
   * A number.
   *
   * @param digits with a dot, as XML schema writes doubles
   */
  public void number(int at, CellStyle style, String digits) {
    start(at, style);
    out.bytes(NUMBER);
    out.text(XmlText.of(digits));
    out.bytes(NUMBER_END);
  }

  /** The text of some merged cells of the row, all with the style. */
  public void merged(int first, int last, CellStyle style, String text) {
    text(first, style, text);
    spread(first, last, style);
  }

  /** Merges the cell just written with those up to {@code last}, which get the style. */
  public void spread(int first, int last, CellStyle style) {
    for (int at = first + 1; at <= last; at++) {
      start(at, style);
      out.bytes(EMPTY);
    }
    merge(row, first, row, last);
  }

  /** Merges a range when the sheet ends. */
  public void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    if (firstRow < lastRow || firstColumn < lastColumn) {
      tail.merge(Origin.address(firstRow, firstColumn) + ":" + Origin.address(lastRow, lastColumn));
    }
  }

  /** Lets cells look as the first band says whose condition holds. */
  public void bands(
      int firstRow, int firstColumn, int lastRow, int lastColumn, List<CellBand> bands) {
    String first = Origin.address(firstRow, firstColumn);
    tail.band(first + ":" + Origin.address(lastRow, lastColumn), bands);
  }

  /** Lets a cell of this row lead to a place of the workbook. */
  public void link(int at, String sheet, String cell) {
    tail.link(Origin.address(row, at), "'" + sheet.replace("'", "''") + "'!" + cell);
  }

  /** Prints the sheet in so many percent of its size. */
  public void scale(int percent) {
    tail.scale(percent);
  }

  /** Lets a page of the print begin with this row. */
  public void breakBefore(int firstRow) {
    tail.breakAfter(firstRow - 1);
  }

  /** Ends the sheet. */
  void end() {
    endRow();
    tail.write();
    out.flush();
  }

  private void start(int at, CellStyle style) {
    if (at <= column) {
      throw new IllegalArgumentException("column " + at + " after " + column);
    }
    column = at;
    out.bytes(startOf(at));
    out.bytes(rowDigits);
    out.bytes(styles.attribute(style));
  }

  /** {@code <c r="AB}, kept for the rows to come. */
  private byte[] startOf(int at) {
    if (at >= starts.length) {
      starts = Arrays.copyOf(starts, Math.max(at + 1, 2 * starts.length));
    }
    byte[] start = starts[at];
    if (start == null) {
      String address = Origin.address(1, at);
      start = bytes("<c r=\"" + address.substring(0, address.length() - 1));
      starts[at] = start;
    }
    return start;
  }

  private void endRow() {
    if (inRow) {
      out.ascii("</row>");
      inRow = false;
    }
  }
}
