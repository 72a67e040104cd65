package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Band;
import vn.tonghop.statistic.AgencyScore.Weighted;
import vn.tonghop.statistic.RankedAgency.Place;

/** Orders the scored agencies of one block, and tells how firm the order is. */
final class RankOrder {

  private final RankingPlan plan;

  RankOrder(RankingPlan plan) {
    this.plan = plan;
  }

  List<RankedAgency> of(List<AgencyStanding> members, Map<String, AgencyScore> scores) {
    Map<String, AgencyScore> compared = new LinkedHashMap<>();
    for (AgencyStanding member : members) {
      AgencyScore score = scores.get(member.agency().code());
      if (score != null && isCovered(score)) {
        compared.put(member.agency().code(), score);
      }
    }
    Map<String, Place> places = places(compared);
    List<RankedAgency> ranked = new ArrayList<>();
    for (AgencyStanding member : members) {
      String code = member.agency().code();
      ranked.add(ranked(member, scores.get(code), places.get(code)));
    }
    ranked.sort(Comparator.comparingInt(RankOrder::position));
    return ranked;
  }

  private static int position(RankedAgency agency) {
    Place place = agency.place();
    return place == null ? Integer.MAX_VALUE : place.rank();
  }

  private static RankedAgency ranked(
      AgencyStanding member, @Nullable AgencyScore score, @Nullable Place place) {
    if (score == null) {
      return new RankedAgency(member, null, Map.of(), Map.of(), null);
    }
    ExactValue covered = score.covered();
    return new RankedAgency(
        member,
        place,
        score.parts(),
        score.categories(),
        covered == null ? null : covered.rounded());
  }

  private boolean isCovered(AgencyScore score) {
    ExactValue covered = score.covered();
    return covered != null
        && covered.compareTo(plan.coverage()) >= 0
        && !score.categories().isEmpty();
  }

  private Map<String, Place> places(Map<String, AgencyScore> compared) {
    Map<String, BigDecimal> weights = Ranking.weights(plan);
    Map<String, BigDecimal> same = new HashMap<>(weights);
    same.replaceAll((category, weight) -> BigDecimal.ONE);
    List<AgencyScore> scores = List.copyOf(compared.values());
    List<Weighted> sums = scores.stream().map(score -> score.weighted(weights)).toList();
    BigDecimal[] totals = totals(sums);
    int[] ranks = ranks(totals);
    int[] equal = ranks(totals(scores.stream().map(score -> score.weighted(same)).toList()));
    int[] best = ranks.clone();
    int[] worst = ranks.clone();
    weights.forEach(
        (category, weight) -> {
          BigDecimal swing = weight.multiply(plan.swing()).movePointLeft(2);
          for (BigDecimal more : List.of(swing.negate(), swing)) {
            int[] moved = ranks(varied(scores, sums, totals, category, more));
            for (int i = 0; i < moved.length; i++) {
              best[i] = Math.min(best[i], moved[i]);
              worst[i] = Math.max(worst[i], moved[i]);
            }
          }
        });
    Map<String, Place> places = new HashMap<>();
    int at = 0;
    for (String agency : compared.keySet()) {
      BigDecimal score = totals[at];
      places.put(agency, new Place(score, ranks[at], equal[at], best[at], worst[at], band(score)));
      at++;
    }
    return places;
  }

  private BigDecimal[] totals(List<Weighted> sums) {
    return sums.stream().map(this::total).toArray(BigDecimal[]::new);
  }

  private BigDecimal total(Weighted sum) {
    return Objects.requireNonNull(sum.total(plan));
  }

  /** The totals with more weight, or less, on one category: those of the others stay. */
  private BigDecimal[] varied(
      List<AgencyScore> scores,
      List<Weighted> sums,
      BigDecimal[] totals,
      String category,
      BigDecimal more) {
    BigDecimal[] varied = totals.clone();
    for (int i = 0; i < varied.length; i++) {
      BigDecimal score = scores.get(i).categories().get(category);
      if (score != null) {
        varied[i] = total(sums.get(i).with(more, score));
      }
    }
    return varied;
  }

  /** 1 and the number of agencies that are better. */
  private int[] ranks(BigDecimal[] totals) {
    BigDecimal[] sorted = totals.clone();
    Arrays.sort(sorted);
    int[] ranks = new int[totals.length];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] =
          1
              + (plan.lowestFirst()
                  ? before(sorted, totals[i], 0)
                  : sorted.length - before(sorted, totals[i], 1));
    }
    return ranks;
  }

  /**
   * How many of the sorted numbers are less.
   *
   * @param equal 1: or equal
   */
  private static int before(BigDecimal[] sorted, BigDecimal number, int equal) {
    int from = 0;
    int to = sorted.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted[middle].compareTo(number) < equal) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  private @Nullable Band band(BigDecimal score) {
    return plan.bands().stream()
        .filter(
            band ->
                plan.lowestFirst()
                    ? score.compareTo(band.from()) <= 0
                    : score.compareTo(band.from()) >= 0)
        .findFirst()
        .orElse(null);
  }
}
