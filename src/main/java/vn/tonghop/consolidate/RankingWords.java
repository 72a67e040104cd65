package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Apart;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.Ranking;

/** What is always said below and above a table that ranks agencies. */
final class RankingWords {

  private static final Set<Show> FIRMNESS =
      Set.of(Show.RANK_EQUAL, Show.RANK_BEST, Show.RANK_WORST);

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;

  RankingWords(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
  }

  /** The title, marked where one of the rankings shown is a trial. */
  String marked(String title, ReportLayout layout) {
    boolean trial = plans(layout).stream().anyMatch(plan -> !plan.official());
    return trial ? title + " " + labels.text("ranking.trial") : title;
  }

  List<String> notes(ReportLayout layout) {
    List<String> notes = new ArrayList<>();
    boolean firmness =
        layout.blocks().stream()
            .flatMap(block -> block.columns().stream())
            .anyMatch(column -> FIRMNESS.contains(column.show()));
    for (RankingPlan plan : plans(layout)) {
      add(notes, plan);
      if (firmness) {
        notes.add(labels.text("ranking.note.firmness", number(plan.swing())));
      }
    }
    return notes;
  }

  private List<RankingPlan> plans(ReportLayout layout) {
    return layout.blocks().stream()
        .map(ReportLayout.Block::rows)
        .filter(RowPlan.Ranked.class::isInstance)
        .map(rows -> ((RowPlan.Ranked) rows).ranking())
        .distinct()
        .map(id -> setup.campaign().ranking(id).orElseThrow())
        .toList();
  }

  private void add(List<String> notes, RankingPlan plan) {
    notes.add(labels.text(plan.official() ? "ranking.note.self" : "ranking.note.trial"));
    notes.add(method(plan));
    notes.add(
        labels.text(
            "ranking.note.coverage",
            number(plan.coverage()),
            String.valueOf(plan.decimals()),
            labels.text(plan.missingIsZero() ? "ranking.missing.zero" : "ranking.missing.skip")));
    unmarked(notes, plan);
    Apart apart = plan.apart();
    if (apart != null) {
      notes.add(labels.text("ranking.note.apart", apart.title().in(labels.locale())));
    }
    if (!plan.bands().isEmpty()) {
      notes.add(labels.text("ranking.note.bands", bands(plan)));
    }
  }

  private String method(RankingPlan plan) {
    boolean reported = plan.categories().get(0).parts().get(0).scaling() instanceof Scaling.AsIs;
    return reported
        ? labels.text("ranking.note.reported")
        : labels.text("ranking.note.weights", weights(plan), number(plan.outOf()));
  }

  private String weights(RankingPlan plan) {
    return plan.categories().stream()
        .map(category -> name(category) + " " + number(category.weight()))
        .collect(Collectors.joining("; "));
  }

  private void unmarked(List<String> notes, RankingPlan plan) {
    Set<String> parts =
        new Ranking(plan, setup.outline(), facts.standings(), facts::value).unmarked();
    String names =
        plan.categories().stream()
            .filter(category -> category.parts().stream().anyMatch(p -> parts.contains(p.key())))
            .map(this::name)
            .collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      notes.add(labels.text("ranking.note.unmarked", names));
    }
  }

  private String bands(RankingPlan plan) {
    String sign = plan.lowestFirst() ? " ≤ " : " ≥ ";
    return plan.bands().stream()
        .map(band -> band.name().in(labels.locale()) + sign + number(band.from()))
        .collect(Collectors.joining("; "));
  }

  private String name(Category category) {
    return category.name().in(labels.locale());
  }

  private String number(BigDecimal number) {
    return labels.number(number, Math.max(0, new BigDecimal(Decimals.plain(number)).scale()));
  }
}
