package vn.tonghop.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.statistic.AgencyStanding;

/**
 * One agency in the explanation of a figure.
 *
 * @param value its answer in force; null: none, or the figure is not about answers
 * @param number what it contributes where the figure counts rows or submissions; else null
 */
public record Listed(
    AgencyStanding standing,
    Part part,
    @Nullable IndicatorValue value,
    @Nullable BigDecimal number) {

  public boolean entered() {
    return part == Part.ENTERED;
  }

  public String agency() {
    return standing.agency().code();
  }
}
