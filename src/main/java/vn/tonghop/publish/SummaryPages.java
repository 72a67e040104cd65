package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses the scale of printing and the page breaks, so that no table is torn that would fit a page
 * of its own. All lengths in points.
 */
final class SummaryPages {

  private static final double POINTS_PER_DIGIT = 5.25;
  private static final double A4_WIDTH = 595;
  private static final double A4_HEIGHT = 842;
  private static final double POINTS_PER_INCH = 72;

  /** Programs and printers differ a little in what they get onto a page. */
  private static final double RESERVE = 0.96;

  private static final int WHOLE = 100;
  private static final int LEAST_SCALE = 60;

  /** Part of the scale that is left where the end of a sheet is drawn onto the page before. */
  private static final double TIGHTEST = 0.88;

  private record Stretch(int firstRow, double height) {}

  private final List<Stretch> stretches = new ArrayList<>();
  private final double width;

  /**
   * @param digits width of the sheet in digits of the normal font
   */
  SummaryPages(double digits) {
    this.width = digits * POINTS_PER_DIGIT;
  }

  /** Rows that belong together, in the order of the sheet. */
  void keepTogether(int firstRow, double height) {
    stretches.add(new Stretch(firstRow, height));
  }

  /** Percent at which the sheet is as wide as the page and takes no more pages than wanted. */
  int scale(int mostPages) {
    double room = A4_WIDTH - 2 * Frame.SIDE_MARGIN * POINTS_PER_INCH;
    int scale = (int) Math.min(WHOLE, Math.floor(WHOLE * RESERVE * room / width));
    while (scale > LEAST_SCALE && breaks(scale).size() >= mostPages) {
      scale--;
    }
    return untorn(scale);
  }

  /** A little less where the last stretch would otherwise stand alone on a page. */
  private int untorn(int scale) {
    for (int tighter = scale; tighter >= Math.max(LEAST_SCALE, scale * TIGHTEST); tighter--) {
      if (!endsAlone(tighter)) {
        return tighter;
      }
    }
    return scale;
  }

  private boolean endsAlone(int scale) {
    List<Integer> breaks = breaks(scale);
    return stretches.size() > 1
        && !breaks.isEmpty()
        && breaks.get(breaks.size() - 1) == stretches.get(stretches.size() - 1).firstRow();
  }

  /** First rows of the pages after the first. */
  List<Integer> breaks(int scale) {
    double page = (A4_HEIGHT - 2 * Frame.TOP_MARGIN * POINTS_PER_INCH) * RESERVE * WHOLE / scale;
    List<Integer> breaks = new ArrayList<>();
    double used = 0;
    for (Stretch stretch : stretches) {
      if (used > 0 && used + stretch.height() > page) {
        breaks.add(stretch.firstRow());
        used = 0;
      }
      used += stretch.height();
    }
    return breaks;
  }
}
