package vn.tonghop.normalize;

import java.util.List;

/**
 * The header of one column: its parts joined from the outermost to the innermost.
 *
 * @param shown the joined path as typed
 * @param path key of the whole path
 * @param last key of the innermost part
 */
record HeaderText(String shown, HeaderTarget.Key path, HeaderTarget.Key last) {

  private static final int LAST_PART_ONLY = 5;

  static HeaderText of(List<String> parts) {
    String shown = String.join(" / ", parts);
    return new HeaderText(
        shown, HeaderTarget.Key.of(shown), HeaderTarget.Key.of(parts.get(parts.size() - 1)));
  }

  int score(HeaderTarget<?> target) {
    int whole = HeaderScore.of(path, target);
    if (path.equals(last)) {
      return whole;
    }
    return Math.max(whole, HeaderScore.of(last, target) - LAST_PART_ONLY);
  }
}
