package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Numbers and texts, one after the other, in as few bytes as are easily had. Held once, read often.
 */
public final class PackedBytes {

  private static final int AT_FIRST = 64;

  /** Of a whole number in each byte; the highest bit says that more follow. */
  private static final int BITS = 7;

  private static final int LOW = (1 << BITS) - 1;
  private static final int MORE = 1 << BITS;
  private static final int LONG_BITS = 63;
  private static final int BYTE = 0xff;

  private byte[] bytes = new byte[AT_FIRST];
  private int size;

  /** Where the next thing written begins. */
  public int size() {
    return size;
  }

  private void room(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + (bytes.length >> 1)));
    }
  }

  /**
   * @param number from 0 to 255
   */
  public void small(int number) {
    room(1);
    bytes[size++] = (byte) number;
  }

  /** Small numbers in few bytes; of negative ones all ten. */
  public void whole(long number) {
    long rest = number;
    while ((rest & ~(long) LOW) != 0) {
      small((int) (rest & LOW) | MORE);
      rest >>>= BITS;
    }
    small((int) rest);
  }

  /** Any number, with its scale. */
  public void number(BigDecimal number) {
    BigInteger unscaled = number.unscaledValue();
    boolean fits = unscaled.bitLength() <= LONG_BITS;
    whole(zigzag(number.scale()) << 1 | (fits ? 0 : 1));
    if (fits) {
      whole(zigzag(unscaled.longValue()));
    } else {
      bytes(unscaled.toByteArray());
    }
  }

  /** Any text, half surrogate pairs included: one byte a letter if none needs more, else two. */
  public void text(String text) {
    boolean latin = text.chars().allMatch(letter -> letter <= BYTE);
    whole((long) text.length() << 1 | (latin ? 0 : 1));
    room(latin ? text.length() : 2 * text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (!latin) {
        bytes[size++] = (byte) (letter >> Byte.SIZE);
      }
      bytes[size++] = (byte) letter;
    }
  }

  private void bytes(byte[] more) {
    whole(more.length);
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private static long zigzag(long number) {
    return number << 1 ^ number >> LONG_BITS;
  }

  private static long back(long zigzag) {
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  /** Reads from a place on, in the order of writing. */
  public Reader from(int place) {
    return new Reader(bytes, place);
  }

  /** See {@link #from}. */
  public static final class Reader {

    private final byte[] bytes;
    private int at;

    private Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    public int small() {
      return bytes[at++] & BYTE;
    }

    public long whole() {
      long number = 0;
      int shift = 0;
      int next = small();
      while ((next & MORE) != 0) {
        number |= (long) (next & LOW) << shift;
        shift += BITS;
        next = small();
      }
      return number | (long) next << shift;
    }

    public BigDecimal number() {
      long head = whole();
      int scale = (int) back(head >>> 1);
      if ((head & 1) == 0) {
        return BigDecimal.valueOf(back(whole()), scale);
      }
      int length = (int) whole();
      at += length;
      return new BigDecimal(new BigInteger(bytes, at - length, length), scale);
    }

    public String text() {
      long head = whole();
      int length = (int) (head >>> 1);
      if ((head & 1) == 0) {
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
      }
      char[] letters = new char[length];
      for (int i = 0; i < length; i++) {
        letters[i] = (char) (small() << Byte.SIZE | small());
      }
      return new String(letters);
    }
  }
}
