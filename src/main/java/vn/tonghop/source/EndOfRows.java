package vn.tonghop.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Finds the end of a sheet's rows in the bytes of its XML, without parsing them. */
final class EndOfRows {

  private static final byte[] TAG = "</sheetData".getBytes(StandardCharsets.US_ASCII);
  private static final int BUFFER = 1 << 16;

  private EndOfRows() {}

  /** The same as {@link #after(InputStream)} for bytes in memory, looked for from their end. */
  static @Nullable InputStream in(byte[] bytes) {
    for (int start = bytes.length - TAG.length; start >= 0; start--) {
      int end = start + TAG.length;
      if (bytes[start] == TAG[0]
          && bytes[start + 1] == TAG[1]
          && Arrays.equals(bytes, start, end, TAG, 0, TAG.length)) {
        return new ByteArrayInputStream(bytes, end, bytes.length - end);
      }
    }
    return null;
  }

  /**
   * Passes over everything up to the name of the rows' end tag.
   *
   * @return the bytes after the name; null when there is no such tag
   */
  static @Nullable InputStream after(InputStream in) throws IOException {
    byte[] buffer = new byte[BUFFER];
    int matched = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        if (b == TAG[matched]) {
          matched++;
        } else {
          matched = b == TAG[0] ? 1 : 0;
        }
        if (matched == TAG.length) {
          PushbackInputStream rest = new PushbackInputStream(in, BUFFER);
          rest.unread(buffer, i + 1, n - i - 1);
          return rest;
        }
      }
    }
    return null;
  }
}
