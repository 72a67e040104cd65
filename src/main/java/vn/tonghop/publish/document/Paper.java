package vn.tonghop.publish.document;

/** A4 with the margins of official documents, in twentieths of a point. */
enum Paper {
  PORTRAIT(11906, 16838),
  LANDSCAPE(16838, 11906);

  /** 20 mm above and below, 30 mm left, 15 mm right. */
  private static final int TOP = 1134;

  private static final int LEFT = 1701;
  private static final int RIGHT = 851;
  private static final int HEADER = 567;

  private final int width;
  private final int height;

  Paper(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** Width of the lines. */
  int width() {
    return width - LEFT - RIGHT;
  }

  /**
   * Ends a section of the document.
   *
   * @param first the section the document begins with: its first page bears no number
   */
  String xml(boolean first) {
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>"
        + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\""
        + width
        + "\" w:h=\""
        + height
        + "\""
        + (this == LANDSCAPE ? " w:orient=\"landscape\"" : "")
        + "/><w:pgMar w:top=\""
        + TOP
        + "\" w:right=\""
        + RIGHT
        + "\" w:bottom=\""
        + TOP
        + "\" w:left=\""
        + LEFT
        + "\" w:header=\""
        + HEADER
        + "\" w:footer=\""
        + HEADER
        + "\" w:gutter=\"0\"/>"
        + (first ? "<w:titlePg/>" : "")
        + "</w:sectPr>";
  }
}
