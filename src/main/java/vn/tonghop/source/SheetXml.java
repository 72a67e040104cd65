package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/** One pass over the rows of a sheet's XML. */
final class SheetXml implements Closeable {

  static final int EXCEL_COLUMNS = 16_384;

  private final Xml xml;
  private final ReadLimits limits;
  private final CellReader cells;
  private int row;
  private int column;
  private int filled;

  SheetXml(Xml xml, WorkbookParts parts, ReadLimits limits) {
    this.xml = xml;
    this.limits = limits;
    this.cells = new CellReader(xml, parts, limits);
  }

  @Override
  public void close() throws IOException {
    xml.close();
  }

  /** Where the pass stands, A1 style; null before the first cell. */
  @Nullable String where() {
    return row > 0 && column > 0 ? Origin.address(row, column) : null;
  }

  /**
   * @param last row behind which nothing is looked at: those that follow are known to be empty
   * @return number of the last row with a cell; {@code last} when not all rows were read
   */
  int rows(RowVisitor visitor, int last)
      throws IOException, XMLStreamException, UnreadableException {
    while (row < last && xml.next()) {
      if (xml.isStart("row")) {
        Row read = row();
        if (!read.cells().isEmpty()) {
          filled = read.number();
          if (!visitor.visit(read)) {
            return last;
          }
        }
      } else if (xml.isEnd("sheetData")) {
        return filled;
      }
    }
    return row < last ? filled : last;
  }

  private Row row() throws IOException, XMLStreamException {
    boolean hidden = xml.flag("hidden");
    int number = number(xml.attribute("r"), row + 1);
    if (number <= row) {
      throw new XMLStreamException("row " + number + " after row " + row);
    }
    if (number > limits.rows()) {
      throw LimitExceededException.of("rows", limits.rows());
    }
    row = number;
    column = 0;
    return new Row(number, hidden, cells());
  }

  private List<Cell> cells() throws IOException, XMLStreamException {
    List<Cell> found = new ArrayList<>();
    while (xml.next()) {
      if (xml.isStart("c")) {
        cell(found);
      } else if (xml.isEnd("row")) {
        return found;
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return found;
  }

  private void cell(List<Cell> found) throws IOException, XMLStreamException {
    String address = xml.attribute("r");
    int number = address == null ? column + 1 : columnOf(address);
    if (number <= column || number > EXCEL_COLUMNS) {
      throw new XMLStreamException("cell " + address + " in row " + row);
    }
    column = number;
    if (number > limits.columns()) {
      xml.skip();
      return;
    }
    Cell cell = cells.read(number);
    if (cell != null) {
      found.add(cell);
    }
  }

  /** Column of an A1 address, from 1; 0 when there is no letter. */
  static int columnOf(String address) {
    int column = 0;
    for (int i = 0; i < address.length() && column <= EXCEL_COLUMNS; i++) {
      char c = address.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
      } else if (c >= 'a' && c <= 'z') {
        column = column * 26 + c - 'a' + 1;
      } else if (c != '$') {
        break;
      }
    }
    return column;
  }

  /** Row of an A1 address, from 1; 0 when there is no digit. */
  static int rowOf(String address) throws XMLStreamException {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.isEmpty() ? 0 : number(digits.toString(), 0);
  }

  static int number(@Nullable String digits, int otherwise) throws XMLStreamException {
    try {
      return digits == null ? otherwise : Integer.parseInt(digits.strip());
    } catch (NumberFormatException e) {
      throw new XMLStreamException(e);
    }
  }
}
