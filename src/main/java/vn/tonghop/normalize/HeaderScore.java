package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a header fits a target: exact key, key without brackets, nearly the key (misprints), all
 * words of an alias inside a longer header. Higher fits better; 0 fits not at all.
 */
final class HeaderScore {

  static final int NONE = 0;

  /** The whole path is one of the target's keys. */
  static final int EXACT = 10_000;

  private static final int BARE = 9_000;
  private static final int NEAR = 8_000;
  private static final int CONTAINED = 1_000;
  private static final int CHARACTERS_PER_ERROR_PAIR = 10;
  private static final int LONGEST_COMPARED = 200;
  private static final int LAST_PART_ONLY = 5;

  /** The innermost part is one of the target's keys: nothing but {@link #EXACT} is more. */
  static final int EXACT_LAST_PART = EXACT - LAST_PART_ONLY;

  private HeaderScore() {}

  /**
   * @param path key of the whole path of a header
   * @param last key of its innermost part
   */
  static int of(HeaderTarget.Key path, HeaderTarget.Key last, HeaderTarget<?> target) {
    int whole = of(path, target);
    return path.equals(last) ? whole : Math.max(whole, of(last, target) - LAST_PART_ONLY);
  }

  private static int of(HeaderTarget.Key header, HeaderTarget<?> target) {
    int best = NONE;
    for (HeaderTarget.Key key : target.keys()) {
      best = Math.max(best, of(header, key, target.strict()));
    }
    return best;
  }

  private static int of(HeaderTarget.Key header, HeaderTarget.Key key, boolean strict) {
    if (header.full().equals(key.full())) {
      return EXACT;
    }
    if (header.bare().equals(key.full()) || header.bare().equals(key.bare())) {
      return BARE;
    }
    int near = near(header.full(), header.fullDigits(), key);
    if (!header.bare().equals(header.full())) {
      near = Math.max(near, near(header.bare(), header.bareDigits(), key));
    }
    if (near > NONE || strict) {
      return near;
    }
    return contains(header, key) ? CONTAINED + key.words().size() * 10 : NONE;
  }

  private static int near(String header, String digits, HeaderTarget.Key key) {
    int longer = Math.max(header.length(), key.full().length());
    int allowed = 2 * longer / CHARACTERS_PER_ERROR_PAIR;
    if (longer > LONGEST_COMPARED
        || Math.abs(header.length() - key.full().length()) > allowed
        || allowed == 0
        || !digits.equals(key.fullDigits())) {
      return NONE;
    }
    int distance = Misprints.distance(header, key.full(), allowed);
    return distance <= allowed ? NEAR - 100 * distance / longer : NONE;
  }

  /** A lone word inside a longer header is no evidence, unless it opens a short one. */
  private static boolean contains(HeaderTarget.Key longer, HeaderTarget.Key key) {
    List<String> header = longer.words();
    List<String> words = key.words();
    if (words.size() == 1) {
      return header.size() <= 3 && header.get(0).equals(words.get(0)) && words.get(0).length() > 2;
    }
    if (words.size() > header.size() || !longer.holdsWordsOf(key)) {
      return false;
    }
    List<String> left = new ArrayList<>(header);
    for (String word : words) {
      if (!left.remove(word)) {
        return false;
      }
    }
    return true;
  }
}
