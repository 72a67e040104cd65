package vn.tonghop.source;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Counts the different names of elements and attributes in a document: a parser holds each of them.
 * It gives the same instance for the same name, so those met before cost one comparison.
 */
final class KnownNames {

  /** Office Open XML knows some thousands, a document uses some hundreds. */
  private static final int MOST = 20_000;

  private static final int SLOTS = 1 << 8;

  private final String[] recent = new String[SLOTS];
  private final Set<String> all = new HashSet<>();

  @SuppressWarnings("ReferenceEquality") // the same instance is the same name; another may be too
  void met(String name) throws IOException {
    int slot = name.hashCode() & (SLOTS - 1);
    if (recent[slot] != name) {
      recent[slot] = name;
      if (all.add(name) && all.size() > MOST) {
        throw LimitExceededException.of("names", MOST);
      }
    }
  }
}
