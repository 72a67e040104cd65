package vn.tonghop.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A text that is decoded once and held in memory. */
final class HeldText {

  private final char[] characters;
  private final int length;

  private HeldText(CharBuffer text) {
    this.characters = text.array();
    this.length = text.limit();
  }

  /**
   * The text of these bytes.
   *
   * @param start place of the first byte that counts
   * @return null when they are not in this encoding
   */
  static @Nullable HeldText of(byte[] bytes, int start, Charset charset) {
    try {
      ByteBuffer coded = ByteBuffer.wrap(bytes, start, bytes.length - start);
      return new HeldText(charset.newDecoder().decode(coded));
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  int length() {
    return length;
  }

  boolean isBlank() {
    return TextProbe.isBlank(characters, length);
  }

  boolean holdsNul() {
    return TextProbe.hasNul(characters, length);
  }

  /** Its first characters, at most so many. */
  String start(int most) {
    return new String(characters, 0, Math.min(length, most));
  }

  /** A pass over the text that takes its part of the time. */
  Reader open(TimeBudget time) {
    return new Pass(time);
  }

  private final class Pass extends Reader {
    private final TimeBudget time;
    private final long opened;
    private int at;
    private boolean closed;

    Pass(TimeBudget time) {
      this.time = time;
      this.opened = time.now();
    }

    @Override
    public int read(char[] buffer, int offset, int most) throws IOException {
      if (at == length) {
        return -1;
      }
      time.check(opened);
      int count = Math.min(most, length - at);
      System.arraycopy(characters, at, buffer, offset, count);
      at += count;
      return count;
    }

    @Override
    public void close() {
      if (!closed) {
        closed = true;
        time.add(opened);
      }
    }
  }
}
