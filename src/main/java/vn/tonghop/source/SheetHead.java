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
    window.reach(ROWS, 2);
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
}
