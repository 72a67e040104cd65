package vn.tonghop.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.outline.WordKey;

/** Known names by nearness to a mistyped one: those it is a part of, then by letters. */
final class NearestFirst {

  private static final int SHOWN = 8;
  private static final int LONGEST = 80;

  private NearestFirst() {}

  private record Near(String name, int part, int letters) {}

  static List<String> of(String asked, Collection<String> known) {
    String wanted = cut(WordKey.of(asked));
    return known.stream()
        .distinct()
        .map(name -> near(wanted, name))
        .sorted(
            Comparator.comparingInt(Near::part)
                .thenComparingInt(Near::letters)
                .thenComparing(Near::name))
        .limit(SHOWN)
        .map(Near::name)
        .toList();
  }

  private static Near near(String wanted, String name) {
    String key = cut(WordKey.of(name));
    boolean part = !wanted.isEmpty() && key.contains(wanted);
    return new Near(name, part ? 0 : 1, distance(wanted, key));
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
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
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(previous[j - 1] + change, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
