package vn.tonghop.intake;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was found out about a text: most agencies fill in the same form, its texts are judged once.
 * Bounded; thread-safe.
 *
 * @param <V> what is found out; depends on the text alone
 */
final class Remembered<V> {

  private static final int MOST = 2_048;
  private static final int LONGEST = 500;

  private final Map<String, V> known = new ConcurrentHashMap<>();
  private final Function<String, V> judge;

  Remembered(Function<String, V> judge) {
    this.judge = judge;
  }

  V of(String text) {
    V before = known.get(text);
    if (before != null) {
      return before;
    }
    V found = judge.apply(text);
    if (known.size() < MOST && text.length() <= LONGEST) {
      known.put(text, found);
    }
    return found;
  }
}
