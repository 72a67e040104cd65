package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;

/** Turns the figures of one part in one block into scores at scale 10, HALF_UP. */
final class PartScaler {

  private final Part part;
  private final BigDecimal whole;
  private final BigDecimal least;
  private final BigDecimal greatest;

  /**
   * @param block the figures of all agencies that are compared
   */
  PartScaler(Part part, Outline outline, List<PartFigure> block) {
    this.part = part;
    this.whole = whole(part.source(), outline);
    List<BigDecimal> numbers =
        block.stream().map(PartFigure::number).filter(Objects::nonNull).toList();
    this.least = numbers.stream().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
    this.greatest = numbers.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
  }

  /** The figure that a share is a share of. */
  private static BigDecimal whole(Source source, Outline outline) {
    if (source instanceof Source.PersonMark mark) {
      return mark.most();
    }
    if (source instanceof Source.Answer answer) {
      Indicator indicator = outline.require(answer.indicator());
      boolean percent =
          indicator.kind() == Kind.PERCENT
              || (indicator.kind() == Kind.RATIO && !indicator.quotient());
      return percent ? Decimals.HUNDRED : BigDecimal.ONE;
    }
    return BigDecimal.ONE;
  }

  PartFigure score(PartFigure figure) {
    BigDecimal number = figure.number();
    return number == null ? figure : PartFigure.of(score(number));
  }

  private BigDecimal score(BigDecimal number) {
    Scaling scaling = part.scaling();
    if (scaling instanceof Scaling.Share) {
      return within(number, whole);
    }
    if (scaling instanceof Scaling.Level level) {
      return within(number, level.level());
    }
    if (scaling instanceof Scaling.Max) {
      return greatest.signum() > 0 ? within(number, greatest) : BigDecimal.ZERO;
    }
    return scaling instanceof Scaling.MinMax minMax ? between(number, minMax) : number;
  }

  private static BigDecimal within(BigDecimal number, BigDecimal all) {
    return Decimals.divide(number, all).max(BigDecimal.ZERO).min(BigDecimal.ONE);
  }

  /** All agencies the same: all as good as the best. */
  private BigDecimal between(BigDecimal number, Scaling.MinMax minMax) {
    BigDecimal range = greatest.subtract(least);
    if (range.signum() == 0) {
      return BigDecimal.ONE;
    }
    return minMax.lowestFirst()
        ? Decimals.divide(greatest.subtract(number), range)
        : Decimals.divide(number.subtract(least), range);
  }
}
