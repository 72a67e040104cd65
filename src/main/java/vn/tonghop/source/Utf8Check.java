package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Passes over a text in UTF-8 without decoding it. What it does not accept need not be wrong: a
 * decoder has the last word.
 */
final class Utf8Check {

  private static final VarHandle EIGHT =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long BEYOND_ASCII = 0x8080808080808080L;
  private static final long ONES = 0x0101010101010101L;
  private static final int DOUBT = -1;

  private final InputStream in;
  private final byte[] buffer;
  private int length;
  private boolean last;

  /**
   * @param block bytes that are looked at together, at least eight
   */
  Utf8Check(InputStream in, int block) {
    this.in = in;
    this.buffer = new byte[block];
  }

  /** The characters of the first block; empty: in doubt, or there are none. */
  String first() throws IOException {
    fill(0);
    int end = scanned();
    String text = end == DOUBT ? "" : new String(buffer, 0, end, StandardCharsets.UTF_8);
    keepFrom(Math.max(0, end));
    return text;
  }

  /** Whether what follows the first block is well-formed and without NUL. */
  boolean isWellFormed() throws IOException {
    while (!last) {
      fill(length);
      int end = scanned();
      if (end == DOUBT) {
        return false;
      }
      keepFrom(end);
    }
    return length == 0;
  }

  private void fill(int from) throws IOException {
    int read = in.readNBytes(buffer, from, buffer.length - from);
    length = from + read;
    last = length < buffer.length;
  }

  private void keepFrom(int end) {
    System.arraycopy(buffer, end, buffer, 0, length - end);
    length -= end;
  }

  /** End of the characters that are whole. */
  private int scanned() {
    int at = 0;
    while (at < length) {
      if (at + Long.BYTES <= length && isPlain((long) EIGHT.get(buffer, at))) {
        at += Long.BYTES;
      } else if (buffer[at] > 0) {
        at++;
      } else if (at + Utf8.LONGEST > length && !last) {
        return at;
      } else {
        int bytes = buffer[at] == 0 ? 0 : Utf8.length(buffer, at);
        if (bytes == 0 || at + bytes > length) {
          return DOUBT;
        }
        at += bytes;
      }
    }
    return at;
  }

  /** Eight letters of ASCII, none of them NUL. */
  private static boolean isPlain(long eight) {
    return ((eight | eight - ONES) & BEYOND_ASCII) == 0;
  }
}
