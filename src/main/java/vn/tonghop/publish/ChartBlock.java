package vn.tonghop.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Chart;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.RowSource;
import vn.tonghop.finding.Phrase;

/**
 * The figures of a chart as a block of cells: a row per category, a column per series, then a
 * column per level to be reached.
 */
final class ChartBlock {

  private static final int FIGURE_WIDTH = 12;
  private static final int FIXED_COLUMNS = 2;

  private static final char NO_BREAK = '\u00a0';

  private final Chart chart;
  private final List<Shown> shown = new ArrayList<>();

  /**
   * @param levelName of a level, with holes for series and level
   */
  ChartBlock(Chart chart, String levelName) {
    this.chart = chart;
    for (Chart.Series series : chart.series()) {
      shown.add(new Shown(series.name(), values(series), series.points(), false));
    }
    for (Chart.Series series : chart.series()) {
      Chart.Level level = series.level();
      if (level != null) {
        String text = level.text().replace(' ', NO_BREAK);
        String name = Phrase.fill(levelName, series.name(), text);
        List<BigDecimal> values = Collections.nCopies(chart.categories().size(), level.value());
        shown.add(new Shown(name, new ArrayList<>(values), List.of(), true));
      }
    }
  }

  /**
   * A column.
   *
   * @param values one per category, unrounded; null: none
   * @param points where the values are published; of a level none
   */
  record Shown(
      String name, List<@Nullable BigDecimal> values, List<Chart.Point> points, boolean level) {}

  private static List<@Nullable BigDecimal> values(Chart.Series series) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    series.points().forEach(point -> values.add(point.value()));
    return values;
  }

  /** File below {@code tables/} that holds the figures. */
  String file() {
    return chart.file();
  }

  List<Shown> columns() {
    return shown;
  }

  /**
   * @param names head of the column of categories
   */
  Block block(String names) {
    List<HeaderCell> header = new ArrayList<>();
    header.add(new HeaderCell(names, 0, 1, 1, 1));
    List<Column> columns = new ArrayList<>();
    for (Shown one : shown) {
      header.add(new HeaderCell(one.name(), 0, FIXED_COLUMNS + columns.size(), 1, 1));
      columns.add(new Column("c" + columns.size(), chart.decimals(), false, FIGURE_WIDTH));
    }
    List<ReportRow> rows = new ArrayList<>();
    for (int i = 0; i < chart.categories().size(); i++) {
      rows.add(row(i));
    }
    return new Block(null, 1, header, columns, RowSource.of(rows));
  }

  private ReportRow row(int category) {
    List<ReportCell> cells = new ArrayList<>();
    for (Shown one : shown) {
      BigDecimal value = one.values().get(category);
      cells.add(value == null ? ReportCell.Sign.BLANK : new ReportCell.Number(value));
    }
    return new ReportRow(ReportRow.Kind.VALUE, "", "", chart.categories().get(category), cells);
  }
}
