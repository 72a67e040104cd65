package vn.tonghop.app;

import java.io.IOException;
import java.util.List;
import vn.tonghop.outline.ChartPlan;

/** Prints the charts of an outline. */
final class ChartPrinter {

  private static final int NAME = 2;
  private static final int DETAIL = 6;

  private final OutlineWords words;

  ChartPrinter(OutlineWords words) {
    this.words = words;
  }

  void print(Page page, List<ChartPlan> charts) throws IOException {
    if (charts.isEmpty()) {
      return;
    }
    page.heading(words.say("charts"));
    for (ChartPlan chart : charts) {
      print(page, chart);
    }
  }

  /** One chart: what it shows and how, then its series. */
  void print(Page page, ChartPlan chart) throws IOException {
    page.paragraph(NAME, chart.id() + " – " + chart.title().in(words.locale()));
    page.paragraph(DETAIL, how(chart));
    if (chart.source() instanceof ChartPlan.Rows rows) {
      for (ChartPlan.Series series : rows.columns()) {
        page.paragraph(DETAIL, series.key() + " – " + series.name().in(words.locale()));
      }
      return;
    }
    for (ChartPlan.Figure figure : ((ChartPlan.Statistics) chart.source()).figures()) {
      String line =
          words.say(
              "chart-figure",
              figure.indicator(),
              figure.name().in(words.locale()),
              figure.measure());
      String target = figure.target();
      page.paragraph(DETAIL, target == null ? line : line + words.say("chart-target", target));
    }
  }

  private String how(ChartPlan chart) {
    String kind =
        words.say(chart.kind() == ChartPlan.Kind.STACKED ? "chart-stacked" : "chart-bars");
    String unit = chart.unit().in(words.locale());
    return kind + (unit.isEmpty() ? "" : ", " + unit) + "; " + categories(chart.source());
  }

  private String categories(ChartPlan.Source source) {
    if (source instanceof ChartPlan.Rows rows) {
      return words.say(
          "chart-rows",
          rows.report(),
          rows.block() + 1,
          String.join(", ", rows.groups()),
          rows.most());
    }
    ChartPlan.Statistics statistics = (ChartPlan.Statistics) source;
    String by =
        words.say(
            switch (statistics.by()) {
              case GROUPS -> "chart-by-groups";
              case REGIONS -> "chart-by-regions";
              case FIGURES -> "chart-by-figures";
            });
    return statistics.all() ? by + words.say("chart-all") : by;
  }
}
