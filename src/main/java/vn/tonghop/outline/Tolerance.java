package vn.tonghop.outline;

import java.math.BigDecimal;

/**
 * The greatest difference between two numbers that is none.
 *
 * @param amount in the unit of the numbers (money: đồng), or percent of the number compared with; ≥
 *     0
 */
public record Tolerance(BigDecimal amount, boolean percent) {

  public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, false);

  private static final int PERCENT_DIGITS = 2;

  public static Tolerance of(BigDecimal amount) {
    return new Tolerance(amount, false);
  }

  /** What it allows beside a number. */
  public BigDecimal beside(BigDecimal number) {
    return percent ? number.abs().multiply(amount).movePointLeft(PERCENT_DIGITS) : amount;
  }
}
