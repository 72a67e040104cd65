package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.RankingPlan.Band;

/**
 * One agency in a ranking.
 *
 * @param place null: not ranked, as it sent nothing that is used or too few figures
 * @param parts scores by key of the part; those with a figure
 * @param categories scores by key of the category; those that count for the agency
 * @param coverage percent of the weights it has figures for; null: it sent nothing that is used, or
 *     nothing is for it
 */
public record RankedAgency(
    AgencyStanding standing,
    @Nullable Place place,
    Map<String, BigDecimal> parts,
    Map<String, BigDecimal> categories,
    @Nullable BigDecimal coverage) {

  public RankedAgency {
    parts = Map.copyOf(parts);
    categories = Map.copyOf(categories);
  }

  /**
   * Where a ranked agency stands. Equal scores share a rank and the next is skipped.
   *
   * @param score rounded as the plan says
   * @param equal rank if all categories weighed the same
   * @param best the smallest rank when one weight at a time is varied, or none
   * @param worst the greatest
   * @param band null: below all bands, or there are none
   */
  public record Place(
      BigDecimal score, int rank, int equal, int best, int worst, @Nullable Band band) {}
}
