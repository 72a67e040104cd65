package vn.tonghop.change;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/**
 * One published figure, before and after.
 *
 * @param before as published; empty: undefined or nothing written; null: there was no such figure
 * @param after likewise; null: there is no such figure any more
 * @param support agencies and ranks behind it
 * @param causes which agencies' answers did it
 */
public record Change(
    Figure figure,
    @Nullable String before,
    @Nullable String after,
    Support support,
    Causes causes) {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

  /** Whether the figure is on both sides. */
  public enum Sort {
    CHANGED,
    ADDED,
    REMOVED
  }

  /**
   * What stands beside a figure; null: nothing.
   *
   * @param usedBefore agencies whose answers entered a statistic
   * @param rankBefore place of an agency by this column, the greatest first
   */
  public record Support(
      @Nullable Integer usedBefore,
      @Nullable Integer usedAfter,
      @Nullable Integer rankBefore,
      @Nullable Integer rankAfter) {

    /** Nothing beside it. */
    public static final Support NONE = new Support(null, null, null, null);

    static Support ranks(@Nullable Integer before, @Nullable Integer after) {
      return new Support(null, null, before, after);
    }
  }

  public Sort sort() {
    return before == null ? Sort.ADDED : after == null ? Sort.REMOVED : Sort.CHANGED;
  }

  /** After minus before; null unless both are numbers. */
  public @Nullable BigDecimal difference() {
    BigDecimal old = number(before);
    BigDecimal young = number(after);
    return old == null || young == null ? null : young.subtract(old);
  }

  /** The number a published text stands for; null: none. */
  public static @Nullable BigDecimal number(@Nullable String published) {
    return published != null && NUMBER.matcher(published).matches()
        ? new BigDecimal(published)
        : null;
  }

  /** The difference in percent of the greater number; 100 where one side is no number. */
  BigDecimal percent() {
    BigDecimal difference = difference();
    BigDecimal old = number(before);
    BigDecimal young = number(after);
    if (difference == null || old == null || young == null) {
      return Decimals.HUNDRED;
    }
    BigDecimal greater = old.abs().max(young.abs());
    return greater.signum() == 0 ? BigDecimal.ZERO : Decimals.percent(difference.abs(), greater);
  }
}
