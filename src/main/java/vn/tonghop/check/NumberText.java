package vn.tonghop.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.Decimals;

/** Numbers and dates in messages, the Vietnamese way: {@code 1.234,5} and {@code 31/10/2017}. */
final class NumberText {

  private static final int SHOWN_DECIMALS = 2;

  private NumberText() {}

  /** The number in full. */
  static String of(BigDecimal number) {
    return Decimals.vietnamese(number);
  }

  /** A computed number, to two decimals. */
  static String rounded(BigDecimal number) {
    return of(number.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP));
  }

  /** An interval of which either end may be open. */
  static String interval(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min == null) {
      return max == null ? "" : "≤ " + of(max);
    }
    return max == null ? "≥ " + of(min) : of(min) + "–" + of(max);
  }

  static String of(LocalDate date) {
    return twoDigits(date.getDayOfMonth())
        + "/"
        + twoDigits(date.getMonthValue())
        + "/"
        + date.getYear();
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
