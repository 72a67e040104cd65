package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ChartPlan.Kind;

/**
 * A chart, ready to be drawn: all texts chosen, all figures exact and published elsewhere.
 *
 * @param id stable ASCII name
 * @param unit empty: none
 * @param decimals shown
 * @param categories names, in the order drawn
 * @param series at least one
 * @param file CSV file that holds the figures, below {@code tables/}
 */
public record Chart(
    String id,
    String title,
    Kind kind,
    String unit,
    int decimals,
    List<String> categories,
    List<Series> series,
    String file) {

  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
  }

  /**
   * Figures of one kind.
   *
   * @param points one per category
   * @param level to be reached; null: none
   */
  public record Series(String name, List<Point> points, @Nullable Level level) {
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * What a target wants.
   *
   * @param value in the unit of the chart
   * @param text {@code ≥ 40 %}
   */
  public record Level(BigDecimal value, String text) {}

  /**
   * One figure.
   *
   * @param value in the unit of the chart, unrounded; null: undefined
   * @param indicator as in statistics.csv; empty: of a table
   * @param group as in statistics.csv; of a table the code of the agency
   * @param measure as in statistics.csv; of a table the key of the column
   */
  public record Point(@Nullable BigDecimal value, String indicator, String group, String measure) {}

  /** True when there is no figure to draw. */
  public boolean isEmpty() {
    return series.stream().flatMap(s -> s.points().stream()).allMatch(p -> p.value() == null);
  }
}
