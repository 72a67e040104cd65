package vn.tonghop.statistic;

import vn.tonghop.normalize.ValueState;

/** How many agencies of a group gave which kind of answer; the counts add up to the group. */
final class StateCounts {

  private final int[] byState = new int[ValueState.values().length];
  private int missing;
  private int notApplicable;

  void add(ValueState state) {
    byState[state.ordinal()]++;
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
    return byState[state.ordinal()];
  }
}
