package vn.tonghop.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.statistic.AgencyStanding;

/** The answers of one agency that a cell of its row in a ranking is made of. */
final class RankedAnswers {

  private final RankingPlan plan;
  private final Evidence evidence;

  RankedAnswers(RankingPlan plan, Evidence evidence) {
    this.plan = plan;
    this.evidence = evidence;
  }

  /** Empty where the agency has no submission in force, or no answer. */
  List<Listed> of(AgencyStanding standing, ReportColumn column) {
    List<Listed> listed = new ArrayList<>();
    if (standing.used() == null) {
      return listed;
    }
    for (String code : indicators(plan, column)) {
      IndicatorValue value = evidence.value(standing.agency().code(), code);
      if (value != null) {
        listed.add(new Listed(standing, Part.ENTERED, value, null));
      }
    }
    return listed;
  }

  /** Codes of the items a column of a ranking is made of, in their order. */
  static SortedSet<String> indicators(RankingPlan plan, ReportColumn column) {
    if (column.show() == Show.RANK_PART) {
      return of(plan.part(Objects.requireNonNull(column.of())).stream().toList());
    }
    if (column.show() == Show.RANK_CATEGORY) {
      Optional<RankingPlan.Category> category = plan.category(Objects.requireNonNull(column.of()));
      return of(category.map(RankingPlan.Category::parts).orElse(List.of()));
    }
    return new TreeSet<>(plan.indicators());
  }

  private static SortedSet<String> of(List<RankingPlan.Part> parts) {
    SortedSet<String> codes = new TreeSet<>();
    parts.forEach(part -> RankingPlan.indicators(part.source()).forEach(codes::add));
    return codes;
  }
}
