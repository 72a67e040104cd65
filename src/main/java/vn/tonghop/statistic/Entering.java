package vn.tonghop.statistic;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;

/** Which answers enter a measure: those its {@code agencies_used} counts. */
public final class Entering {

  private static final Set<String> POOLED =
      Set.of("numerator_sum", "denominator_sum", "weighted_share");
  private static final Set<String> DISTRIBUTION =
      Set.of("mean", "median", "q1", "q3", "min", "max", "stdev");

  private final Indicator indicator;
  private final BiPredicate<Agency, Entry> enters;

  private Entering(Indicator indicator, BiPredicate<Agency, Entry> enters) {
    this.indicator = indicator;
    this.enters = enters;
  }

  /**
   * Into a measure of an indicator.
   *
   * @param measure as in statistics.csv; of an unknown one nothing enters
   * @param before the figures of the campaign before; null: none are known
   */
  public static Entering measure(
      Setup setup, Indicator indicator, String measure, @Nullable YearBefore before) {
    if (measure.equals("target_reached")) {
      return reached(setup, indicator, before);
    }
    Predicate<Entry> test = test(indicator, measure);
    return new Entering(indicator, (agency, entry) -> test.test(entry));
  }

  /**
   * Into a measure of {@code @target.<id>}.
   *
   * @param indicator the one the target is judged by
   * @param before the figures of the campaign before; null: none are known
   */
  public static Entering target(
      Setup setup,
      Target target,
      Indicator indicator,
      String measure,
      @Nullable YearBefore before) {
    TargetJudge judge = TargetJudge.in(setup.campaign(), target, indicator, before);
    BiPredicate<Agency, Entry> test =
        measure.equals("agencies_reached") ? judge::isJudged : aggregated(target, indicator, judge);
    return new Entering(
        indicator, (agency, entry) -> target.scope().appliesTo(agency) && test.test(agency, entry));
  }

  /**
   * Into a measure of {@code @year.<indicator>}: with a figure of this year; into those of the
   * panel with one of both years.
   *
   * @param before the figures of the campaign before; null: none are known
   */
  public static Entering years(Indicator indicator, String measure, @Nullable YearBefore before) {
    boolean both = measure.startsWith("panel_");
    return new Entering(
        indicator,
        (agency, entry) ->
            Pool.enters(indicator, entry)
                && (!both
                    || entered(indicator, YearFigures.entry(before, agency.code(), indicator))));
  }

  private static boolean entered(Indicator indicator, @Nullable Entry past) {
    return past != null && Pool.enters(indicator, past);
  }

  /** Whether this answer of this agency, which has a submission in force, enters. */
  public boolean test(Agency agency, IndicatorValue value) {
    return indicator.applies().appliesTo(agency) && enters.test(agency, Entry.of(indicator, value));
  }

  private static Entering reached(Setup setup, Indicator indicator, @Nullable YearBefore before) {
    record Judged(Target target, TargetJudge judge) {}
    List<Judged> targets =
        setup.campaign().targets().stream()
            .filter(t -> t.indicator().equals(indicator.code()))
            .map(t -> new Judged(t, TargetJudge.in(setup.campaign(), t, indicator, before)))
            .filter(judged -> !judged.judge().isBaseline())
            .toList();
    return new Entering(
        indicator,
        (agency, entry) ->
            targets.stream()
                .filter(t -> t.target().scope().appliesTo(agency))
                .anyMatch(t -> t.judge().isJudged(agency, entry)));
  }

  private static Predicate<Entry> test(Indicator indicator, String measure) {
    if (POOLED.contains(measure)) {
      return Entry::isPooled;
    }
    if (DISTRIBUTION.contains(measure)) {
      return entry -> entry.published() != null;
    }
    if (measure.equals("sum")) {
      return entry -> isSummed(indicator, entry);
    }
    if (measure.startsWith("count_ge_")) {
      return entry -> entry.exact() != null;
    }
    if (measure.endsWith("_count") || measure.startsWith("enum:")) {
      return entry -> !entry.choices().isEmpty();
    }
    return entry -> state(entry.state()).equals(measure);
  }

  /** The measure that counts the agencies with this kind of answer. */
  public static String state(ValueState state) {
    return switch (state) {
      case VALUE -> "reported";
      case BLANK -> "blank";
      case NIL -> "nil";
      case NA -> "na";
      case NOT_COLLECTED -> "not_collected";
      case REJECTED -> "rejected";
    };
  }

  private static boolean isSummed(Indicator indicator, Entry entry) {
    return entry.published() != null
        || (entry.state() == ValueState.NIL && indicator.nilCountsAsZero());
  }

  private static BiPredicate<Agency, Entry> aggregated(
      Target target, Indicator indicator, TargetJudge judge) {
    if (target.isRise() && !judge.isBaseline()) {
      return judge::isCompared;
    }
    return switch (target.aggregation()) {
      case WEIGHTED -> (agency, entry) -> entry.isPooled();
      case POOLED ->
          (agency, entry) ->
              indicator.kind() == Kind.RATIO ? entry.isPooled() : !entry.choices().isEmpty();
      case MEAN -> (agency, entry) -> entry.exact() != null;
      case SUM -> (agency, entry) -> isSummed(indicator, entry);
      case PER_AGENCY -> judge::isJudged;
      case SINGLE ->
          target.choice() != null && target.value() == null
              ? judge::isJudged
              : (agency, entry) -> entry.exact() != null;
    };
  }
}
