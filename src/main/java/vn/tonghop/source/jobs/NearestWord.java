package vn.tonghop.source.jobs;

import java.util.Collection;
import java.util.Locale;

/** The known word a mistyped one most likely means. */
final class NearestWord {

  private static final int LETTERS_PER_SLIP = 3;

  private NearestWord() {}

  /** Empty when nothing known comes close; among equals the first in alphabetical order. */
  static String to(String word, Collection<String> known) {
    int best = Math.max(1, word.length() / LETTERS_PER_SLIP) + 1;
    String nearest = "";
    for (String candidate : known.stream().sorted().toList()) {
      int distance = distance(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
      if (distance < best) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** Letters put in, left out, replaced or swapped with a neighbour. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, a, b, i, j);
      }
    }
    return steps[a.length()][b.length()];
  }

  private static int fewest(int[][] steps, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int fewest = steps[i - 1][j - 1] + (same ? 0 : 1);
    fewest = Math.min(fewest, Math.min(steps[i - 1][j], steps[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(fewest, steps[i - 2][j - 2] + 1) : fewest;
  }
}
