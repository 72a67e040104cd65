package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan.Ranking;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.PublishedValue;

/** The first and last agencies of a block by the mean of their own percentages. */
final class RankingPart {

  private static final int FIGURE = 8;
  private static final int COUNT = 4;

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;

  RankingPart(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
  }

  /**
   * @param mean of the percentages there are, scale 10, HALF_UP
   * @param used percentages there are
   * @param wanted percentages that are for the agency
   */
  private record Score(Agency agency, BigDecimal mean, int used, int wanted) {}

  /**
   * @param rank agencies with a higher mean, and one
   */
  private record Ranked(Score score, int rank) {}

  Summary.Part of(Ranking ranking) {
    List<AgencyStanding> block =
        facts.standings().stream().filter(s -> s.agency().isIn(ranking.groups())).toList();
    List<Ranked> ranked = ranked(block, ranking);
    int top = Math.min(ranking.shown(), ranked.size());
    int bottom = Math.min(ranking.shown(), ranked.size() - top);
    List<Ranked> first = ranked.subList(0, top);
    List<Ranked> last = ranked.subList(ranked.size() - bottom, ranked.size());
    return new Summary.Part(
        labels.text("summary.ranking", ranking.title().in(labels.locale())),
        lead(ranking, ranked.size(), block.size()),
        List.of(
            block("summary.ranking.top", first, ranked),
            block("summary.ranking.bottom", last, ranked)));
  }

  /** Best first; agencies with the same mean share a rank and stand in official order. */
  private List<Ranked> ranked(List<AgencyStanding> block, Ranking ranking) {
    List<Score> scores =
        block.stream()
            .filter(standing -> standing.used() != null)
            .map(standing -> score(standing.agency(), ranking))
            .filter(Objects::nonNull)
            .sorted(Comparator.comparing(Score::mean).reversed())
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (Score score : scores) {
      int better = (int) scores.stream().filter(s -> s.mean().compareTo(score.mean()) > 0).count();
      ranked.add(new Ranked(score, better + 1));
    }
    return ranked;
  }

  private @Nullable Score score(Agency agency, Ranking ranking) {
    List<BigDecimal> percents = new ArrayList<>();
    int wanted = 0;
    for (String code : ranking.indicators()) {
      Indicator indicator = setup.outline().require(code);
      if (indicator.applies().appliesTo(agency)) {
        wanted++;
        IndicatorValue value = facts.value(agency.code(), code);
        BigDecimal percent = value == null ? null : PublishedValue.of(indicator, value);
        if (percent != null) {
          percents.add(percent);
        }
      }
    }
    BigDecimal used = BigDecimal.valueOf(percents.size());
    boolean enough =
        used.multiply(Decimals.HUNDRED)
                .compareTo(ranking.coverage().multiply(BigDecimal.valueOf(wanted)))
            >= 0;
    if (percents.isEmpty() || !enough) {
      return null;
    }
    BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Score(agency, Decimals.divide(sum, used), percents.size(), wanted);
  }

  private Block block(String title, List<Ranked> shown, List<Ranked> all) {
    List<ReportRow> rows = new ArrayList<>();
    for (Ranked one : shown) {
      Score score = one.score();
      rows.add(
          new ReportRow(
              ReportRow.Kind.AGENCY,
              "",
              score.agency().code(),
              score.agency().name(),
              List.of(
                  new ReportCell.Number(score.mean()),
                  new ReportCell.OutOf(score.used(), score.wanted()),
                  ReportCell.Number.of(one.rank()))));
    }
    return new SummaryBlock(labels)
        .figures("trung_binh", 1, FIGURE, labels.text("summary.ranking.mean"))
        .words("so_ty_le", COUNT, labels.text("summary.ranking.used"))
        .figures("hang", 0, FIGURE, labels.text("summary.ranking.rank"))
        .of(title(title, shown, all), labels.text("header.agency"), rows);
  }

  /** How many are shown, and how many more have the rank at the edge. */
  private String title(String key, List<Ranked> shown, List<Ranked> all) {
    String title = labels.text(key, String.valueOf(shown.size()));
    long more =
        all.stream()
            .filter(one -> !shown.contains(one))
            .filter(one -> shown.stream().anyMatch(s -> s.rank() == one.rank()))
            .count();
    return more == 0
        ? title
        : title + " " + labels.text("summary.ranking.tied", String.valueOf(more));
  }

  private String lead(Ranking ranking, int ranked, int agencies) {
    return labels.text(
        ranked == 0 ? "summary.ranking.none" : "summary.ranking.lead",
        String.valueOf(ranked),
        String.valueOf(agencies),
        labels.number(ranking.coverage(), 0),
        String.valueOf(ranking.indicators().size()));
  }
}
