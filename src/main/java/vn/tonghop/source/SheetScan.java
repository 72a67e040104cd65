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

  /** Null: the sheet has none, or the pass has not begun. */
  private @Nullable WholeElements elements;

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
      if (elements == null || !elements.next()) {
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
      rows = known;
      elements =
          head.isEmptyElement() ? null : new WholeElements(window, markup, RowScan.END, ROWS_END);
    }
    return known;
  }

  @Override
  public void close() throws IOException {
    window.close();
  }
}
