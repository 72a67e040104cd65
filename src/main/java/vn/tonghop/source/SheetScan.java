package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/**
 * A quick pass over the rows of a sheet: it hands on the same rows as {@link SheetXml}, or is in
 * doubt before the row it does not know for certain.
 */
final class SheetScan implements Closeable {

  private static final byte[] ROWS_END = MarkupBytes.of("</sheetData>");

  private final Markup markup = new Markup();
  private final MarkupWindow window;
  private final WorkbookParts parts;
  private final ReadLimits limits;
  private @Nullable RowScan rows;

  /** Where the last row held whole ends. */
  private int whole;

  private boolean ended;
  private int row;
  private int filled;

  SheetScan(InputStream in, WorkbookParts parts, ReadLimits limits) {
    this.window = new MarkupWindow(in, markup);
    this.parts = parts;
    this.limits = limits;
  }

  /** Number of the last row read. */
  int row() {
    return row;
  }

  /** As {@link SheetXml#rows}. */
  int rows(RowVisitor visitor, int last)
      throws IOException, XMLStreamException, UnreadableException {
    RowScan scan = begun();
    while (row < last) {
      if (!atRow()) {
        return filled;
      }
      Row read = scan.read(row);
      row = read.number();
      if (!read.cells().isEmpty()) {
        filled = row;
        if (!visitor.visit(read)) {
          return last;
        }
      }
    }
    return last;
  }

  private RowScan begun() throws IOException, XMLStreamException {
    RowScan known = rows;
    if (known == null) {
      QuickTags head = SheetHead.read(window, markup, limits, tag -> {});
      known = new RowScan(markup, parts, limits, head.declares("x14ac"));
      ended = head.isEmptyElement();
      rows = known;
      hold(markup.at());
    }
    return known;
  }

  /** Goes to the next row; false when there is none. */
  private boolean atRow() throws IOException, InDoubtException {
    while (!ended) {
      markup.spaces();
      if (markup.follows(ROWS_END)) {
        return false;
      }
      if (markup.at() < whole) {
        return true;
      }
      int held = window.length() - markup.at();
      if (window.more()) {
        hold(held);
      } else {
        whole = window.length();
        if (markup.at() >= whole) {
          throw new InDoubtException();
        }
      }
    }
    return false;
  }

  /** Looks for the end of a row behind a place before which none was found. */
  private void hold(int from) {
    byte[] bytes = window.bytes();
    byte[] end = RowScan.END;
    for (int at = window.length() - end.length; at > from - end.length && at >= 0; at--) {
      if (bytes[at] == '<' && MarkupBytes.at(bytes, at, end)) {
        whole = at + end.length;
        return;
      }
    }
    whole = 0;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
