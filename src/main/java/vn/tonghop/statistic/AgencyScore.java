package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Part;

/**
 * The scores of one agency in a ranking, at scale 10, HALF_UP.
 *
 * @param parts by key; those with a figure
 * @param categories by key; those that count for the agency
 * @param covered part of the weights with a figure, in percent; null: nothing is for the agency
 */
record AgencyScore(
    Map<String, BigDecimal> parts,
    Map<String, BigDecimal> categories,
    @Nullable ExactValue covered) {

  AgencyScore {
    parts = Map.copyOf(parts);
    categories = Map.copyOf(categories);
  }

  /** From the scored figures of the parts, by key. */
  static AgencyScore of(RankingPlan plan, Map<String, PartFigure> figures) {
    return new Adding(plan, figures).score();
  }

  /**
   * The categories that count, added up.
   *
   * @param sum Σ weight·score
   * @param weights Σ weight
   */
  record Weighted(BigDecimal sum, BigDecimal weights) {

    /** The same with more weight on a category of this score. */
    Weighted with(BigDecimal more, BigDecimal score) {
      return new Weighted(sum.add(more.multiply(score)), weights.add(more));
    }

    /** The score of all, rounded once; null: no category counts. */
    @Nullable BigDecimal total(RankingPlan plan) {
      return weights.signum() == 0
          ? null
          : sum.multiply(plan.outOf()).divide(weights, plan.decimals(), RoundingMode.HALF_UP);
    }
  }

  /**
   * @param weights by category
   */
  Weighted weighted(Map<String, BigDecimal> weights) {
    BigDecimal sum = BigDecimal.ZERO;
    BigDecimal all = BigDecimal.ZERO;
    for (Map.Entry<String, BigDecimal> category : categories.entrySet()) {
      BigDecimal weight = Objects.requireNonNull(weights.get(category.getKey()));
      sum = sum.add(weight.multiply(category.getValue()));
      all = all.add(weight);
    }
    return new Weighted(sum, all);
  }

  /** Adds up one agency. */
  private static final class Adding {
    private final RankingPlan plan;
    private final Map<String, PartFigure> figures;
    private final Map<String, BigDecimal> parts = new HashMap<>();
    private final Map<String, BigDecimal> categories = new HashMap<>();
    private BigDecimal covered = BigDecimal.ZERO;
    private BigDecimal divisor = BigDecimal.ONE;
    private BigDecimal weights = BigDecimal.ZERO;

    Adding(RankingPlan plan, Map<String, PartFigure> figures) {
      this.plan = plan;
      this.figures = figures;
    }

    AgencyScore score() {
      plan.categories().forEach(this::add);
      ExactValue percent =
          weights.signum() == 0
              ? null
              : new ExactValue(covered.multiply(Decimals.HUNDRED), divisor.multiply(weights));
      return new AgencyScore(parts, categories, percent);
    }

    private void add(Category category) {
      BigDecimal sum = BigDecimal.ZERO;
      BigDecimal given = BigDecimal.ZERO;
      BigDecimal wanted = BigDecimal.ZERO;
      for (Part part : category.parts()) {
        PartFigure figure = figures.getOrDefault(part.key(), PartFigure.NOT_FOR);
        BigDecimal score = figure.number();
        if (score != null) {
          parts.put(part.key(), score);
          sum = sum.add(part.weight().multiply(score));
          given = given.add(part.weight());
        }
        wanted = figure.wanted() ? wanted.add(part.weight()) : wanted;
      }
      if (wanted.signum() == 0) {
        return;
      }
      covered = covered.multiply(wanted).add(category.weight().multiply(given).multiply(divisor));
      divisor = divisor.multiply(wanted);
      weights = weights.add(category.weight());
      BigDecimal over = plan.missingIsZero() ? wanted : given;
      if (over.signum() > 0) {
        categories.put(category.key(), Decimals.divide(sum, over));
      }
    }
  }
}
