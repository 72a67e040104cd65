package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Kind;

/** What a kind demands of a number without any rule. */
final class KindFault {

  private KindFault() {}

  /** The finding a number of that kind deserves; null: none. */
  static @Nullable FindingCode of(Kind kind, boolean decimals, BigDecimal number) {
    if (kind == Kind.PERCENT) {
      boolean inside = number.signum() >= 0 && number.compareTo(Decimals.HUNDRED) <= 0;
      return inside ? null : FindingCode.PCT;
    }
    if (kind == Kind.NUMBER) {
      return null;
    }
    if (number.signum() < 0) {
      return FindingCode.NEG;
    }
    boolean mustBeWhole = (kind == Kind.COUNT || kind == Kind.RATIO) && !decimals;
    return mustBeWhole && Decimals.isFraction(number) ? FindingCode.INT : null;
  }
}
