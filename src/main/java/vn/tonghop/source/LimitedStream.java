package vn.tonghop.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * An unpacking stream that stops at the limits: bytes of this entry, of all entries, and the ratio
 * to the packed size. Defects of the unpacking code on broken data surface as {@link IOException}.
 */
final class LimitedStream extends FilterInputStream {

  private final long partBytes;
  private final int ratio;
  private final long packed;
  private final UnpackBudget.Meter meter;
  private final String entry;
  private long position;

  LimitedStream(
      InputStream in, ReadLimits limits, long packed, UnpackBudget.Meter meter, String entry) {
    super(in);
    this.partBytes = limits.partBytes();
    this.ratio = limits.ratio();
    this.packed = Math.max(1, packed);
    this.meter = meter;
    this.entry = entry;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = unpack(buffer, offset, length);
    if (n > 0) {
      position += n;
      check();
    }
    return n;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] waste = new byte[(int) Math.min(8192, Math.max(0, count))];
    long skipped = 0;
    while (skipped < count) {
      int n = read(waste, 0, (int) Math.min(waste.length, count - skipped));
      if (n < 0) {
        break;
      }
      skipped += n;
    }
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private int unpack(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
  }

  private void check() throws IOException {
    if (position > partBytes) {
      throw LimitExceededException.ofBytes("part", partBytes);
    }
    if (position > ReadLimits.RATIO_GRACE && position / packed > ratio) {
      throw LimitExceededException.of("ratio", ratio);
    }
    meter.reached(entry, position);
  }
}
