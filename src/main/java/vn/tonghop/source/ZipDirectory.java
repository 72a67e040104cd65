package vn.tonghop.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * Counts the entries of a zip's central directory before any library reads it into memory: what the
 * end record claims need not be true.
 */
final class ZipDirectory {

  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LOCATOR64_SIGNATURE = 0x07064b50;
  private static final int END64_SIGNATURE = 0x06064b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int END_SIZE = 22;
  private static final int LOCATOR64_SIZE = 20;
  private static final int END64_SIZE = 56;
  private static final int ENTRY_SIZE = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int BYTES_PER_ENTRY = 2048;

  private final FileChannel channel;
  private final int limit;

  private ZipDirectory(FileChannel channel, int limit) {
    this.channel = channel;
    this.limit = limit;
  }

  /** Number of entries; a limit is exceeded beyond {@code limit} of them. */
  static int count(Path file, int limit) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      return new ZipDirectory(channel, limit).count();
    }
  }

  /** False: the file was not written to its end, or something else was written over it. */
  static boolean hasEnd(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      new ZipDirectory(channel, 0).endRecord();
      return true;
    } catch (ZipException e) {
      return false;
    }
  }

  private int count() throws IOException {
    long end = endRecord();
    long start = start(end);
    if (start < 0 || start > end) {
      throw new ZipException("central directory outside the file");
    }
    if (end - start > (long) limit * BYTES_PER_ENTRY) {
      throw LimitExceededException.of("entries", limit);
    }
    return walk(bytes(start, (int) (end - start)));
  }

  private int walk(ByteBuffer directory) throws IOException {
    int count = 0;
    while (directory.remaining() >= ENTRY_SIZE
        && directory.getInt(directory.position()) == ENTRY_SIGNATURE) {
      count++;
      if (count > limit) {
        throw LimitExceededException.of("entries", limit);
      }
      int at = directory.position();
      int size =
          ENTRY_SIZE
              + unsigned(directory, at + 28)
              + unsigned(directory, at + 30)
              + unsigned(directory, at + 32);
      if (size > directory.remaining()) {
        throw new ZipException("central directory is cut");
      }
      directory.position(at + size);
    }
    return count;
  }

  private long endRecord() throws IOException {
    long size = channel.size();
    if (size >= END_SIZE && bytes(size - END_SIZE, END_SIZE).getInt(0) == END_SIGNATURE) {
      return size - END_SIZE;
    }
    int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
    ByteBuffer bytes = bytes(size - tail, tail);
    for (int at = tail - END_SIZE; at >= 0; at--) {
      if (bytes.getInt(at) == END_SIGNATURE) {
        return size - tail + at;
      }
    }
    throw new ZipException("no end of central directory");
  }

  private long start(long end) throws IOException {
    if (end >= LOCATOR64_SIZE) {
      ByteBuffer locator = bytes(end - LOCATOR64_SIZE, LOCATOR64_SIZE);
      if (locator.getInt(0) == LOCATOR64_SIGNATURE) {
        return start64(locator.getLong(8), end);
      }
    }
    ByteBuffer record = bytes(end, END_SIZE);
    long size = Integer.toUnsignedLong(record.getInt(12));
    long offset = Integer.toUnsignedLong(record.getInt(16));
    return offset + Math.max(0, end - size - offset);
  }

  private long start64(long record, long end) throws IOException {
    if (record < 0 || record > end - END64_SIZE) {
      throw new ZipException("zip64 record outside the file");
    }
    ByteBuffer bytes = bytes(record, END64_SIZE);
    if (bytes.getInt(0) != END64_SIGNATURE) {
      throw new ZipException("no zip64 record");
    }
    return bytes.getLong(48);
  }

  private ByteBuffer bytes(long position, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, position + bytes.position()) < 0) {
        throw new ZipException("file is cut");
      }
    }
    return bytes.flip();
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
