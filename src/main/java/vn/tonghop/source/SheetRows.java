package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/**
 * One pass over the rows of a sheet: quick as far as all is certain, plain from there on. Whatever
 * is wrong is found and said by the plain reader.
 */
final class SheetRows implements Closeable {

  private final ByteSource bytes;
  private final WorkbookParts parts;
  private final ReadLimits limits;
  private final boolean certain;
  private @Nullable SheetScan quick;
  private @Nullable SheetXml plain;

  /**
   * @param quickly false: an earlier pass had to leave rows to the plain reader
   */
  SheetRows(ByteSource bytes, WorkbookParts parts, ReadLimits limits, boolean quickly) {
    this.bytes = bytes;
    this.parts = parts;
    this.limits = limits;
    this.certain = quickly && limits.xmlDepth() >= RichTextScan.DEEPEST;
  }

  /** Where the pass stands, A1 style; null before the first cell and as long as all is certain. */
  @Nullable String where() {
    SheetXml known = plain;
    return known == null ? null : known.where();
  }

  /** No row was left to the plain reader. */
  boolean isQuick() {
    return plain == null;
  }

  /** As {@link SheetXml#rows}. */
  int rows(RowVisitor visitor, int last)
      throws IOException, XMLStreamException, UnreadableException {
    int done = 0;
    if (plain == null && certain) {
      try {
        return quick().rows(visitor, last);
      } catch (IOException | XMLStreamException e) {
        done = leaveQuick();
      }
    }
    int passed = done;
    return plain().rows(row -> row.number() <= passed || visitor.visit(row), last);
  }

  private SheetScan quick() throws IOException {
    SheetScan known = quick;
    if (known == null) {
      known = new SheetScan(bytes.open(), parts, limits);
      quick = known;
    }
    return known;
  }

  private SheetXml plain() throws IOException, XMLStreamException {
    SheetXml known = plain;
    if (known == null) {
      known = new SheetXml(Xml.open(bytes.open(), limits), parts, limits);
      plain = known;
    }
    return known;
  }

  /** Number of the last row the quick pass read. */
  private int leaveQuick() throws IOException {
    SheetScan known = quick;
    quick = null;
    if (known == null) {
      return 0;
    }
    known.close();
    return known.row();
  }

  @Override
  public void close() throws IOException {
    leaveQuick();
    SheetXml known = plain;
    if (known != null) {
      known.close();
    }
  }
}
