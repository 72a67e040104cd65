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
   * @param words words of the full key
   * @param fullDigits numbers in the full key
   * @param bareDigits numbers in the bare key
   * @param wordMarks a bit per word of the full key, the same for the same word: of a key that
   *     holds all words of another, every bit of the other is set
   */
  record Key(
      String full,
      String bare,
      List<String> words,
      String fullDigits,
      String bareDigits,
      long wordMarks) {

    static Key of(String text) {
      String full = HeaderKey.of(text);
      boolean bracket = text.indexOf('(') >= 0 || text.indexOf('[') >= 0;
      String outside = bracket ? HeaderKey.of(BRACKETS.matcher(text).replaceAll(" ")) : "";
      String bare = outside.isEmpty() ? full : outside;
      List<String> words = List.of(full.split(" "));
      return new Key(full, bare, words, digits(full), digits(bare), marks(words));
    }

    private static long marks(List<String> words) {
      long marks = 0;
      for (String word : words) {
        marks |= 1L << (word.hashCode() * 0x9E3779B9 >>> 26);
      }
      return marks;
    }

    /** Whether every word of the other is a word of this one. */
    boolean holdsWordsOf(Key other) {
      return (other.wordMarks & ~wordMarks) == 0 && words.containsAll(other.words);
    }

    private static String digits(String key) {
      StringBuilder digits = new StringBuilder();
      boolean apart = false;
      for (int i = 0; i < key.length(); i++) {
        char c = key.charAt(i);
        if (c >= '0' && c <= '9') {
          if (apart && digits.length() > 0) {
            digits.append(' ');
          }
          digits.append(c);
          apart = false;
        } else {
          apart = true;
        }
      }
      return digits.toString();
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
