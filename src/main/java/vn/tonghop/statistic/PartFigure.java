package vn.tonghop.statistic;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an agency has for one part of a ranking.
 *
 * @param wanted false: the part is not for the agency
 * @param number null: missing
 */
record PartFigure(boolean wanted, @Nullable BigDecimal number) {

  static final PartFigure NOT_FOR = new PartFigure(false, null);
  static final PartFigure MISSING = new PartFigure(true, null);

  static PartFigure of(@Nullable BigDecimal number) {
    return number == null ? MISSING : new PartFigure(true, number);
  }
}
