package vn.tonghop.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A temporary file for what does not fit into memory; it is gone when closed. Written and read in
 * windows, so neighbours cost nothing. Not thread-safe.
 */
final class SpillFile implements Closeable {

  private static final int WINDOW = 1 << 14;

  private final Path file;
  private final FileChannel channel;
  private final ByteBuffer unwritten = ByteBuffer.allocate(WINDOW);
  private final byte[] window = new byte[WINDOW];
  private long windowStart;
  private int windowLength;
  private long written;

  private SpillFile(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static SpillFile create() throws IOException {
    Path file = Files.createTempFile("tonghop-", ".texts");
    return new SpillFile(
        file,
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE));
  }

  long length() {
    return written + unwritten.position();
  }

  void append(byte[] bytes) throws IOException {
    if (bytes.length > unwritten.remaining()) {
      flush();
    }
    if (bytes.length > unwritten.remaining()) {
      write(ByteBuffer.wrap(bytes));
    } else {
      unwritten.put(bytes);
    }
  }

  byte[] get(long start, int length) throws IOException {
    flush();
    byte[] bytes = new byte[length];
    if (length > WINDOW) {
      read(start, bytes, length);
    } else {
      if (start < windowStart || start + length > windowStart + windowLength) {
        windowLength = (int) Math.min(WINDOW, written - start);
        windowStart = start;
        read(start, window, windowLength);
      }
      System.arraycopy(window, (int) (start - windowStart), bytes, 0, length);
    }
    return bytes;
  }

  private void flush() throws IOException {
    if (unwritten.position() > 0) {
      write(unwritten.flip());
      unwritten.clear();
    }
  }

  private void write(ByteBuffer bytes) throws IOException {
    try {
      while (bytes.hasRemaining()) {
        written += channel.write(bytes);
      }
    } catch (IOException e) {
      throw machine(e);
    }
  }

  private void read(long start, byte[] target, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(target, 0, length);
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, start + bytes.position()) < 0) {
          throw new IOException("shorter than written");
        }
      }
    } catch (IOException e) {
      throw machine(e);
    }
  }

  /** A full disk is not the sender's fault. */
  private FileSystemException machine(IOException problem) {
    FileSystemException machine =
        new FileSystemException(file.toString(), null, problem.getMessage());
    machine.initCause(problem);
    return machine;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
