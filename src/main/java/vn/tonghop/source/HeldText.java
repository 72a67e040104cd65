package vn.tonghop.source;

import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A text that is decoded once and held in memory. */
final class HeldText {

  private final char[] characters;
  private final int length;

  private HeldText(char[] characters, int length) {
    this.characters = characters;
    this.length = length;
  }

  /**
   * The text of these bytes.
   *
   * @param start place of the first byte that counts
   * @return null when they are not in this encoding
   */
  static @Nullable HeldText of(byte[] bytes, int start, Charset charset) {
    HeldText quick = charset.equals(StandardCharsets.UTF_8) ? quickly(bytes, start) : null;
    return quick == null ? decoded(bytes, start, charset) : quick;
  }

  /** UTF-8 letter by letter; null: in doubt. */
  static @Nullable HeldText quickly(byte[] bytes, int start) {
    char[] text = new char[bytes.length - start];
    int length = 0;
    int at = start;
    while (at < bytes.length) {
      int first = bytes[at];
      if (first >= 0) {
        text[length++] = (char) first;
        at++;
        continue;
      }
      int count = Utf8.length(bytes, at);
      if (count == 0) {
        return null;
      }
      int code = Utf8.code(bytes, at, count);
      if (count == Utf8.LONGEST) {
        text[length++] = Character.highSurrogate(code);
        text[length++] = Character.lowSurrogate(code);
      } else {
        text[length++] = (char) code;
      }
      at += count;
    }
    return new HeldText(text, length);
  }

  /** The same by a decoder. */
  static @Nullable HeldText decoded(byte[] bytes, int start, Charset charset) {
    try {
      ByteBuffer coded = ByteBuffer.wrap(bytes, start, bytes.length - start);
      CharBuffer text = charset.newDecoder().decode(coded);
      return new HeldText(text.array(), text.limit());
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

  /** Its first characters, at most so many; not to be changed. */
  CharBuffer start(int most) {
    return CharBuffer.wrap(characters, 0, Math.min(length, most));
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
