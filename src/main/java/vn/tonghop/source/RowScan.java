package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/**
 * Scans whole {@code <row>} elements. What {@link SheetXml} or {@link CellReader} would refuse,
 * leave out or make more of is in doubt here.
 */
final class RowScan {

  static final byte[] END = MarkupBytes.of("</row>");

  private static final long ROW = Markup.code("row");
  private static final long CELL = Markup.code("c");
  private static final long REFERENCE = Markup.code("r");
  private static final long HIDDEN = Markup.code("hidden");

  /** Of rows; they say nothing about their content. */
  private static final byte[][] LAYOUT = {
    MarkupBytes.of("spans"),
    MarkupBytes.of("s"),
    MarkupBytes.of("ht"),
    MarkupBytes.of("customHeight"),
    MarkupBytes.of("customFormat"),
    MarkupBytes.of("collapsed"),
    MarkupBytes.of("outlineLevel"),
    MarkupBytes.of("thickBot"),
    MarkupBytes.of("thickTop"),
    MarkupBytes.of("ph")
  };

  private static final byte[] FONT_LINE = MarkupBytes.of("x14ac:dyDescent");

  private final Markup markup;
  private final ReadLimits limits;
  private final CellScan cells;
  private final boolean fontLines;
  private final List<Cell> found = new ArrayList<>();

  /**
   * @param fontLines the prefix of {@link #FONT_LINE} is declared
   */
  RowScan(Markup markup, WorkbookParts parts, ReadLimits limits, boolean fontLines) {
    this.markup = markup;
    this.limits = limits;
    this.cells = new CellScan(markup, parts, limits);
    this.fontLines = fontLines;
  }

  /**
   * The row that begins here.
   *
   * @param before number of the last row
   */
  Row read(int before) throws IOException, XMLStreamException {
    markup.start();
    if (markup.element() != ROW) {
      throw new InDoubtException();
    }
    boolean hidden = false;
    int number = before + 1;
    for (int i = 0; i < markup.attributes(); i++) {
      if (markup.code(i) == REFERENCE) {
        number = markup.number(i);
      } else if (markup.code(i) == HIDDEN) {
        hidden = isTrue(markup.value(i));
      } else if (!isLayout(i)) {
        throw new InDoubtException();
      }
    }
    if (number <= before || number > limits.rows()) {
      throw new InDoubtException();
    }
    found.clear();
    if (!markup.isEmpty()) {
      cells();
    }
    return new Row(number, hidden, found);
  }

  private static boolean isTrue(String flag) {
    return flag.equals("1") || flag.equals("true");
  }

  private boolean isLayout(int attribute) {
    for (byte[] known : LAYOUT) {
      if (markup.isNamed(attribute, known)) {
        return true;
      }
    }
    return fontLines && markup.isNamed(attribute, FONT_LINE);
  }

  private void cells() throws IOException, XMLStreamException {
    int column = 0;
    markup.spaces();
    while (!markup.atEndTag()) {
      markup.start();
      if (markup.element() != CELL) {
        throw new InDoubtException();
      }
      column = column(column);
      Cell cell = cells.read(column);
      if (cell != null) {
        found.add(cell);
      }
      markup.spaces();
    }
    markup.end(END);
  }

  private int column(int before) throws InDoubtException {
    int column = before + 1;
    for (int i = 0; i < markup.attributes(); i++) {
      if (markup.code(i) == REFERENCE) {
        column = markup.column(i);
      }
    }
    if (column <= before || column > limits.columns() || column > SheetXml.EXCEL_COLUMNS) {
      throw new InDoubtException();
    }
    return column;
  }
}
