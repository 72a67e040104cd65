package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.jspecify.annotations.Nullable;

/** The records of an .xls stream one after the other; what is not read of one is passed over. */
final class BiffStream implements Closeable {

  private static final int CONTINUE = 0x3C;

  /** A sheet, a chart in it. */
  private static final int DEEPEST = 4;

  /** Reads from a record; POI tells broken ones by exceptions of its own. */
  @FunctionalInterface
  interface Reader<T> {
    T read(RecordInputStream data) throws IOException;
  }

  private final InputStream bytes;
  private final RecordInputStream records;
  private final boolean opened;
  private int sid;
  private int depth;

  BiffStream(InputStream bytes) throws IOException {
    this(bytes, null);
  }

  /**
   * @param bytes from the beginning of the workbook on where there is a key
   * @param key opens an encrypted workbook; null: it is not encrypted
   */
  BiffStream(InputStream bytes, @Nullable EncryptionInfo key) throws IOException {
    this.bytes = bytes;
    this.opened = key != null;
    try {
      this.records =
          key == null ? new RecordInputStream(bytes) : new RecordInputStream(bytes, key, 0);
    } catch (RuntimeException e) {
      bytes.close();
      throw new IOException(e);
    }
  }

  /**
   * Goes on to the next record of this stream; charts inside a sheet are streams of their own and
   * passed over.
   *
   * @return false at the end of the stream or of the bytes
   */
  boolean next() throws IOException {
    try {
      do {
        if (!advance()) {
          return false;
        }
        depth += sid == Biff.BOF ? 1 : sid == Biff.EOF ? -1 : 0;
        if (depth > DEEPEST) {
          throw new IOException("streams inside streams");
        }
      } while (depth > 1 || depth == 1 && sid == Biff.EOF);
      return depth > 0;
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private boolean advance() {
    do {
      if (records.getSid() != 0 || records.remaining() > 0) {
        records.readRemainder();
      }
      if (!records.hasNextRecord()) {
        return false;
      }
      records.nextRecord();
      sid = records.getSid() & 0xFFFF;
    } while (sid == CONTINUE);
    return true;
  }

  /** Passes over whole records up to a place. */
  void skipTo(long offset) throws IOException {
    try {
      for (long position = 0; position < offset && records.hasNextRecord(); ) {
        records.nextRecord();
        position += 4L + records.remaining();
        records.readRemainder();
      }
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  /** An encrypted workbook whose key is known. */
  boolean isOpened() {
    return opened;
  }

  int sid() {
    return sid;
  }

  /** Reads the content of the record. */
  <T> T read(Reader<T> reader) throws IOException {
    try {
      return reader.read(records);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
