package vn.tonghop.normalize;

import java.util.List;

/**
 * The header of one column: its parts joined from the outermost to the innermost.
 *
 * @param shown the joined path as typed
 * @param innermost the innermost part as typed
 */
record HeaderText(String shown, String innermost) {

  static HeaderText of(List<String> parts) {
    return new HeaderText(String.join(" / ", parts), parts.get(parts.size() - 1));
  }

  /** Key of the whole path. */
  HeaderTarget.Key path() {
    return HeaderTarget.Key.of(shown);
  }

  /** Key of the innermost part. */
  HeaderTarget.Key last() {
    return HeaderTarget.Key.of(innermost);
  }
}
