package vn.tonghop.sample;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Deflate (RFC 1951) with fixed Huffman codes. The JDK's own deflater gives other bytes with other
 * versions of zlib; files that are compared byte by byte need one that never changes.
 */
final class Deflate {

  private static final int WINDOW = 32_768;
  private static final int MIN_MATCH = 3;
  private static final int MAX_MATCH = 258;
  private static final int CHAIN = 48;
  private static final int END_OF_BLOCK = 256;
  private static final int[] LENGTH_BASE = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };
  private static final int[] LENGTH_EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };
  private static final int[] DISTANCE_BASE = {
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577
  };
  private static final int[] DISTANCE_EXTRA = {
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13
  };

  private final byte[] input;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final int[] head = new int[1 << 15];
  private final int[] previous;
  private long buffer;
  private int bits;

  private Deflate(byte[] input) {
    this.input = input;
    this.previous = new int[input.length];
    Arrays.fill(head, -1);
  }

  static byte[] deflate(byte[] input) {
    return new Deflate(input).run();
  }

  private byte[] run() {
    put(1, 1);
    put(1, 2);
    int at = 0;
    while (at < input.length) {
      int candidate = bestMatch(at);
      int length = candidate < 0 ? 0 : matchLength(candidate, at);
      if (length >= MIN_MATCH) {
        match(length, at - candidate);
        for (int i = 0; i < length; i++) {
          index(at + i);
        }
        at += length;
      } else {
        symbol(input[at] & 0xff);
        index(at);
        at++;
      }
    }
    symbol(END_OF_BLOCK);
    put(0, 7);
    return out.toByteArray();
  }

  private int bestMatch(int at) {
    if (at + MIN_MATCH > input.length) {
      return -1;
    }
    int best = -1;
    int bestLength = MIN_MATCH - 1;
    int candidate = head[hash(at)];
    for (int i = 0; i < CHAIN && candidate >= 0 && at - candidate < WINDOW; i++) {
      int length = matchLength(candidate, at);
      if (length > bestLength) {
        best = candidate;
        bestLength = length;
      }
      candidate = previous[candidate];
    }
    return best;
  }

  private int matchLength(int candidate, int at) {
    int limit = Math.min(MAX_MATCH, input.length - at);
    int length = 0;
    while (length < limit && input[candidate + length] == input[at + length]) {
      length++;
    }
    return length;
  }

  private void index(int at) {
    if (at + MIN_MATCH <= input.length) {
      int hash = hash(at);
      previous[at] = head[hash];
      head[hash] = at;
    }
  }

  private int hash(int at) {
    int key = (input[at] & 0xff) << 16 | (input[at + 1] & 0xff) << 8 | (input[at + 2] & 0xff);
    return (key * 0x9E3779B1) >>> 17;
  }

  private void match(int length, int distance) {
    int code = indexOf(LENGTH_BASE, length);
    symbol(257 + code);
    put(length - LENGTH_BASE[code], LENGTH_EXTRA[code]);
    int far = indexOf(DISTANCE_BASE, distance);
    putReversed(far, 5);
    put(distance - DISTANCE_BASE[far], DISTANCE_EXTRA[far]);
  }

  private static int indexOf(int[] bases, int value) {
    int found = Arrays.binarySearch(bases, value);
    return found >= 0 ? found : -found - 2;
  }

  private void symbol(int value) {
    if (value < 144) {
      putReversed(0x30 + value, 8);
    } else if (value < 256) {
      putReversed(0x190 + value - 144, 9);
    } else if (value < 280) {
      putReversed(value - 256, 7);
    } else {
      putReversed(0xC0 + value - 280, 8);
    }
  }

  private void putReversed(int code, int count) {
    put(Integer.reverse(code) >>> (32 - count), count);
  }

  private void put(int value, int count) {
    buffer |= (long) value << bits;
    bits += count;
    while (bits >= 8) {
      out.write((int) (buffer & 0xff));
      buffer >>>= 8;
      bits -= 8;
    }
  }
}
