package vn.tonghop.source;

import java.io.IOException;

/** Goes through the like elements of a part, each of them held whole while it is scanned. */
final class WholeElements {

  /** Blocks of nothing but spaces; what has more is left to the plain reader and its limits. */
  static final int MOST_BLANK = 4;

  private final MarkupWindow window;
  private final Markup markup;
  private final byte[] end;
  private final byte[] allEnd;

  /** Where the last element held whole ends. */
  private int whole;

  /**
   * Begins behind the start tag of what the elements stand in.
   *
   * @param end end tag of an element
   * @param allEnd end tag of what they stand in
   */
  WholeElements(MarkupWindow window, Markup markup, byte[] end, byte[] allEnd) {
    this.window = window;
    this.markup = markup;
    this.end = end;
    this.allEnd = allEnd;
    look(markup.at());
  }

  /** Goes to the next one; false at the end tag behind the last. */
  boolean next() throws IOException, InDoubtException {
    for (int blocks = 0; ; blocks++) {
      markup.spaces();
      if (markup.follows(allEnd)) {
        return false;
      }
      if (markup.at() < whole) {
        return true;
      }
      int known = window.length() - markup.at();
      if (known == 0 && blocks > MOST_BLANK) {
        throw new InDoubtException();
      }
      if (window.more()) {
        look(known);
      } else {
        whole = window.length();
        if (markup.atEnd()) {
          throw new InDoubtException();
        }
      }
    }
  }

  /** Looks for the end of an element behind a place before which none was found. */
  private void look(int from) {
    byte[] bytes = window.bytes();
    int first = Math.max(0, from - end.length + 1);
    for (int at = window.length() - end.length; at >= first; at--) {
      if (bytes[at] == '<' && MarkupBytes.at(bytes, at, end)) {
        whole = at + end.length;
        return;
      }
    }
    whole = 0;
  }
}
