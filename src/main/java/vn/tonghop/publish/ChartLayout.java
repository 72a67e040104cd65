package vn.tonghop.publish;

import vn.tonghop.consolidate.Chart;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.publish.sheet.SheetChart.Layout;

/** Chooses how the bars of a chart stand and how high it is, so that the names can be read. */
record ChartLayout(Layout bars, double points) {

  /** Room for names of categories under upright bars, in digits of the normal font. */
  private static final double ROOM = 88;

  private static final int MOST_LINES = 3;

  /** Room for names beside lying bars, and the height of their lines. */
  private static final double BESIDE = 48;

  private static final double NAME_LINE = 11;
  private static final int MOST_BESIDE = 4;
  private static final double UPRIGHT = 195;
  private static final double FRAME = 75;
  private static final double LINE = 13;
  private static final double GAP = 9;
  private static final double LEAST = 165;

  /** A chart is never torn over two pages. */
  private static final double MOST = 690;

  static ChartLayout of(Chart chart) {
    boolean stacked = chart.kind() == ChartPlan.Kind.STACKED;
    boolean levels = chart.series().stream().anyMatch(series -> series.level() != null);
    double room = ROOM / chart.categories().size();
    int lines =
        chart.categories().stream().mapToInt(name -> TextFit.lines(name, room)).max().orElse(1);
    if (levels || lines <= MOST_LINES) {
      return new ChartLayout(stacked ? Layout.STACKED_COLUMNS : Layout.COLUMNS, UPRIGHT);
    }
    int bars = stacked ? 1 : chart.series().size();
    int beside =
        chart.categories().stream().mapToInt(name -> TextFit.lines(name, BESIDE)).max().orElse(1);
    double names = NAME_LINE * Math.min(MOST_BESIDE, beside);
    double wanted = FRAME + chart.categories().size() * (GAP + Math.max(LINE * bars, names));
    return new ChartLayout(
        stacked ? Layout.STACKED_BARS : Layout.BARS, Math.max(LEAST, Math.min(MOST, wanted)));
  }
}
