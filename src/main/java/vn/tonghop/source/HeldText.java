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

  /** First bytes of characters of two and three bytes that any others may follow. */
  private static final byte FIRST_OF_TWO = (byte) 0xC2;

  private static final byte LAST_OF_TWO = (byte) 0xDF;
  private static final byte FIRST_OF_THREE = (byte) 0xE1;
  private static final byte LAST_OF_THREE = (byte) 0xEC;

  private final char[] characters;
  private final int length;
  private final boolean nul;

  private HeldText(char[] characters, int length, boolean nul) {
    this.characters = characters;
    this.length = length;
    this.nul = nul;
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
    boolean nul = false;
    while (at < bytes.length) {
      int first = bytes[at];
      if (first > 0) {
        text[length++] = (char) first;
        at++;
        continue;
      }
      if (first >= FIRST_OF_TWO && first <= LAST_OF_TWO && Utf8.follows(bytes, at + 1)) {
        text[length++] = (char) ((first & 0x1F) << 6 | bytes[at + 1] & 0x3F);
        at += 2;
        continue;
      }
      if (first >= FIRST_OF_THREE
          && first <= LAST_OF_THREE
          && Utf8.follows(bytes, at + 1)
          && Utf8.follows(bytes, at + 2)) {
        text[length++] =
            (char) ((first & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | bytes[at + 2] & 0x3F);
        at += 3;
        continue;
      }
      if (first == 0) {
        text[length++] = 0;
        nul = true;
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
    return new HeldText(text, length, nul);
  }

  /** The same by a decoder. */
  static @Nullable HeldText decoded(byte[] bytes, int start, Charset charset) {
    try {
      ByteBuffer coded = ByteBuffer.wrap(bytes, start, bytes.length - start);
      CharBuffer text = charset.newDecoder().decode(coded);
      return new HeldText(text.array(), text.limit(), TextProbe.hasNul(text.array(), text.limit()));
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
    return nul;
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
