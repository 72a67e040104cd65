package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Band;
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
    Map<String, BigDecimal> totals = totals(compared, weights);
    Map<String, Integer> ranks = ranks(totals);
    Map<String, Integer> equal = ranks(totals(compared, same));
    Map<String, Integer> best = new HashMap<>(ranks);
    Map<String, Integer> worst = new HashMap<>(ranks);
    for (Map<String, BigDecimal> varied : varied(weights)) {
      Map<String, Integer> moved = ranks(totals(compared, varied));
      moved.forEach((agency, rank) -> best.merge(agency, rank, Math::min));
      moved.forEach((agency, rank) -> worst.merge(agency, rank, Math::max));
    }
    Map<String, Place> places = new HashMap<>();
    totals.forEach(
        (agency, score) -> {
          int at = at(ranks, agency);
          int low = at(best, agency);
          int high = at(worst, agency);
          places.put(agency, new Place(score, at, at(equal, agency), low, high, band(score)));
        });
    return places;
  }

  private static int at(Map<String, Integer> ranks, String agency) {
    return Objects.requireNonNull(ranks.get(agency));
  }

  /** One weight after the other, less and more by the swing. */
  private List<Map<String, BigDecimal>> varied(Map<String, BigDecimal> weights) {
    List<Map<String, BigDecimal>> varied = new ArrayList<>();
    for (String category : weights.keySet()) {
      for (BigDecimal percent :
          List.of(Decimals.HUNDRED.subtract(plan.swing()), Decimals.HUNDRED.add(plan.swing()))) {
        Map<String, BigDecimal> one = new HashMap<>(weights);
        one.computeIfPresent(category, (key, weight) -> weight.multiply(percent).movePointLeft(2));
        varied.add(one);
      }
    }
    return varied;
  }

  private Map<String, BigDecimal> totals(
      Map<String, AgencyScore> compared, Map<String, BigDecimal> weights) {
    Map<String, BigDecimal> totals = new LinkedHashMap<>();
    compared.forEach(
        (agency, score) ->
            totals.put(agency, Objects.requireNonNull(score.total(plan, weights), agency)));
    return totals;
  }

  /** 1 and the number of agencies that are better. */
  private Map<String, Integer> ranks(Map<String, BigDecimal> totals) {
    Comparator<BigDecimal> better = Comparator.naturalOrder();
    List<Map.Entry<String, BigDecimal>> bestFirst = new ArrayList<>(totals.entrySet());
    bestFirst.sort(Map.Entry.comparingByValue(plan.lowestFirst() ? better : better.reversed()));
    Map<String, Integer> ranks = new HashMap<>();
    int rank = 0;
    BigDecimal last = null;
    for (int i = 0; i < bestFirst.size(); i++) {
      BigDecimal score = bestFirst.get(i).getValue();
      rank = last != null && score.compareTo(last) == 0 ? rank : i + 1;
      last = score;
      ranks.put(bestFirst.get(i).getKey(), rank);
    }
    return ranks;
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
