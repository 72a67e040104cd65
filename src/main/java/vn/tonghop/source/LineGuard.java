package vn.tonghop.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops text in which no line ends for too long: a line is held in memory. */
final class LineGuard extends FilterReader {

  private final int longest;
  private int run;

  LineGuard(Reader in, int longest) {
    super(in);
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    for (int i = offset; i < offset + n; i++) {
      run = buffer[i] == '\n' || buffer[i] == '\r' ? 0 : run + 1;
      if (run > longest) {
        throw LimitExceededException.of("line", longest);
      }
    }
    return n;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
