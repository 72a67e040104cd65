package vn.tonghop.check;

import java.util.stream.IntStream;

/**
 * Remembers in which row each key was first seen. Keeps 97 bits of a {@link KeyHash}, not the key:
 * an open-addressing table of two words a slot, side by side, at most six tenths full. The lower
 * bits of a slot's second word are the row; zero: the slot is free.
 */
final class FirstRows {

  private static final int INITIAL_SLOTS = 64;
  private static final long ROW = Integer.MAX_VALUE;

  private final KeyHash hash = new KeyHash();
  private long[] words = new long[2 * INITIAL_SLOTS];
  private int size;

  /**
   * The row in which the key was first seen: the given one when it is new.
   *
   * @param row greater than zero
   */
  int of(String key, int row) {
    hash.of(key);
    int slot = slot(hash.high(), hash.low());
    int first = row(slot);
    if (first != 0) {
      return first;
    }
    put(slot, hash.high(), hash.low() & ~ROW | row);
    size++;
    if (size * 10L > slots() * 6L) {
      grow();
    }
    return row;
  }

  /** Number of different keys. */
  int size() {
    return size;
  }

  boolean contains(String key) {
    hash.of(key);
    return row(slot(hash.high(), hash.low())) != 0;
  }

  /** First rows of the keys that the other one does not hold, in ascending order. */
  IntStream rowsNotIn(FirstRows other) {
    return IntStream.range(0, slots())
        .map(i -> 2 * i)
        .filter(slot -> row(slot) != 0)
        .filter(slot -> other.row(other.slot(words[slot], words[slot + 1])) == 0)
        .map(this::row)
        .sorted();
  }

  private int slots() {
    return words.length / 2;
  }

  private int row(int slot) {
    return (int) (words[slot + 1] & ROW);
  }

  /** Where the slot begins that holds the key, or the free one where it belongs. */
  private int slot(long high, long low) {
    int mask = words.length - 1;
    int slot = (int) high << 1 & mask;
    while (row(slot) != 0 && (words[slot] != high || ((words[slot + 1] ^ low) & ~ROW) != 0)) {
      slot = slot + 2 & mask;
    }
    return slot;
  }

  private void put(int slot, long high, long lowAndRow) {
    words[slot] = high;
    words[slot + 1] = lowAndRow;
  }

  private void grow() {
    long[] old = words;
    words = new long[old.length * 2];
    for (int i = 0; i < old.length; i += 2) {
      if ((old[i + 1] & ROW) != 0) {
        put(slot(old[i], old[i + 1]), old[i], old[i + 1]);
      }
    }
  }
}
