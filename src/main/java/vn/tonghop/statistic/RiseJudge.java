package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.check.YearChange;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.Assessment.Status;

/**
 * Judges a rise against the year before: an agency by its own two values, several agencies by those
 * with both.
 */
final class RiseJudge {

  private final Target target;
  private final Indicator indicator;
  private final TargetLevel level;
  private final Function<String, @Nullable Entry> before;

  /**
   * @param before the answer of the year before by agency; null: none
   */
  RiseJudge(Target target, Indicator indicator, Function<String, @Nullable Entry> before) {
    this.target = target;
    this.indicator = indicator;
    this.level = new TargetLevel(target);
    this.before = before;
  }

  private record Both(Entry now, Entry before) {}

  Assessment single(Agency agency, @Nullable Entry entry) {
    if (!target.scope().appliesTo(agency)) {
      return assessed(new YearChange(null, null), List.of(), 0, 0);
    }
    Entry base = before.apply(agency.code());
    YearChange change =
        new YearChange(entry == null ? null : entry.exact(), base == null ? null : base.exact());
    List<Both> both = entry == null || base == null ? List.of() : List.of(new Both(entry, base));
    return assessed(change, both, change.difference() == null ? 0 : 1, 1);
  }

  Assessment pooled(List<Agency> agencies, Function<String, @Nullable Entry> answers) {
    List<Agency> members = agencies.stream().filter(target.scope()::appliesTo).toList();
    List<Both> panel = new ArrayList<>();
    for (Agency member : members) {
      Entry now = answers.apply(member.code());
      Entry base = before.apply(member.code());
      if (now != null && base != null && enters(now) && enters(base)) {
        panel.add(new Both(now, base));
      }
    }
    if (target.aggregation() == Target.Aggregation.PER_AGENCY) {
      return perAgency(panel, members.size());
    }
    YearChange change =
        new YearChange(
            pool(panel.stream().map(Both::now).toList()),
            pool(panel.stream().map(Both::before).toList()));
    return assessed(change, panel, panel.size(), members.size());
  }

  private boolean enters(Entry entry) {
    return isWeighted() ? entry.isPooled() : Pool.enters(indicator, entry);
  }

  private boolean isWeighted() {
    return indicator.kind() == Kind.RATIO && target.aggregation() != Target.Aggregation.MEAN;
  }

  private @Nullable ExactValue pool(List<Entry> entries) {
    return target.aggregation() == Target.Aggregation.MEAN
        ? Pool.mean(entries)
        : Pool.of(indicator, entries);
  }

  boolean isCompared(Agency agency, Entry entry) {
    Entry base = before.apply(agency.code());
    return base != null && enters(entry) && enters(base);
  }

  boolean isJudged(Agency agency, Entry entry) {
    Entry base = before.apply(agency.code());
    return entry.exact() != null && base != null && base.exact() != null;
  }

  boolean reaches(Agency agency, Entry entry) {
    Entry base = before.apply(agency.code());
    return base != null && status(entry.exact(), base.exact()) == Status.REACHED;
  }

  private Status status(@Nullable ExactValue now, @Nullable ExactValue base) {
    return now == null || base == null ? Status.NO_DATA : level.status(now, base);
  }

  private Assessment perAgency(List<Both> panel, int total) {
    int judged = count(panel, Status.REACHED, Status.NOT_REACHED);
    int reached = count(panel, Status.REACHED);
    Status status =
        judged == 0 ? Status.NO_DATA : reached == judged ? Status.REACHED : Status.NOT_REACHED;
    BigDecimal value = judged == 0 ? null : BigDecimal.valueOf(reached);
    return new Assessment(
        status, value, null, target.value(), null, judged, total, reached, judged);
  }

  private Assessment assessed(YearChange change, List<Both> panel, int used, int total) {
    ExactValue now = change.now();
    ExactValue base = change.before();
    ExactValue required = base == null ? null : level.levelAfter(base);
    return new Assessment(
        status(now, base),
        now == null ? null : now.rounded(),
        null,
        required == null ? null : required.rounded(),
        new YearChange(now, required).difference(),
        used,
        total,
        count(panel, Status.REACHED),
        count(panel, Status.REACHED, Status.NOT_REACHED),
        base == null ? null : base.rounded(),
        change.percent(),
        change.difference());
  }

  private int count(List<Both> panel, Status... wanted) {
    return (int)
        panel.stream()
            .map(both -> status(both.now().exact(), both.before().exact()))
            .filter(List.of(wanted)::contains)
            .count();
  }
}
