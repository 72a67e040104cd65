package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a header fits a target: exact key, key without brackets, nearly the key (misprints), all
 * words of an alias inside a longer header. Higher fits better; 0 fits not at all.
 */
final class HeaderScore {

  static final int NONE = 0;
  private static final int EXACT = 10_000;
  private static final int BARE = 9_000;
  private static final int NEAR = 8_000;
  private static final int CONTAINED = 1_000;
  private static final int CHARACTERS_PER_ERROR_PAIR = 10;
  private static final int LONGEST_COMPARED = 200;

  private HeaderScore() {}

  static int of(HeaderTarget.Key header, HeaderTarget<?> target) {
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
    int near = Math.max(near(header.full(), key.full()), near(header.bare(), key.full()));
    if (near > NONE || strict) {
      return near;
    }
    return contains(header.words(), key.words()) ? CONTAINED + key.words().size() * 10 : NONE;
  }

  private static int near(String header, String key) {
    int longer = Math.max(header.length(), key.length());
    int allowed = 2 * longer / CHARACTERS_PER_ERROR_PAIR;
    if (longer > LONGEST_COMPARED
        || allowed == 0
        || Math.abs(header.length() - key.length()) > allowed
        || !digits(header).equals(digits(key))) {
      return NONE;
    }
    int distance = Misprints.distance(header, key);
    return distance <= allowed ? NEAR - 100 * distance / longer : NONE;
  }

  /** A lone word inside a longer header is no evidence, unless it opens a short one. */
  private static boolean contains(List<String> header, List<String> words) {
    if (words.size() == 1) {
      return header.size() <= 3 && header.get(0).equals(words.get(0)) && words.get(0).length() > 2;
    }
    List<String> left = new ArrayList<>(header);
    for (String word : words) {
      if (!left.remove(word)) {
        return false;
      }
    }
    return true;
  }

  private static String digits(String key) {
    return key.replaceAll("\\D+", " ").strip();
  }
}
