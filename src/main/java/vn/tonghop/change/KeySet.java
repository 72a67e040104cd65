package vn.tonghop.change;

import java.util.Arrays;

/**
 * Which keys a table may have, at eight bytes each: a key that is in is never denied; one that is
 * not may, once in a blue moon, be taken for one that is.
 */
final class KeySet {

  private static final int FIRST_SIZE = 1 << 10;

  private long[] hashes = new long[FIRST_SIZE];
  private int size;
  private boolean isSorted;

  void add(String key) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = hash(key);
    isSorted = false;
  }

  boolean mayContain(String key) {
    if (!isSorted) {
      Arrays.sort(hashes, 0, size);
      isSorted = true;
    }
    return Arrays.binarySearch(hashes, 0, size, hash(key)) >= 0;
  }

  /** FNV-1a over the characters. */
  static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
