package vn.tonghop.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A chart of published figures, for every writer that draws: what is drawn, not how it looks.
 *
 * @param id stable ASCII name, unique in the outline
 * @param unit what the figures count; empty texts: none
 * @param decimals shown, 0 to 10
 * @param moneyUnit unit that sums of money are drawn in; null: as they are
 */
public record ChartPlan(
    String id,
    Label title,
    Kind kind,
    Label unit,
    int decimals,
    @Nullable MoneyScale moneyUnit,
    Source source) {

  /** How the series stand to each other. */
  public enum Kind {
    /** Side by side. */
    BARS,
    /** Parts of a whole. */
    STACKED
  }

  /** What the categories of a chart of statistics are. */
  public enum By {
    /** The groups with an obliged agency; each figure is a series. */
    GROUPS,
    /** The regions with an obliged agency; each figure is a series. */
    REGIONS,
    /** The figures; of BARS the one series is everybody, of STACKED each group is a series. */
    FIGURES
  }

  /** Where the figures come from. */
  public sealed interface Source {}

  /**
   * Lines of statistics.csv.
   *
   * @param all everybody is a category, too, the last one; only by groups or regions
   * @param figures at least one
   */
  public record Statistics(By by, boolean all, List<Figure> figures) implements Source {
    public Statistics {
      figures = List.copyOf(figures);
    }
  }

  /**
   * One figure.
   *
   * @param indicator as in statistics.csv
   * @param measure as in statistics.csv
   * @param target id of a target of the campaign whose level is marked; null: none
   */
  public record Figure(Label name, String indicator, String measure, @Nullable String target) {}

  /**
   * The agencies (or the values of columns) that are the rows of a consolidated table, in its
   * order; each column is a series.
   *
   * @param report id of the table; a campaign that does not publish it has no such chart
   * @param block from 0
   * @param columns at least one
   * @param groups whose agencies are meant
   * @param most rows drawn at most, those with a figure in the first column; at least 1
   */
  public record Rows(String report, int block, List<Series> columns, List<String> groups, int most)
      implements Source {
    public Rows {
      columns = List.copyOf(columns);
      groups = List.copyOf(groups);
    }
  }

  /**
   * A column of a consolidated table.
   *
   * @param key of the column
   */
  public record Series(Label name, String key) {}

  /** Ids of the targets that are marked. */
  public List<String> targets() {
    return source instanceof Statistics statistics
        ? statistics.figures().stream().flatMap(f -> Stream.ofNullable(f.target())).toList()
        : List.of();
  }
}
