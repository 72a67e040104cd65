package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Exact decimals: one scale, one rounding, one way to print. */
public final class Decimals {

  /** Scale of stored and published numbers (NUMERIC(38,10)). */
  public static final int SCALE = 10;

  private static final int GROUP = 3;

  public static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Decimals() {}

  /** n/d at scale 10, HALF_UP; the caller makes sure that d is not zero. */
  public static BigDecimal divide(BigDecimal numerator, BigDecimal denominator) {
    return numerator.divide(denominator, SCALE, RoundingMode.HALF_UP);
  }

  /** 100·n/d at scale 10, HALF_UP. */
  public static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
    return divide(numerator.multiply(HUNDRED), denominator);
  }

  /** The number in full, the Vietnamese way: {@code 1.234,5}. */
  public static String vietnamese(BigDecimal number) {
    String plain = plain(number.abs());
    int point = plain.indexOf('.');
    StringBuilder text = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
    for (int i = text.length() - GROUP; i > 0; i -= GROUP) {
      text.insert(i, '.');
    }
    if (point >= 0) {
      text.append(',').append(plain, point + 1, plain.length());
    }
    return number.signum() < 0 ? "-" + text : text.toString();
  }

  /** The number at scale 10 (HALF_UP) where it has more decimals. */
  public static BigDecimal rounded(BigDecimal number) {
    return number.scale() > SCALE ? number.setScale(SCALE, RoundingMode.HALF_UP) : number;
  }

  /** Whether there are digits other than zero behind the decimal sign. */
  public static boolean isFraction(BigDecimal number) {
    return number.scale() > 0 && number.stripTrailingZeros().scale() > 0;
  }

  /** Plain notation at scale 10 (HALF_UP), trailing zeros stripped: {@code 12.5}, {@code 0}. */
  public static String plain(BigDecimal number) {
    if (number.scale() == 0) {
      return number.toString();
    }
    BigDecimal scaled = rounded(number);
    return scaled.signum() == 0 ? "0" : scaled.stripTrailingZeros().toPlainString();
  }
}
