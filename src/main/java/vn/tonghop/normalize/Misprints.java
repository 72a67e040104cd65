package vn.tonghop.normalize;

import java.util.Arrays;

/** Damerau-Levenshtein distance (optimal string alignment). */
final class Misprints {

  private static final int ASCII = 128;

  private Misprints() {}

  /**
   * The distance; where it is over {@code most}, any number over {@code most}. Only what lies
   * within that many steps of the diagonal is worked out.
   */
  static int distance(String left, String right, int most) {
    if (Math.abs(left.length() - right.length()) > most || differInLetters(left, right, most)) {
      return most + 1;
    }
    int[] beforeLast = over(right.length() + 1, most);
    int[] last = over(right.length() + 1, most);
    int[] row = over(right.length() + 1, most);
    for (int j = 0; j <= Math.min(right.length(), most); j++) {
      last[j] = j;
    }
    boolean swapsFollow = true;
    for (int i = 1; i <= left.length(); i++) {
      int first = Math.max(1, i - most);
      int end = Math.min(right.length(), i + most);
      row[first - 1] = first == 1 ? Math.min(i, most + 1) : most + 1;
      boolean within = row[first - 1] <= most;
      for (int j = first; j <= end; j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (swapped(left, i, right, j)) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row[j] = Math.min(cost, most + 1);
        within |= cost <= most;
      }
      if (!within && !swapsFollow) {
        return most + 1;
      }
      swapsFollow = within;
      if (end < right.length()) {
        row[end + 1] = most + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[right.length()];
  }

  /** Letters that one text has more often than the other cost a step each. */
  private static boolean differInLetters(String left, String right, int most) {
    int[] counts = new int[ASCII];
    for (int i = 0; i < left.length(); i++) {
      counts[left.charAt(i) & (ASCII - 1)]++;
    }
    for (int i = 0; i < right.length(); i++) {
      counts[right.charAt(i) & (ASCII - 1)]--;
    }
    int more = 0;
    int fewer = 0;
    for (int count : counts) {
      more += Math.max(count, 0);
      fewer += Math.max(-count, 0);
    }
    return Math.max(more, fewer) > most;
  }

  private static int[] over(int length, int most) {
    int[] row = new int[length];
    Arrays.fill(row, most + 1);
    return row;
  }

  private static boolean swapped(String left, int i, String right, int j) {
    return i > 1
        && j > 1
        && left.charAt(i - 1) == right.charAt(j - 2)
        && left.charAt(i - 2) == right.charAt(j - 1);
  }
}
