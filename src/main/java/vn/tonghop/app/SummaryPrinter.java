package vn.tonghop.app;

import java.io.IOException;
import java.util.List;
import vn.tonghop.outline.SummaryPlan;

/** Prints what the summary page of an outline shows. */
final class SummaryPrinter {

  private final SummaryPlan plan;
  private final OutlineWords words;

  SummaryPrinter(SummaryPlan plan, OutlineWords words) {
    this.plan = plan;
    this.words = words;
  }

  void print(Page page) throws IOException {
    if (plan.equals(SummaryPlan.PLAIN)) {
      return;
    }
    page.heading(words.say("summary"));
    for (SummaryPlan.Headline headline : plan.headlines()) {
      String name = headline.name().in(words.locale());
      String report = headline.report();
      page.paragraph(
          2, headline.indicator() + " – " + name + (report == null ? "" : " [" + report + "]"));
    }
    List<String> targets = plan.targets();
    if (targets != null) {
      page.paragraph(2, words.say("summary-targets", String.join(", ", targets)));
    }
    for (SummaryPlan.Ranking ranking : plan.rankings()) {
      page.paragraph(
          2,
          words.say(
              "summary-ranking",
              ranking.title().in(words.locale()),
              String.join(", ", ranking.groups()),
              ranking.shown(),
              words.number(ranking.coverage()),
              String.join(", ", ranking.indicators())));
    }
  }
}
