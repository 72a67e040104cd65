package vn.tonghop.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Stops text in which no line ends for too long, and too long lines one after the other: a line is
 * held in memory, and so are as many of them as a quoted field may have.
 */
final class LineGuard extends FilterReader {

  private static final int LONGEST_FIELD_LINES = 4;

  private final int longest;
  private final int[] lengths;
  private int line;
  private int run;
  private long together;

  LineGuard(Reader in, ReadLimits limits) {
    super(in);
    this.longest = limits.lineCharacters();
    this.lengths = new int[limits.fieldLines()];
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    int start = offset;
    for (int i = offset; i < offset + n; i++) {
      char c = buffer[i];
      if (c == '\n' || c == '\r') {
        grown(i - start);
        ended();
        start = i + 1;
      }
    }
    grown(offset + n - start);
    return n;
  }

  private void grown(int characters) throws IOException {
    run += Math.max(0, characters);
    if (run > longest) {
      throw tooLong();
    }
  }

  private void ended() throws IOException {
    together += run - lengths[line];
    lengths[line] = run;
    line = line + 1 == lengths.length ? 0 : line + 1;
    run = 0;
    if (together > (long) longest * LONGEST_FIELD_LINES) {
      throw tooLong();
    }
  }

  private LimitExceededException tooLong() {
    return LimitExceededException.of("line", longest);
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
