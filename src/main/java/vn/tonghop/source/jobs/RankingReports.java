package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Optional;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.RowPlan;

/** Checks that the rankings which the campaign's reports show are those of the campaign. */
final class RankingReports {

  private final Problems problems;

  RankingReports(Problems problems) {
    this.problems = problems;
  }

  /**
   * @param reports ids as the campaign names them
   */
  void check(List<Item> reports, Outline outline, List<RankingPlan> rankings) {
    for (Item item : reports) {
      String id = item.text().orElse("");
      for (ReportLayout report : outline.reports()) {
        if (report.id().equals(id)) {
          report.blocks().forEach(block -> check(item.place(), id, block, rankings));
        }
      }
    }
  }

  private void check(
      Place place, String report, ReportLayout.Block block, List<RankingPlan> rankings) {
    if (!(block.rows() instanceof RowPlan.Ranked ranked)) {
      return;
    }
    Optional<RankingPlan> plan =
        rankings.stream().filter(p -> p.id().equals(ranked.ranking())).findFirst();
    if (plan.isEmpty()) {
      problems.add(place, "report-ranking", report, ranked.ranking());
      return;
    }
    for (ReportColumn column : block.columns()) {
      String of = column.of();
      boolean category = column.show() == Show.RANK_CATEGORY;
      boolean part = column.show() == Show.RANK_PART;
      if (of != null
          && ((category && plan.get().category(of).isEmpty())
              || (part && plan.get().part(of).isEmpty()))) {
        problems.add(place, "report-ranking-part", report, of, ranked.ranking());
      }
    }
  }
}
