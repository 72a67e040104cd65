package vn.tonghop.source;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** What stands before the rows of a sheet. */
final class SheetHead {

  private static final byte[] ROWS = MarkupBytes.of("<sheetData");

  /** Takes the tags of a head. */
  @FunctionalInterface
  interface Visitor {
    void tag(Tags tags) throws IOException, XMLStreamException;
  }

  private SheetHead() {}

  /**
   * Passes over the head.
   *
   * @return at the start tag of the rows, which stand directly in the root
   */
  static QuickTags read(MarkupWindow window, Markup markup, ReadLimits limits, Visitor visitor)
      throws IOException, XMLStreamException {
    while (!isWhole(window)) {
      if (!window.more()) {
        throw new InDoubtException();
      }
    }
    QuickTags tags = new QuickTags(markup, limits);
    while (tags.next()) {
      if (tags.isStart("sheetData") && tags.depth() == 2) {
        return tags;
      }
      if (tags.isStart("row") || tags.isStart("sheetData")) {
        throw new InDoubtException();
      }
      visitor.tag(tags);
    }
    throw new InDoubtException();
  }

  /** The start tag of the rows and the tag behind it are there. */
  private static boolean isWhole(MarkupWindow window) {
    byte[] bytes = window.bytes();
    int length = window.length();
    int at = 0;
    while (at < length && !(bytes[at] == '<' && MarkupBytes.at(bytes, at, ROWS))) {
      at++;
    }
    int tags = 0;
    while (at < length && tags < 2) {
      tags += bytes[at] == '>' ? 1 : 0;
      at++;
    }
    return tags == 2;
  }
}
