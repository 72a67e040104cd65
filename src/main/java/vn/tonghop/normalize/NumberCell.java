package vn.tonghop.normalize;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds as a number.
 *
 * @param value the number (money in đồng); null: none could be read
 * @param whole the denominator of {@code 12/15}; null: none
 * @param percent a percentage where a count was expected; null: none
 * @param scaleDoubt a percentage in 0–1 that may be a share
 * @param note remark behind the number; null: none
 * @param repaired read by a repairing rule
 */
record NumberCell(
    @Nullable BigDecimal value,
    @Nullable BigDecimal whole,
    @Nullable BigDecimal percent,
    boolean scaleDoubt,
    @Nullable String note,
    boolean repaired) {

  static final NumberCell FAILED = new NumberCell(null, null, null, false, null, false);

  static NumberCell of(BigDecimal value) {
    return new NumberCell(value, null, null, false, null, false);
  }

  boolean failed() {
    return value == null && percent == null;
  }
}
