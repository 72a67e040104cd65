package vn.tonghop.normalize;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Header keys some of which are looked for among many texts that have others. */
final class KnownKeys {

  private static final int PLACES = 1 << 12;
  private static final int PRINTS = 1 << 14;

  private final Set<String> keys = new HashSet<>();

  /** Places of the ends of keys; other ends may share one. */
  private final BitSet ends = new BitSet(PLACES);

  /** Places of their prints. */
  private final BitSet prints = new BitSet(PRINTS);

  void addAll(Collection<String> further) {
    for (String key : further) {
      keys.add(key);
      ends.set(HeaderKey.place(HeaderKey.endsOfKey(key), PLACES));
      prints.set(printed(HeaderKey.printOfKey(key)));
    }
  }

  /**
   * Whether the key of a text is one of these.
   *
   * @param text of at most 1,000 characters
   */
  boolean has(String text) {
    int looked = HeaderKey.ends(text);
    return (looked == HeaderKey.INVOLVED || ends.get(HeaderKey.place(looked, PLACES)))
        && mayHavePrint(text)
        && keys.contains(HeaderKey.of(text));
  }

  private boolean mayHavePrint(String text) {
    int print = HeaderKey.print(text);
    return print == HeaderKey.INVOLVED || prints.get(printed(print));
  }

  private static int printed(int print) {
    return (print ^ print >>> 14) & PRINTS - 1;
  }
}
