package vn.tonghop.normalize;

/**
 * Doubts that a header fits a target when that rests on a misprint which would make another word of
 * one of its words: "trực tiếp" is no misprint of "trực tuyến".
 */
final class HeaderDoubt {

  private static final int WORDS_PER_MISSING = 5;
  private static final int LONG_WORD = 6;

  private HeaderDoubt() {}

  /** Whether a header really says one of the names of a target, in whole or in its last part. */
  static boolean isSaid(HeaderTarget.Key path, HeaderTarget.Key last, HeaderTarget<?> target) {
    return isSaid(path, target) || !path.equals(last) && isSaid(last, target);
  }

  private static boolean isSaid(HeaderTarget.Key header, HeaderTarget<?> target) {
    return target.keys().stream()
        .anyMatch(
            key ->
                header.bare().equals(key.bare())
                    || header.holdsWordsOf(key)
                    || isLoneWord(header, key)
                    || isSame(header.full(), key.full())
                    || isSame(header.bare(), key.full()));
  }

  private static boolean isLoneWord(HeaderTarget.Key header, HeaderTarget.Key key) {
    return key.words().size() == 1 && header.words().contains(key.words().get(0));
  }

  private static boolean isSame(String header, String key) {
    return Misprints.distance(header.replace(" ", ""), key.replace(" ", ""), 1) <= 1
        || missingWords(header.split(" ", -1), key.split(" ", -1))
            <= Math.max(words(header), words(key)) / WORDS_PER_MISSING;
  }

  private static int words(String key) {
    return (int) key.chars().filter(c -> c == ' ').count() + 1;
  }

  /** Fewest words to leave out of both so that the rest are the same, misprints apart. */
  private static int missingWords(String[] left, String[] right) {
    int[] last = new int[right.length + 1];
    for (int j = 0; j <= right.length; j++) {
      last[j] = j;
    }
    for (String word : left) {
      int[] row = new int[right.length + 1];
      row[0] = last[0] + 1;
      for (int j = 1; j <= right.length; j++) {
        row[j] = Math.min(last[j], row[j - 1]) + 1;
        if (isMisprint(word, right[j - 1])) {
          row[j] = Math.min(row[j], last[j - 1]);
        }
      }
      last = row;
    }
    return last[right.length];
  }

  private static boolean isMisprint(String left, String right) {
    int allowed = Math.min(left.length(), right.length()) < LONG_WORD ? 1 : 2;
    return Math.abs(left.length() - right.length()) <= allowed
        && Misprints.distance(left, right, allowed) <= allowed;
  }
}
