package vn.tonghop.publish.feedback;

import java.util.List;
import vn.tonghop.publish.TextFit;
import vn.tonghop.publish.sheet.SheetStream;

/** Rows of a page whose texts are merged over columns, each as high as its texts need. */
final class PageGrid {

  static final double LINE = 15.0;
  private static final double INDENT = 0.7;
  private static final int MOST_LINES = 26;

  private final SheetStream out;
  private final List<Double> widths;

  PageGrid(SheetStream out, List<Double> widths) {
    this.out = out;
    this.widths = widths;
  }

  /** A text over some columns. */
  record Part(int first, int last, Look look, String text) {
    static Part at(int column, Look look, String text) {
      return new Part(column, column, look, text);
    }
  }

  int columns() {
    return widths.size();
  }

  /** The row that comes next. */
  int next() {
    return out.row() + 1;
  }

  /** Writes the next row. */
  void row(List<Part> parts) {
    row(parts, LINE);
  }

  void row(List<Part> parts, double line) {
    int lines = 1;
    for (Part part : parts) {
      lines =
          Math.max(lines, TextFit.lines(part.text(), width(part.first(), part.last()) - INDENT));
    }
    out.row(next(), line * Math.min(lines, MOST_LINES));
    for (Part part : parts) {
      out.merged(part.first(), part.last(), part.look().style(), part.text());
    }
  }

  /** One text over all columns. */
  void line(Look look, String text) {
    row(List.of(new Part(1, columns(), look, text)));
  }

  void blank() {
    out.row(next(), LINE / 2);
  }

  private double width(int first, int last) {
    return widths.subList(first - 1, last).stream().mapToDouble(Double::doubleValue).sum();
  }
}
