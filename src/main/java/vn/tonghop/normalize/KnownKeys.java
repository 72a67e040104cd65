package vn.tonghop.normalize;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Header keys some of which are looked for among many texts that have others. */
final class KnownKeys {

  private final Set<String> keys = new HashSet<>();
  private final Set<Integer> ends = new HashSet<>();

  void addAll(Collection<String> further) {
    for (String key : further) {
      keys.add(key);
      ends.add(HeaderKey.endsOfKey(key));
    }
  }

  /**
   * Whether the key of a text is one of these.
   *
   * @param text of at most 1,000 characters
   */
  boolean has(String text) {
    int looked = HeaderKey.ends(text);
    return (looked == HeaderKey.INVOLVED || ends.contains(looked))
        && keys.contains(HeaderKey.of(text));
  }
}
