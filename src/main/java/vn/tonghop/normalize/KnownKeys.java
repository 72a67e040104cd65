package vn.tonghop.normalize;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Header keys some of which are looked for among many texts that have others. */
final class KnownKeys {

  private static final int PLACES = 1 << 12;

  private final Set<String> keys = new HashSet<>();

  /** Places of the ends of keys; other ends may share one. */
  private final BitSet ends = new BitSet(PLACES);

  void addAll(Collection<String> further) {
    for (String key : further) {
      keys.add(key);
      ends.set(place(HeaderKey.endsOfKey(key)));
    }
  }

  /**
   * Whether the key of a text is one of these.
   *
   * @param text of at most 1,000 characters
   */
  boolean has(String text) {
    int looked = HeaderKey.ends(text);
    return (looked == HeaderKey.INVOLVED || ends.get(place(looked)))
        && keys.contains(HeaderKey.of(text));
  }

  private static int place(int ends) {
    return (ends >>> 16) * 61 + ends & PLACES - 1;
  }
}
