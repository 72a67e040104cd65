package vn.tonghop.normalize;

import org.jspecify.annotations.Nullable;

/**
 * The unit amounts of money are written in. Exactly one is set.
 *
 * @param power power of ten of a đồng
 * @param currency money of another country, as written; never converted
 */
record MoneyUnit(@Nullable Integer power, @Nullable String currency) {

  static MoneyUnit ofPower(int power) {
    return new MoneyUnit(power, null);
  }

  static MoneyUnit foreign(String currency) {
    return new MoneyUnit(null, currency);
  }
}
