package vn.tonghop.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Registry;

/**
 * Recognises agencies by code, official name or alias, however people write them: without tone
 * marks, with or without "UBND", "tỉnh", "thành phố", hyphens and spaces. Never guesses: a name
 * that fits several agencies fits none.
 */
final class AgencyNames {

  private static final Set<String> TITLES =
      Set.of("uy", "ban", "nhan", "dan", "ubnd", "tinh", "thanh", "pho", "tp");
  private static final String DEPARTMENT = "so thong tin va truyen thong";
  private static final int SHORTEST_INSIDE = 6;

  private final Map<String, Set<Agency>> byKey = new LinkedHashMap<>();
  private final Registry registry;

  AgencyNames(Registry registry) {
    this.registry = registry;
    for (Agency agency : registry.agencies()) {
      add(agency.code(), agency);
      add(agency.name(), agency);
      agency.aliases().forEach(alias -> add(alias, agency));
    }
  }

  private void add(String name, Agency agency) {
    byKey.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(agency);
    byKey.computeIfAbsent(bare(name), k -> new LinkedHashSet<>()).add(agency);
  }

  /** The agency of exactly this name, code or alias; empty when none or several. */
  Optional<Agency> exactly(String name) {
    Optional<Agency> whole = only(byKey.get(key(name)));
    return whole.isPresent() ? whole : only(byKey.get(bare(name)));
  }

  /** The agency a department reports for ("Sở Thông tin và Truyền thông tỉnh X"). */
  Optional<Agency> onBehalf(String name) {
    String words = words(name);
    return words.startsWith(DEPARTMENT + " ")
        ? exactly(words.substring(DEPARTMENT.length() + 1))
        : Optional.empty();
  }

  /**
   * The agency named inside a longer text such as a file name: a code or short alias standing
   * between separators, else the longest name contained. Empty when none or several.
   */
  Optional<Agency> inside(String text) {
    for (String token : text.split("[_\\s.]+", -1)) {
      Optional<Agency> byCode = registry.agency(token.toUpperCase(Locale.ROOT));
      if (byCode.isPresent()) {
        return byCode;
      }
    }
    String haystack = " " + words(text) + " ";
    int longest = 0;
    Set<Agency> found = new LinkedHashSet<>();
    for (Agency agency : registry.agencies()) {
      for (String name : namesOf(agency)) {
        String words = words(name);
        if (words.length() < Math.max(SHORTEST_INSIDE, longest)
            || !haystack.contains(" " + words + " ")) {
          continue;
        }
        if (words.length() > longest) {
          found.clear();
          longest = words.length();
        }
        found.add(agency);
      }
    }
    return only(found);
  }

  /** The three registry names nearest to a text, nearest first. */
  List<String> nearest(String text) {
    String key = bare(text);
    List<Agency> all = new ArrayList<>(registry.agencies());
    all.sort(
        Comparator.comparingInt((Agency a) -> distance(key, bare(a.name())))
            .thenComparingInt(Agency::sortOrder));
    return all.stream().limit(3).map(Agency::name).toList();
  }

  private static List<String> namesOf(Agency agency) {
    List<String> names = new ArrayList<>(agency.aliases());
    names.add(agency.name());
    return names;
  }

  private static Optional<Agency> only(@Nullable Set<Agency> set) {
    return set != null && set.size() == 1 ? Optional.of(set.iterator().next()) : Optional.empty();
  }

  /** Lower case words without tone marks and punctuation. */
  static String words(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .replace('đ', 'd')
        .replace('Đ', 'D')
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", " ")
        .strip();
  }

  private static String key(String text) {
    return words(text).replace(" ", "");
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (String word : words(text).split(" ", -1)) {
      if (!TITLES.contains(word)) {
        bare.append(word);
      }
    }
    return bare.toString();
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
