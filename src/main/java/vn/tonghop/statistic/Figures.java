package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the measures of one indicator in one group. */
final class Figures {

  private final String indicator;
  private final String group;
  private final int total;
  private final List<Statistic> list = new ArrayList<>();

  Figures(String indicator, String group, int total) {
    this.indicator = indicator;
    this.group = group;
    this.total = total;
  }

  void add(String measure, @Nullable BigDecimal value, int used) {
    list.add(new Statistic(indicator, group, measure, value, used, total));
  }

  /** A number of agencies, which are those used. */
  void agencies(String measure, int count) {
    add(measure, BigDecimal.valueOf(count), count);
  }

  /** Mean, quartiles, extremes and standard deviation. */
  void distribution(Distribution distribution) {
    int used = distribution.size();
    add("mean", distribution.mean(), used);
    add("median", distribution.quartile(2), used);
    add("q1", distribution.quartile(1), used);
    add("q3", distribution.quartile(3), used);
    add("min", distribution.quartile(0), used);
    add("max", distribution.quartile(4), used);
    add("stdev", distribution.standardDeviation(), used);
  }

  /** Σ and mean of numbers that every agency used has. */
  void sumAndMean(List<BigDecimal> numbers) {
    Distribution distribution = new Distribution(numbers);
    add("sum", distribution.sum(), distribution.size());
    add("mean", distribution.mean(), distribution.size());
  }

  List<Statistic> list() {
    return list;
  }
}
