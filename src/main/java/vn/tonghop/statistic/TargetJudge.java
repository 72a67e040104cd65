package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Assessment.Status;

/** Judges the answers to one indicator by one target. */
public final class TargetJudge {

  private final Target target;
  private final Indicator indicator;
  private final TargetLevel level;
  private final @Nullable RiseJudge rise;
  private final boolean due;

  /**
   * In a campaign that is compared with none before: a rise has a base year only.
   *
   * @param indicator the one the target is judged by
   */
  public TargetJudge(Target target, Indicator indicator) {
    this(target, indicator, null, true);
  }

  private TargetJudge(
      Target target,
      Indicator indicator,
      @Nullable Function<String, @Nullable Entry> before,
      boolean due) {
    this.target = target;
    this.indicator = indicator;
    this.level = new TargetLevel(target);
    this.rise = before != null && target.isRise() ? new RiseJudge(target, indicator, before) : null;
    this.due = due;
  }

  /**
   * By what the campaign is compared with.
   *
   * @param before the figures of the campaign before; null: none are known
   */
  public static TargetJudge in(
      Campaign campaign, Target target, Indicator indicator, @Nullable YearBefore before) {
    boolean due = target.isDue(campaign.year());
    return campaign.predecessor() == null
        ? new TargetJudge(target, indicator, null, due)
        : new TargetJudge(
            target, indicator, agency -> YearFigures.entry(before, agency, indicator), due);
  }

  /** A value is told, but nothing judged yet: the campaign holds the base year only. */
  public boolean isBaseline() {
    return target.isRise() && rise == null;
  }

  /**
   * The agencies together, as the target's aggregation says; those it is not set for are left out.
   *
   * @param answers the answer in force of an agency, by code; null: none
   */
  public Assessment together(
      List<Agency> agencies, Function<String, @Nullable IndicatorValue> answers) {
    return pooled(agencies, code -> entry(answers.apply(code)));
  }

  /** One agency by its own value. */
  public Assessment own(Agency agency, @Nullable IndicatorValue answer) {
    return single(agency, entry(answer));
  }

  private @Nullable Entry entry(@Nullable IndicatorValue answer) {
    return answer == null ? null : Entry.of(indicator, answer);
  }

  /** The agency has a value of its own, which does not reach the target. */
  public boolean misses(Agency agency, @Nullable IndicatorValue answer) {
    Entry entry = entry(answer);
    return entry != null
        && target.scope().appliesTo(agency)
        && isJudged(agency, entry)
        && !reaches(agency, entry);
  }

  Assessment single(Agency agency, @Nullable Entry entry) {
    Assessment judged = alone(agency, entry);
    return due ? judged : judged.notDue();
  }

  private Assessment alone(Agency agency, @Nullable Entry entry) {
    if (rise != null) {
      return rise.single(agency, entry);
    }
    if (!target.scope().appliesTo(agency)) {
      return assessed(null, List.of(), 0, 0);
    }
    List<Entry> own = entry == null ? List.of() : List.of(entry);
    if (isChosen()) {
      return chosen(own, 1);
    }
    ExactValue exact = entry == null ? null : entry.exact();
    return assessed(exact, own, exact == null ? 0 : 1, 1);
  }

  Assessment pooled(List<Agency> agencies, Function<String, @Nullable Entry> answers) {
    Assessment judged = together(answers, agencies);
    return due ? judged : judged.notDue();
  }

  private Assessment together(Function<String, @Nullable Entry> answers, List<Agency> agencies) {
    if (rise != null) {
      return rise.pooled(agencies, answers);
    }
    List<Agency> members = agencies.stream().filter(target.scope()::appliesTo).toList();
    List<Entry> entries = new ArrayList<>();
    for (Agency member : members) {
      Entry entry = answers.apply(member.code());
      if (entry != null) {
        entries.add(entry);
      }
    }
    return switch (target.aggregation()) {
      case WEIGHTED -> weighted(entries, members.size());
      case POOLED ->
          indicator.kind() == Kind.RATIO
              ? weighted(entries, members.size())
              : share(entries, members.size());
      case MEAN -> mean(entries, members.size());
      case SUM -> sum(entries, members.size());
      case PER_AGENCY -> perAgency(entries, members.size());
      case SINGLE -> isChosen() ? chosen(entries, members.size()) : alone(entries, members.size());
    };
  }

  /** Whether an answer is compared with a choice, not with a number. */
  private boolean isChosen() {
    return target.choice() != null && target.value() == null;
  }

  private Assessment weighted(List<Entry> entries, int total) {
    int used = (int) entries.stream().filter(Entry::isPooled).count();
    return assessed(Pool.weighted(indicator, entries), entries, used, total);
  }

  private Assessment share(List<Entry> entries, int total) {
    int answered = (int) entries.stream().filter(e -> !e.choices().isEmpty()).count();
    long chosen = entries.stream().filter(this::isRightChoice).count();
    ExactValue value =
        answered == 0
            ? null
            : new ExactValue(BigDecimal.valueOf(100 * chosen), BigDecimal.valueOf(total));
    return assessed(value, entries, answered, total);
  }

  private Assessment mean(List<Entry> entries, int total) {
    int used = (int) entries.stream().filter(e -> e.exact() != null).count();
    return assessed(Pool.mean(entries), entries, used, total);
  }

  private Assessment sum(List<Entry> entries, int total) {
    int used = (int) entries.stream().filter(e -> Pool.amount(indicator, e) != null).count();
    return assessed(Pool.sum(indicator, entries), entries, used, total);
  }

  /** The one value; of several agencies none where they do not agree. */
  private Assessment alone(List<Entry> entries, int total) {
    List<ExactValue> values = entries.stream().map(Entry::exact).filter(Objects::nonNull).toList();
    boolean agree =
        values.stream().map(ExactValue::rounded).map(Decimals::plain).distinct().count() == 1;
    return assessed(agree ? values.get(0) : null, entries, values.size(), total);
  }

  private Assessment perAgency(List<Entry> entries, int total) {
    int judged = (int) entries.stream().filter(this::isJudged).count();
    int reached = (int) entries.stream().filter(this::reaches).count();
    Status status =
        judged == 0 ? Status.NO_DATA : reached == judged ? Status.REACHED : Status.NOT_REACHED;
    BigDecimal value = judged == 0 ? null : BigDecimal.valueOf(reached);
    return new Assessment(
        target.isRise() && judged > 0 ? Status.BASELINE : status,
        value,
        null,
        target.value(),
        null,
        judged,
        total,
        reached,
        judged);
  }

  private Assessment chosen(List<Entry> entries, int total) {
    int judged = (int) entries.stream().filter(this::isJudged).count();
    int reached = (int) entries.stream().filter(this::reaches).count();
    Status status =
        judged == 0 ? Status.NO_DATA : reached == judged ? Status.REACHED : Status.NOT_REACHED;
    String given = judged == 0 ? null : soleChoice(entries);
    return new Assessment(status, null, given, null, null, judged, total, reached, judged);
  }

  /** What all who answered say; null: they do not agree. */
  private static @Nullable String soleChoice(List<Entry> entries) {
    List<String> given =
        entries.stream()
            .filter(e -> !e.choices().isEmpty())
            .map(e -> String.join("|", e.choices()))
            .distinct()
            .toList();
    return given.size() == 1 ? given.get(0) : null;
  }

  private Assessment assessed(
      @Nullable ExactValue value, List<Entry> entries, int used, int total) {
    int judged = (int) entries.stream().filter(this::isJudged).count();
    int reached = (int) entries.stream().filter(this::reaches).count();
    return new Assessment(
        value == null ? Status.NO_DATA : level.status(value),
        value == null ? null : value.rounded(),
        null,
        level.required(value),
        level.gap(value),
        used,
        total,
        reached,
        judged);
  }

  /** The answer enters a rise, together with that of the year before. */
  boolean isCompared(Agency agency, Entry entry) {
    return rise != null && rise.isCompared(agency, entry);
  }

  /** The agency has a value of its own that can be judged. */
  boolean isJudged(Agency agency, Entry entry) {
    return rise != null ? rise.isJudged(agency, entry) : isJudged(entry);
  }

  /** The agency's own value reaches the target; false for a target nothing is judged by yet. */
  boolean reaches(Agency agency, Entry entry) {
    return rise != null ? rise.reaches(agency, entry) : reaches(entry);
  }

  private boolean isJudged(Entry entry) {
    return target.choice() == null ? entry.exact() != null : !entry.choices().isEmpty();
  }

  private boolean reaches(Entry entry) {
    if (target.choice() != null) {
      return isRightChoice(entry);
    }
    ExactValue exact = entry.exact();
    return exact != null && level.status(exact) == Status.REACHED;
  }

  private boolean isRightChoice(Entry entry) {
    String choice = target.choice();
    return choice != null && entry.choices().contains(choice);
  }
}
