package vn.tonghop.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that stops when the time of its file is over; it looks at the clock now and then. */
final class TimedStream extends FilterInputStream {

  private static final int BYTES_BETWEEN_LOOKS = 1 << 14;

  private final TimeBudget time;
  private final long opened;
  private int unlooked;
  private boolean closed;

  TimedStream(InputStream in, TimeBudget time) {
    super(in);
    this.time = time;
    this.opened = time.now();
  }

  @Override
  public int read() throws IOException {
    look(1);
    return in.read();
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    look(length);
    return in.read(buffer, offset, length);
  }

  @Override
  public long skip(long count) throws IOException {
    look(BYTES_BETWEEN_LOOKS);
    return in.skip(count);
  }

  private void look(int bytes) throws IOException {
    unlooked += bytes;
    if (unlooked >= BYTES_BETWEEN_LOOKS || unlooked < 0) {
      unlooked = 0;
      time.check(opened);
    }
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      time.add(opened);
    }
    in.close();
  }
}
