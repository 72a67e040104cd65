package vn.tonghop.publish.document;

import java.util.List;

/** Writes the rows of a table, cell by cell from left to right. */
final class TableWriter {

  /** Room at the sides of a cell. */
  static final int PADDING = 60;

  private final WordStream out;
  private final List<Integer> widths;
  private int column;

  TableWriter(WordStream out, List<Integer> widths) {
    this.out = out;
    this.widths = List.copyOf(widths);
  }

  /** How cells that lie below each other belong together. */
  enum Down {
    ALONE(""),
    BEGINS("<w:vMerge w:val=\"restart\"/>"),
    GOES_ON("<w:vMerge/>");

    private final String xml;

    Down(String xml) {
      this.xml = xml;
    }
  }

  /**
   * A row that is not torn by the end of a page.
   *
   * @param header repeated on every page; only the first rows may be
   */
  void row(boolean header, Runnable cells) {
    out.xml("<w:tr><w:trPr><w:cantSplit/>" + (header ? "<w:tblHeader/>" : "") + "</w:trPr>");
    column = 0;
    cells.run();
    out.xml("</w:tr>");
  }

  /** The next cell, over so many columns. */
  void cell(int span, Down down, String alignment, Runnable content) {
    int width = 0;
    for (int i = column; i < column + span; i++) {
      width += widths.get(i);
    }
    column += span;
    out.xml("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>");
    out.xml(span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "");
    out.xml(down.xml + "<w:vAlign w:val=\"" + alignment + "\"/></w:tcPr>");
    content.run();
    out.xml("</w:tc>");
  }

  /** The next cell, with one paragraph. */
  void text(int span, Down down, Look look, String text, int size, boolean bold) {
    cell(span, down, "center", () -> out.cell(look, text, size, bold));
  }
}
