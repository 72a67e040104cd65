package vn.tonghop.check;

import java.util.stream.IntStream;

/**
 * Remembers in which row each key was first seen. Keeps a {@link KeyHash} of 128 bits, not the key:
 * an open-addressing table of twenty bytes a slot, at most six tenths full.
 */
final class FirstRows {

  private static final int INITIAL_SLOTS = 64;

  private final KeyHash hash = new KeyHash();
  private long[] high = new long[INITIAL_SLOTS];
  private long[] low = new long[INITIAL_SLOTS];
  private int[] rows = new int[INITIAL_SLOTS];
  private int size;

  /**
   * The row in which the key was first seen: the given one when it is new.
   *
   * @param row greater than zero
   */
  int of(String key, int row) {
    hash.of(key);
    long h = hash.high();
    long l = hash.low();
    int slot = slot(h, l);
    if (rows[slot] != 0) {
      return rows[slot];
    }
    put(slot, h, l, row);
    size++;
    if (size * 10L > rows.length * 6L) {
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
    return rows[slot(hash.high(), hash.low())] != 0;
  }

  /** First rows of the keys that the other one does not hold, in ascending order. */
  IntStream rowsNotIn(FirstRows other) {
    return IntStream.range(0, rows.length)
        .filter(i -> rows[i] != 0 && other.rows[other.slot(high[i], low[i])] == 0)
        .map(i -> rows[i])
        .sorted();
  }

  /** The slot that holds the key, or the free one where it belongs. */
  private int slot(long h, long l) {
    int slot = (int) (h & (rows.length - 1));
    while (rows[slot] != 0 && (high[slot] != h || low[slot] != l)) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void put(int slot, long h, long l, int row) {
    high[slot] = h;
    low[slot] = l;
    rows[slot] = row;
  }

  private void grow() {
    long[] oldHigh = high;
    long[] oldLow = low;
    int[] oldRows = rows;
    high = new long[oldRows.length * 2];
    low = new long[oldRows.length * 2];
    rows = new int[oldRows.length * 2];
    for (int i = 0; i < oldRows.length; i++) {
      if (oldRows[i] != 0) {
        put(slot(oldHigh[i], oldLow[i]), oldHigh[i], oldLow[i], oldRows[i]);
      }
    }
  }
}
