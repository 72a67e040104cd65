package vn.tonghop.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted by a meter. */
final class MeteredStream extends FilterInputStream {

  private final UnpackBudget.Meter meter;
  private final String entry;
  private long position;

  MeteredStream(InputStream in, UnpackBudget.Meter meter, String entry) {
    super(in);
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
    int n = in.read(buffer, offset, length);
    if (n > 0) {
      position += n;
      meter.reached(entry, position);
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
}
