package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.ComponentRef;
import vn.tonghop.outline.Condition;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RankingPlan;
import vn.tonghop.outline.RankingPlan.Category;
import vn.tonghop.outline.RankingPlan.Mark;
import vn.tonghop.outline.RankingPlan.Part;
import vn.tonghop.outline.RankingPlan.Scaling;
import vn.tonghop.outline.RankingPlan.Source;
import vn.tonghop.outline.RankingPlan.Term;

/** Reads the figures of the parts of a ranking from answers and marks. */
final class PartReader {

  private final Outline outline;
  private final Ranking.Answers answers;
  private final Map<String, Map<String, BigDecimal>> marks = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();

  PartReader(RankingPlan plan, Outline outline, Ranking.Answers answers) {
    this.outline = outline;
    this.answers = answers;
    for (Mark mark : plan.marks()) {
      marks.computeIfAbsent(mark.category(), c -> new HashMap<>()).put(mark.agency(), mark.value());
    }
    for (Category category : plan.categories()) {
      if (!marks.containsKey(category.key())) {
        category.parts().stream()
            .filter(part -> part.source() instanceof Source.PersonMark)
            .forEach(part -> skipped.add(part.key()));
      }
    }
  }

  /** Keys of the parts nobody has a mark for: the ranking does without them. */
  Set<String> skipped() {
    return Set.copyOf(skipped);
  }

  /**
   * The figure of an agency.
   *
   * @param standing of an agency with a submission in use
   */
  PartFigure read(AgencyStanding standing, Category category, Part part) {
    Agency agency = standing.agency();
    if (skipped.contains(part.key())) {
      return PartFigure.NOT_FOR;
    }
    if (part.source() instanceof Source.Answer answer) {
      return answer(agency, outline.require(answer.indicator()), part.scaling());
    }
    if (part.source() instanceof Source.Receipt) {
      boolean onTime = standing.status() == AgencyStanding.Status.ON_TIME;
      return PartFigure.of(onTime ? BigDecimal.ONE : BigDecimal.ZERO);
    }
    if (part.source() instanceof Source.Quotient quotient) {
      return quotient(agency, quotient);
    }
    return PartFigure.of(marks.getOrDefault(category.key(), Map.of()).get(agency.code()));
  }

  /** Whether the answer is one of the values, NIL, NA, or not for the agency at all. */
  boolean holds(Agency agency, Condition condition) {
    Indicator indicator = outline.require(condition.indicator());
    if (!indicator.applies().appliesTo(agency)) {
      return true;
    }
    IndicatorValue value = answers.of(agency.code(), indicator.code());
    if (value == null) {
      return false;
    }
    if (value.state() != ValueState.VALUE) {
      return value.state() == ValueState.NA || value.state() == ValueState.NIL;
    }
    BigDecimal amount = value.amount();
    String text = indicator.kind().isAmount() ? null : value.text();
    if (text == null) {
      return amount != null && condition.holds(amount, Decimals.plain(amount));
    }
    return Set.of(text.split("\\|")).stream().anyMatch(condition.values()::contains);
  }

  private PartFigure answer(Agency agency, Indicator indicator, Scaling scaling) {
    IndicatorValue value = answers.of(agency.code(), indicator.code());
    if (isNotFor(agency, indicator, value)) {
      return PartFigure.NOT_FOR;
    }
    if (value == null) {
      return PartFigure.MISSING;
    }
    if (scaling instanceof Scaling.Points points) {
      return PartFigure.of(points(value, points));
    }
    if (value.state() == ValueState.NIL) {
      return PartFigure.of(indicator.kind() == Kind.RATIO ? null : nil(indicator));
    }
    return PartFigure.of(PublishedValue.of(indicator, value));
  }

  private static @Nullable BigDecimal points(IndicatorValue value, Scaling.Points points) {
    String text = value.state() == ValueState.VALUE ? value.text() : null;
    if (text == null) {
      return null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (String choice : text.split("\\|")) {
      sum = sum.add(points.points().getOrDefault(choice, BigDecimal.ZERO));
    }
    return sum.min(BigDecimal.ONE);
  }

  private PartFigure quotient(Agency agency, Source.Quotient quotient) {
    BigDecimal sum = BigDecimal.ZERO;
    boolean complete = true;
    for (Term term : quotient.terms()) {
      PartFigure number = number(agency, term.number());
      BigDecimal read = number.number();
      if (!number.wanted()) {
        return PartFigure.NOT_FOR;
      }
      complete &= read != null;
      sum = read == null ? sum : sum.add(read.multiply(term.factor()));
    }
    PartFigure divisor = number(agency, quotient.divisor());
    BigDecimal over = divisor.number();
    if (!divisor.wanted() || !complete || over == null || over.signum() <= 0) {
      return divisor.wanted() ? PartFigure.MISSING : PartFigure.NOT_FOR;
    }
    return PartFigure.of(Decimals.divide(sum, over));
  }

  private PartFigure number(Agency agency, ComponentRef ref) {
    Indicator indicator = outline.require(ref.indicator());
    IndicatorValue value = answers.of(agency.code(), ref.indicator());
    if (isNotFor(agency, indicator, value)) {
      return PartFigure.NOT_FOR;
    }
    if (value == null) {
      return PartFigure.MISSING;
    }
    boolean nil = value.state() == ValueState.NIL && ref.component() != Component.DENOMINATOR;
    return PartFigure.of(nil ? nil(indicator) : value.number(ref.component()));
  }

  private static boolean isNotFor(
      Agency agency, Indicator indicator, @Nullable IndicatorValue value) {
    return !indicator.applies().appliesTo(agency)
        || (value != null && value.state() == ValueState.NA);
  }

  private static @Nullable BigDecimal nil(Indicator indicator) {
    return indicator.nilCountsAsZero() ? BigDecimal.ZERO : null;
  }
}
