package vn.tonghop.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How some agencies together, or one of them, stand to a target. Numbers are judged unrounded and
 * given at scale 10, HALF_UP.
 *
 * @param value null where there is none, and where the answer is a choice
 * @param choice the answer of a single agency that is judged by its choice; else null
 * @param required the level to be reached: the target's value, or of a growth target the level that
 *     follows from the base year; null where there is no number
 * @param gap value − required; null where one of them is missing
 * @param used agencies whose answers entered (k)
 * @param total agencies the target is set for (N)
 * @param reached agencies whose own value reaches the target
 * @param judged agencies with a value of their own
 * @param base value of the year before, of a rise; null: none
 * @param growth rise since then in percent of it; null: undefined
 * @param points value − base; null: none
 */
public record Assessment(
    Status status,
    @Nullable BigDecimal value,
    @Nullable String choice,
    @Nullable BigDecimal required,
    @Nullable BigDecimal gap,
    int used,
    int total,
    int reached,
    int judged,
    @Nullable BigDecimal base,
    @Nullable BigDecimal growth,
    @Nullable BigDecimal points) {

  /** One that is not compared with the year before. */
  public Assessment(
      Status status,
      @Nullable BigDecimal value,
      @Nullable String choice,
      @Nullable BigDecimal required,
      @Nullable BigDecimal gap,
      int used,
      int total,
      int reached,
      int judged) {
    this(status, value, choice, required, gap, used, total, reached, judged, null, null, null);
  }

  /** The same before the target is due. */
  Assessment notDue() {
    return status != Status.NOT_REACHED
        ? this
        : new Assessment(
            Status.NOT_DUE,
            value,
            choice,
            required,
            gap,
            used,
            total,
            reached,
            judged,
            base,
            growth,
            points);
  }

  /** The judgement. */
  public enum Status {
    REACHED,
    NOT_REACHED,
    /** Not reached, and it need not be yet. */
    NOT_DUE,
    NO_DATA,
    /** There is a value, and nothing to compare it with yet. */
    BASELINE
  }
}
