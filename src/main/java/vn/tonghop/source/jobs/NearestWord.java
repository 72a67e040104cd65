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

  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
