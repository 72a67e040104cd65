package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Bounds of the numbers we hold: 28 digits before the decimal sign, 10 behind it. */
final class Numbers {

  private static final int LONGEST_INTEGER = 28;
  private static final int SMALLEST_EXPONENT = -400;
  private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_UP);

  private Numbers() {}

  /** False for numbers that have no room, however they are written. */
  static boolean fits(BigDecimal number) {
    long magnitude = (long) number.precision() - number.scale();
    return number.signum() == 0 || magnitude <= LONGEST_INTEGER && magnitude > SMALLEST_EXPONENT;
  }

  /** The number at no more than 10 decimals; null when it has no room. */
  static @Nullable BigDecimal bounded(BigDecimal number) {
    if (!fits(number)) {
      return null;
    }
    if (number.signum() == 0) {
      return BigDecimal.ZERO;
    }
    if (number.scale() == 0) {
      return number;
    }
    BigDecimal scaled =
        number.scale() > Decimals.SCALE
            ? number.setScale(Decimals.SCALE, RoundingMode.HALF_UP)
            : number;
    BigDecimal stripped = scaled.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A share as a percentage. */
  static BigDecimal hundredfold(BigDecimal share) {
    BigDecimal percent = share.multiply(Decimals.HUNDRED).stripTrailingZeros();
    return percent.scale() < 0 ? percent.setScale(0) : percent;
  }

  /**
   * A number as a workbook stores it, without the noise of binary fractions (15 significant
   * digits); null when the text is no number or has no room.
   */
  static @Nullable BigDecimal stored(String text) {
    if (text.length() <= EXCEL.getPrecision() && CellText.isDigits(text)) {
      return BigDecimal.valueOf(Long.parseLong(text));
    }
    try {
      return bounded(new BigDecimal(text.strip()).round(EXCEL));
    } catch (NumberFormatException | ArithmeticException e) {
      return null;
    }
  }
}
