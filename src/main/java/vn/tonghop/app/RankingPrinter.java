package vn.tonghop.app;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;

/** Prints the rankings of a campaign. */
final class RankingPrinter {

  private static final int NAME = 2;
  private static final int DETAIL = 6;
  private static final int PART = 8;

  private final OutlineWords words;

  RankingPrinter(OutlineWords words) {
    this.words = words;
  }

  void print(Page page, List<RankingPlan> rankings) throws IOException {
    if (rankings.isEmpty()) {
      return;
    }
    page.heading(words.say("rankings"));
    for (RankingPlan plan : rankings) {
      print(page, plan);
    }
  }

  void print(Page page, RankingPlan plan) throws IOException {
    String key = plan.official() ? "ranking-official" : "ranking-trial";
    page.paragraph(NAME, words.say(key, plan.id(), plan.name().in(words.locale())));
    printBlocks(page, plan);
    page.paragraph(
        DETAIL,
        words.say(
            "ranking-rule",
            words.number(plan.coverage()),
            plan.decimals(),
            words.number(plan.swing()),
            plan.marks().size()));
    for (Category category : plan.categories()) {
      print(page, category);
    }
  }

  private void printBlocks(Page page, RankingPlan plan) throws IOException {
    for (RankingPlan.Block block : plan.blocks()) {
      String groups = block.groups().stream().sorted().collect(Collectors.joining(", "));
      String title = block.title().in(words.locale());
      page.paragraph(DETAIL, words.say("ranking-block", title, groups));
    }
    Apart apart = plan.apart();
    if (apart != null) {
      String title = apart.title().in(words.locale());
      page.paragraph(DETAIL, words.say("ranking-apart", title, apart.condition().indicator()));
    }
  }

  private void print(Page page, Category category) throws IOException {
    page.paragraph(
        DETAIL,
        words.say(
            "ranking-category",
            category.key(),
            category.name().in(words.locale()),
            words.number(category.weight())));
    for (Part part : category.parts()) {
      page.paragraph(
          PART,
          words.say(
              "ranking-part",
              part.key(),
              words.number(part.weight()),
              source(part.source()),
              scale(part.scaling())));
    }
  }

  private String source(Source source) {
    if (source instanceof Source.Answer answer) {
      return answer.indicator();
    }
    if (source instanceof Source.Quotient quotient) {
      String terms =
          quotient.terms().stream()
              .map(term -> words.number(term.factor()) + "·" + term.number())
              .collect(Collectors.joining(" + "));
      return "(" + terms + ") / " + quotient.divisor();
    }
    if (source instanceof Source.Receipt) {
      return words.say("ranking-receipt");
    }
    return words.say("ranking-mark", words.number(((Source.PersonMark) source).most()));
  }

  private String scale(Scaling scaling) {
    if (scaling instanceof Scaling.Level level) {
      return words.say("ranking-scale.level", words.number(level.level()));
    }
    if (scaling instanceof Scaling.Points points) {
      return words.say("ranking-scale.points", points(points.points()));
    }
    if (scaling instanceof Scaling.MinMax minMax) {
      return words.say(
          minMax.lowestFirst() ? "ranking-scale.min_max.lowest" : "ranking-scale.min_max");
    }
    if (scaling instanceof Scaling.Max) {
      return words.say("ranking-scale.max");
    }
    return words.say(
        scaling instanceof Scaling.Share ? "ranking-scale.share" : "ranking-scale.as_is");
  }

  private static String points(Map<String, BigDecimal> points) {
    return points.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .map(entry -> entry.getKey() + " " + Decimals.plain(entry.getValue()))
        .collect(Collectors.joining(", "));
  }
}
