package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.List;

/** The columns of a sheet, from 1, with their widths in digits of the normal font. */
final class Grid {

  private static final double LEAST_LEFT_PART = 36;

  private final double[] widths;

  Grid(double... widths) {
    if (widths.length < 2) {
      throw new IllegalArgumentException("a sheet has at least two columns");
    }
    this.widths = widths.clone();
  }

  int columns() {
    return widths.length;
  }

  List<Double> widths() {
    List<Double> all = new ArrayList<>();
    for (double width : widths) {
      all.add(width);
    }
    return all;
  }

  double width(int column) {
    return widths[column - 1];
  }

  /** Width of the columns from first to last, both included. */
  double width(int first, int last) {
    double width = 0;
    for (int column = first; column <= last; column++) {
      width += width(column);
    }
    return width;
  }

  /** Last column of the left half of the head: wide enough for a name, about 40 % of the sheet. */
  int leftPart() {
    double wanted = Math.max(LEAST_LEFT_PART, 0.4 * width(1, widths.length));
    int last = 1;
    while (last < widths.length - 1 && width(1, last) < wanted) {
      last++;
    }
    return last;
  }
}
