package vn.tonghop.outline;

import java.math.BigDecimal;

/** Units amounts of money are shown in; they are kept in đồng. */
public enum MoneyScale {
  VND(0, 0),
  KVND(3, 0),
  MVND(6, 1),
  BVND(9, 3);

  private final int power;
  private final int decimals;

  MoneyScale(int power, int decimals) {
    this.power = power;
    this.decimals = decimals;
  }

  /** Power of ten of a đồng. */
  public int power() {
    return power;
  }

  /** Decimals usual in print. */
  public int decimals() {
    return decimals;
  }

  /** An amount in đồng, exactly in this unit. */
  public BigDecimal of(BigDecimal dong) {
    return dong.scaleByPowerOfTen(-power);
  }
}
