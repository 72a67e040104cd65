package vn.tonghop.publish.utf8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Encodes texts and numbers into one reused buffer: writing a field leaves nothing to be collected.
 * A failing disk shows as {@link UncheckedIOException}, so that fields may come from a callback.
 */
public final class Utf8Output implements Closeable {

  private static final int BUFFER = 1 << 16;

  /** Longer texts are written piece by piece. */
  private static final int PIECE = 1_000;

  /** Bytes of one character, or of what stands for it, at most. */
  private static final int MOST_BYTES = 16;

  /** Bytes of a character that is no pair, at most. */
  private static final int BYTES_OF_UNIT = 3;

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int LAST_XML = 0xFFFD;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER];
  private final char[] piece = new char[PIECE];
  private int size;

  /**
   * @param out gets whole buffers
   */
  public Utf8Output(OutputStream out) {
    this.out = out;
  }

  /** One ASCII character. */
  public void ascii(char c) {
    room(1);
    buffer[size++] = (byte) c;
  }

  /** A text that is known to hold ASCII characters only. */
  public void ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      ascii(text.charAt(i));
    }
  }

  /** Bytes as they are. */
  public void bytes(byte[] bytes) {
    room(bytes.length);
    if (bytes.length > BUFFER) {
      pass(bytes, bytes.length);
    } else {
      System.arraycopy(bytes, 0, buffer, size, bytes.length);
      size += bytes.length;
    }
  }

  /**
   * A text of the kind most are: short, of the characters of one unit, without quote, comma or
   * control character. Looks and writes in one go; a text of another kind is left to {@link #text}.
   *
   * @return false: nothing was written
   */
  public boolean plain(String text) {
    int length = text.length();
    if (length > PIECE) {
      return false;
    }
    room(length * BYTES_OF_UNIT);
    char[] units = piece;
    text.getChars(0, length, units, 0);
    byte[] to = buffer;
    int at = size;
    for (int i = 0; i < length; i++) {
      char c = units[i];
      if (c < ONE_BYTE) {
        if (c < ' ' || c == ',' || c == '"') {
          return false;
        }
        to[at++] = (byte) c;
      } else if (c < TWO_BYTES) {
        to[at++] = (byte) (0xC0 | c >> 6);
        to[at++] = (byte) (0x80 | c & 0x3F);
      } else if (Character.isSurrogate(c)) {
        return false;
      } else {
        to[at++] = (byte) (0xE0 | c >> 12);
        to[at++] = (byte) (0x80 | c >> 6 & 0x3F);
        to[at++] = (byte) (0x80 | c & 0x3F);
      }
    }
    size = at;
    return true;
  }

  /** A text as it is; half a surrogate pair becomes a question mark. */
  public void text(String text) {
    for (int from = 0; from < text.length(); ) {
      int units = take(text, from);
      for (int i = 0; i < units; i++) {
        char c = piece[i];
        if (c < ONE_BYTE) {
          buffer[size++] = (byte) c;
        } else if (!Character.isSurrogate(c)) {
          encode(c);
        } else if (isPair(i, units)) {
          encodePair(c, piece[++i]);
        } else {
          buffer[size++] = '?';
        }
      }
      from += units;
    }
  }

  /**
   * A text for XML; characters that XML cannot hold are left out.
   *
   * @param escapes what is written instead of an ASCII character, by its code, at most 16 bytes;
   *     null: the character itself
   */
  public void xml(String text, byte[] @Nullable [] escapes) {
    for (int from = 0; from < text.length(); ) {
      int units = take(text, from);
      for (int i = 0; i < units; i++) {
        char c = piece[i];
        if (c < ONE_BYTE) {
          byte[] escape = escapes[c];
          if (escape == null) {
            buffer[size++] = (byte) c;
          } else {
            for (byte b : escape) {
              buffer[size++] = b;
            }
          }
        } else if (Character.isSurrogate(c)) {
          if (isPair(i, units)) {
            encodePair(c, piece[++i]);
          }
        } else if (c <= LAST_XML) {
          encode(c);
        }
      }
      from += units;
    }
  }

  /** The next units of a text, no pair torn, and room for whatever they become. */
  private int take(String text, int from) {
    int to = Math.min(text.length(), from + PIECE);
    if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
      to--;
    }
    text.getChars(from, to, piece, 0);
    room((to - from) * MOST_BYTES);
    return to - from;
  }

  private boolean isPair(int at, int units) {
    return Character.isHighSurrogate(piece[at])
        && at + 1 < units
        && Character.isLowSurrogate(piece[at + 1]);
  }

  private void encode(char c) {
    if (c < TWO_BYTES) {
      buffer[size++] = (byte) (0xC0 | c >> 6);
    } else {
      buffer[size++] = (byte) (0xE0 | c >> 12);
      buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    }
    buffer[size++] = (byte) (0x80 | c & 0x3F);
  }

  private void encodePair(char high, char low) {
    int c = Character.toCodePoint(high, low);
    buffer[size++] = (byte) (0xF0 | c >> 18);
    buffer[size++] = (byte) (0x80 | c >> 12 & 0x3F);
    buffer[size++] = (byte) (0x80 | c >> 6 & 0x3F);
    buffer[size++] = (byte) (0x80 | c & 0x3F);
  }

  /** A whole number. */
  public void number(long number) {
    digits(number, 0);
  }

  /** A number in full, without exponent and without trailing zeros. */
  public void number(BigDecimal number) {
    int scale = number.scale();
    if (scale < 0 || scale > Digits.MOST || number.precision() > Digits.MOST) {
      ascii(number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString());
      return;
    }
    long unscaled = scale == 0 ? number.longValue() : number.unscaledValue().longValue();
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
    digits(unscaled, scale);
  }

  private void digits(long unscaled, int scale) {
    room(Digits.ROOM);
    size = Digits.write(unscaled, scale, buffer, size);
  }

  private void room(int bytes) {
    if (BUFFER - size < bytes) {
      flush();
    }
  }

  /** Hands on what is in the buffer; what it was handed to is not flushed. */
  public void flush() {
    pass(buffer, size);
    size = 0;
  }

  private void pass(byte[] bytes, int length) {
    try {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      out.write(buffer, 0, size);
      size = 0;
    }
  }
}
