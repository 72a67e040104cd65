package vn.tonghop.normalize;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What was found out about a text: most agencies fill in the same form, its texts are judged once.
 * Bounded; thread-safe.
 *
 * @param <K> text
 * @param <V> what is found out; depends on the text alone
 */
public final class Remembered<K, V> {

  private static final int MOST = 4_096;
  private static final int LONGEST = 500;
  private static final int FEW = 512;
  private static final int LONGEST_WORDS = 100;

  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final Function<K, V> judge;
  private final ToIntFunction<K> length;
  private final int most;
  private final int longest;

  /**
   * @param length characters of a text: long ones are not kept
   */
  Remembered(Function<K, V> judge, ToIntFunction<K> length) {
    this(judge, length, MOST, LONGEST);
  }

  private Remembered(Function<K, V> judge, ToIntFunction<K> length, int most, int longest) {
    this.judge = judge;
    this.length = length;
    this.most = most;
    this.longest = longest;
  }

  /** Of plain texts. */
  public static <V> Remembered<String, V> ofTexts(Function<String, V> judge) {
    return new Remembered<>(judge, String::length);
  }

  /** Of a few words of a column each, of which there are many columns. */
  static <V> Remembered<String, V> ofWords(Function<String, V> judge) {
    return new Remembered<>(judge, String::length, FEW, LONGEST_WORDS);
  }

  /** Never null. */
  public V of(K text) {
    V before = known.get(text);
    if (before != null) {
      return before;
    }
    V found = judge.apply(text);
    if (known.size() < most && length.applyAsInt(text) <= longest) {
      known.put(text, found);
    }
    return found;
  }
}
