package vn.tonghop.publish;

import java.util.Arrays;

/** The columns of a sheet with their widths, in digits of the normal font. */
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

  /** Width of the columns from first to last, both included. */
  double width(int first, int last) {
    return Arrays.stream(widths, first, last + 1).sum();
  }

  /** Last column of the left half of the head: wide enough for a name, about 40 % of the sheet. */
  int leftPart() {
    double wanted = Math.max(LEAST_LEFT_PART, 0.4 * width(0, widths.length - 1));
    int last = 0;
    while (last < widths.length - 2 && width(0, last) < wanted) {
      last++;
    }
    return last;
  }
}
