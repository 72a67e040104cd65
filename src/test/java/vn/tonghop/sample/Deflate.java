package vn.tonghop.sample;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Deflate (RFC 1951): one block with its own Huffman codes. The JDK's own deflater gives other
 * bytes with other versions of zlib; files that are compared byte by byte need one that never
 * changes.
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

  private static final int LONG_ZEROS = 18;
  private static final int[] LENGTH_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final byte[] input;
  private final List<int[]> tokens = new ArrayList<>();
  private final int[] symbolCounts = new int[286];
  private final int[] distanceCounts = new int[30];
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
    int at = 0;
    while (at < input.length) {
      int candidate = bestMatch(at);
      int length = candidate < 0 ? 0 : matchLength(candidate, at);
      if (length >= MIN_MATCH) {
        token(length, at - candidate);
        for (int i = 0; i < length; i++) {
          index(at + i);
        }
        at += length;
      } else {
        token(input[at] & 0xff, 0);
        index(at);
        at++;
      }
    }
    write();
    return out.toByteArray();
  }

  /** A literal (distance 0) or a match. */
  private void token(int value, int distance) {
    tokens.add(new int[] {value, distance});
    if (distance == 0) {
      symbolCounts[value]++;
    } else {
      symbolCounts[257 + indexOf(LENGTH_BASE, value)]++;
      distanceCounts[indexOf(DISTANCE_BASE, distance)]++;
    }
  }

  private void write() {
    symbolCounts[END_OF_BLOCK]++;
    Huffman symbols = Huffman.of(symbolCounts, 15);
    Huffman distances = Huffman.of(distanceCounts, 15);
    put(1, 1);
    put(2, 2);
    writeCodes(symbols, distances);
    for (int[] token : tokens) {
      if (token[1] == 0) {
        put(symbols, token[0]);
      } else {
        match(symbols, distances, token[0], token[1]);
      }
    }
    put(symbols, END_OF_BLOCK);
    put(0, 7);
  }

  private void writeCodes(Huffman symbols, Huffman distances) {
    List<int[]> lengths = runs(symbols.lengths, distances.lengths);
    int[] counts = new int[19];
    lengths.forEach(length -> counts[length[0]]++);
    Huffman codes = Huffman.of(counts, 7);
    put(symbols.lengths.length - 257, 5);
    put(distances.lengths.length - 1, 5);
    put(19 - 4, 4);
    for (int symbol : LENGTH_ORDER) {
      put(codes.lengths[symbol], 3);
    }
    for (int[] length : lengths) {
      put(codes, length[0]);
      if (length[0] == LONG_ZEROS) {
        put(length[1] - 11, 7);
      }
    }
  }

  /** Code lengths with long runs of zeros taken together: symbol and, for a run, its length. */
  private static List<int[]> runs(int[] symbols, int[] distances) {
    int[] all = Arrays.copyOf(symbols, symbols.length + distances.length);
    System.arraycopy(distances, 0, all, symbols.length, distances.length);
    List<int[]> runs = new ArrayList<>();
    for (int i = 0; i < all.length; ) {
      int end = i;
      while (end < all.length && all[end] == 0 && end - i < 138) {
        end++;
      }
      if (end - i >= 11) {
        runs.add(new int[] {LONG_ZEROS, end - i});
        i = end;
      } else {
        runs.add(new int[] {all[i], 1});
        i++;
      }
    }
    return runs;
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

  private void match(Huffman symbols, Huffman distances, int length, int distance) {
    int code = indexOf(LENGTH_BASE, length);
    put(symbols, 257 + code);
    put(length - LENGTH_BASE[code], LENGTH_EXTRA[code]);
    int far = indexOf(DISTANCE_BASE, distance);
    put(distances, far);
    put(distance - DISTANCE_BASE[far], DISTANCE_EXTRA[far]);
  }

  private static int indexOf(int[] bases, int value) {
    int found = Arrays.binarySearch(bases, value);
    return found >= 0 ? found : -found - 2;
  }

  private void put(Huffman huffman, int symbol) {
    int length = huffman.lengths[symbol];
    put(Integer.reverse(huffman.codes[symbol]) >>> (32 - length), length);
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
