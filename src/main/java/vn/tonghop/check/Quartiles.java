package vn.tonghop.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.tonghop.normalize.Decimals;

/**
 * Quartiles by linear interpolation between order statistics: type 7 of Hyndman and Fan (1996), the
 * QUARTILE.INC of spreadsheets.
 */
public final class Quartiles {

  private static final int QUARTERS = 4;

  private Quartiles() {}

  /**
   * The k-th quartile, at most scale 10, HALF_UP.
   *
   * @param sorted ascending, not empty
   * @param k 0 (least) to 4 (greatest); 2 is the median
   */
  public static BigDecimal of(List<BigDecimal> sorted, int k) {
    int quarters = (sorted.size() - 1) * k;
    BigDecimal lower = sorted.get(quarters / QUARTERS);
    int rest = quarters % QUARTERS;
    if (rest == 0) {
      return lower;
    }
    BigDecimal step = sorted.get(quarters / QUARTERS + 1).subtract(lower);
    BigDecimal exact =
        lower.add(step.multiply(BigDecimal.valueOf(rest)).multiply(new BigDecimal("0.25")));
    return exact.scale() > Decimals.SCALE
        ? exact.setScale(Decimals.SCALE, RoundingMode.HALF_UP)
        : exact;
  }
}
