package vn.tonghop.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Stops XML in which no tag begins for long: a text, attribute or comment that a parser would have
 * to hold in memory. Only the first and last tag of each block are looked for, so it costs next to
 * nothing.
 */
final class MarkupGuard extends FilterInputStream {

  /** Of a character reference such as {@code &#x1EA1;}. */
  private static final int BYTES_PER_CHARACTER = 8;

  private static final int TAG = 1 << 14;

  private final long longest;
  private final int cellCharacters;
  private long run;

  MarkupGuard(InputStream in, ReadLimits limits) {
    super(in);
    this.cellCharacters = limits.cellCharacters();
    this.longest = (long) BYTES_PER_CHARACTER * limits.cellCharacters() + TAG;
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
      follow(buffer, offset, offset + n);
    }
    return n;
  }

  private void follow(byte[] buffer, int start, int end) throws IOException {
    int first = start;
    while (first < end && buffer[first] != '<') {
      first++;
    }
    run += first - start;
    if (run > longest) {
      throw LimitExceededException.of("cell", cellCharacters);
    }
    if (first < end) {
      int last = end - 1;
      while (buffer[last] != '<') {
        last--;
      }
      run = end - last;
    }
  }
}
