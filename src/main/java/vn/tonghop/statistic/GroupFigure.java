package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/**
 * The figure of one or more groups that do not overlap, from their statistics: of a ratio Σn/Σd, of
 * a percentage the simple mean (of one group alone), else Σ.
 *
 * @param value unrounded; null: undefined
 * @param used agencies whose answers entered
 */
public record GroupFigure(@Nullable ExactValue value, int used) {

  /** Where statistics are found. */
  @FunctionalInterface
  public interface Source {
    @Nullable Statistic statistic(String indicator, String group, String measure);
  }

  private record Total(@Nullable BigDecimal value, int used) {}

  /** The groups together. */
  public static GroupFigure of(Indicator indicator, List<String> groups, Source source) {
    if (indicator.kind() == Kind.RATIO) {
      Total n = total(indicator, groups, "numerator_sum", source);
      Total d = total(indicator, groups, "denominator_sum", source);
      return new GroupFigure(share(indicator, n.value(), d.value()), n.used());
    }
    boolean mean = indicator.kind() == Kind.PERCENT;
    Total total = total(indicator, groups, mean ? "mean" : "sum", source);
    BigDecimal value = mean && groups.size() > 1 ? null : total.value();
    return new GroupFigure(
        value == null ? null : new ExactValue(value, BigDecimal.ONE), total.used());
  }

  private static @Nullable ExactValue share(
      Indicator indicator, @Nullable BigDecimal n, @Nullable BigDecimal d) {
    return n == null || d == null || d.signum() <= 0
        ? null
        : new ExactValue(indicator.quotient() ? n : n.multiply(Decimals.HUNDRED), d);
  }

  private static Total total(
      Indicator indicator, List<String> groups, String measure, Source source) {
    BigDecimal sum = null;
    int used = 0;
    for (String group : groups) {
      Statistic statistic = source.statistic(indicator.code(), group, measure);
      BigDecimal value = statistic == null ? null : statistic.value();
      if (statistic != null) {
        used += statistic.agenciesUsed();
      }
      if (value != null) {
        sum = sum == null ? value : sum.add(value);
      }
    }
    return new Total(sum, used);
  }
}
