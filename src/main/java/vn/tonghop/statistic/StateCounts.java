package vn.tonghop.statistic;

import java.util.EnumMap;
import java.util.Map;
import vn.tonghop.normalize.ValueState;

/** How many agencies of a group gave which kind of answer; the counts add up to the group. */
final class StateCounts {

  private final Map<ValueState, Integer> byState = new EnumMap<>(ValueState.class);
  private int missing;
  private int notApplicable;

  void add(ValueState state) {
    byState.merge(state, 1, Integer::sum);
  }

  /** The agency has no accepted submission. */
  void missing() {
    missing++;
  }

  /** The item is not for the agency. */
  void notApplicable() {
    notApplicable++;
  }

  void addTo(Figures figures) {
    figures.agencies("reported", of(ValueState.VALUE));
    figures.agencies("nil", of(ValueState.NIL));
    figures.agencies("na", of(ValueState.NA));
    figures.agencies("not_collected", of(ValueState.NOT_COLLECTED));
    figures.agencies("blank", of(ValueState.BLANK));
    figures.agencies("rejected", of(ValueState.REJECTED));
    figures.agencies("missing", missing);
    figures.agencies("not_applicable", notApplicable);
  }

  private int of(ValueState state) {
    return byState.getOrDefault(state, 0);
  }
}
