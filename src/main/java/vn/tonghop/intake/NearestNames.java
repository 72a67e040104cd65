package vn.tonghop.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;

/** Suggests names for a text that is no agency's: first those it is a part of, then by letters. */
final class NearestNames {

  private static final int SHOWN = 3;
  private static final int LONGEST_TEXT = 200;

  private final Registry registry;
  private final SenderWords words;

  NearestNames(Registry registry, SenderWords words) {
    this.registry = registry;
    this.words = words;
  }

  /** The three official names nearest to a text, nearest first. */
  List<String> to(String text) {
    String plain = PlainWords.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
    String wanted = words.withoutTitles(plain);
    List<Near> all = new ArrayList<>();
    for (Agency agency : registry.agencies()) {
      String name = words.withoutTitles(PlainWords.of(agency.name()));
      boolean part = !wanted.isEmpty() && (" " + name + " ").contains(" " + wanted + " ");
      int letters = distance(wanted, name);
      if (!part) {
        letters = Math.min(letters, distance(plain, PlainWords.of(agency.code())));
      }
      all.add(new Near(agency, part ? 0 : 1, letters));
    }
    all.sort(
        Comparator.comparingInt(Near::part)
            .thenComparingInt(Near::letters)
            .thenComparingInt(near -> near.agency().sortOrder()));
    return all.stream().limit(SHOWN).map(near -> near.agency().name()).toList();
  }

  private record Near(Agency agency, int part, int letters) {}

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
