package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A text file that can be read.
 *
 * @param dialect how it is written
 * @param held its text, where that is held in memory
 */
record CsvText(CsvDialect dialect, @Nullable HeldText held) {

  /** Characters it has at most. */
  int most() {
    return held == null ? Integer.MAX_VALUE : held.length();
  }

  /** A pass over the text that stops at lines that are too long. */
  Reader open(ByteSource bytes, TimeBudget time, ReadLimits limits) throws IOException {
    if (held != null) {
      Reader all = held.open(time);
      return held.length() <= limits.lineCharacters() ? all : new LineGuard(all, limits);
    }
    InputStream in = bytes.open();
    try {
      in.skipNBytes(dialect.bomBytes());
      return new LineGuard(new InputStreamReader(in, dialect.charset()), limits);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }
}
