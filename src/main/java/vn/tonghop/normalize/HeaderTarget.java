package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Something a header may stand for: a column, a tick column, a role of a form, a header that is
 * known and not read.
 *
 * @param <T> what it stands for
 * @param group targets of one group are one and the same thing
 * @param strict only (nearly) the exact words count, not words inside a longer header
 * @param required its absence is reported
 * @param repeatable several columns may stand for it
 * @param label header for people
 * @param keys header keys of the name and its aliases
 */
record HeaderTarget<T>(
    T meaning,
    String group,
    boolean strict,
    boolean required,
    boolean repeatable,
    String label,
    List<Key> keys) {

  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)|\\[[^\\[\\]]*]");

  /**
   * One spelling.
   *
   * @param full key of all words
   * @param bare key without what stands in brackets
   */
  record Key(String full, String bare, List<String> words) {

    static Key of(String text) {
      String full = HeaderKey.of(text);
      String bare = HeaderKey.of(BRACKETS.matcher(text).replaceAll(" "));
      return new Key(full, bare.isEmpty() ? full : bare, List.of(full.split(" ")));
    }

    boolean isEmpty() {
      return full.isEmpty();
    }
  }

  HeaderTarget {
    keys = List.copyOf(keys);
  }

  /** The names as they are. */
  static List<Key> keys(List<String> names) {
    List<Key> keys = new ArrayList<>();
    names.forEach(name -> add(keys, Key.of(name)));
    return keys;
  }

  /** The names with and without abbreviations. */
  static List<Key> spellings(List<String> names) {
    List<Key> keys = keys(names);
    for (String name : names) {
      Abbreviations.variants(HeaderKey.of(name)).forEach(variant -> add(keys, Key.of(variant)));
    }
    return keys;
  }

  private static void add(List<Key> keys, Key key) {
    if (!key.isEmpty() && !keys.contains(key)) {
      keys.add(key);
    }
  }
}
