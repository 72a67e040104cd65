package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** One worksheet of an open workbook. */
final class XlsxSheet implements SheetSource, Closeable {

  /** Reads the comments of the sheet. */
  @FunctionalInterface
  interface Comments {
    SheetComments read() throws IOException, XMLStreamException;
  }

  private final String file;
  private final String name;
  private final boolean hidden;
  private final ByteSource bytes;
  private final Comments comments;
  private final WorkbookParts parts;
  private final ReadLimits limits;
  private @Nullable SheetFacts facts;

  /** Known once all rows were read: empty ones behind it are not read again. */
  private int lastRow = Integer.MAX_VALUE;

  /** A pass has left rows to the plain reader: those to come begin with it. */
  private boolean inDoubt;

  /** A pass whose visitor had enough. */
  private @Nullable SheetRows paused;

  XlsxSheet(
      String file,
      String name,
      boolean hidden,
      ByteSource bytes,
      Comments comments,
      WorkbookParts parts,
      ReadLimits limits) {
    this.file = file;
    this.name = name;
    this.hidden = hidden;
    this.bytes = bytes;
    this.comments = comments;
    this.parts = parts;
    this.limits = limits;
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public boolean plainText() {
    return false;
  }

  @Override
  public SheetFacts facts() throws UnreadableException {
    SheetFacts known = facts;
    if (known == null) {
      try {
        known = SheetFactsXml.read(bytes, limits);
      } catch (IOException | XMLStreamException e) {
        throw Trouble.of(e, Origin.of(file, name), "damaged.sheet");
      }
      facts = known;
    }
    return known;
  }

  @Override
  public SheetComments comments() throws UnreadableException {
    try {
      return comments.read();
    } catch (IOException | XMLStreamException e) {
      throw Trouble.of(e, Origin.of(file, name), "damaged.sheet");
    }
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    try {
      close();
      SheetRows sheet = new SheetRows(bytes, parts, limits, !inDoubt);
      read(sheet, visitor);
      if (lastRow == Integer.MAX_VALUE) {
        paused = sheet;
      } else {
        sheet.close();
      }
    } catch (IOException e) {
      throw Trouble.of(e, origin(null), "damaged.sheet");
    }
  }

  @Override
  public boolean readOn(RowVisitor visitor) throws UnreadableException {
    SheetRows sheet = paused;
    if (sheet == null) {
      return false;
    }
    paused = null;
    try {
      read(sheet, visitor);
      sheet.close();
      return true;
    } catch (IOException e) {
      throw Trouble.of(e, origin(null), "damaged.sheet");
    }
  }

  /** Of a pass that fails nothing stays open. */
  private void read(SheetRows sheet, RowVisitor visitor) throws IOException, UnreadableException {
    boolean done = false;
    try {
      lastRow = sheet.rows(visitor, lastRow);
      done = true;
    } catch (IOException | XMLStreamException e) {
      throw Trouble.of(e, origin(sheet), "damaged.sheet");
    } finally {
      inDoubt |= !sheet.isQuick();
      if (!done) {
        sheet.close();
      }
    }
  }

  /** Gives up a pass that might have been read on; the sheet can still be read anew. */
  @Override
  public void close() throws IOException {
    SheetRows sheet = paused;
    paused = null;
    if (sheet != null) {
      sheet.close();
    }
  }

  private Origin origin(@Nullable SheetRows sheet) {
    return new Origin(file, name, sheet == null ? null : sheet.where());
  }
}
