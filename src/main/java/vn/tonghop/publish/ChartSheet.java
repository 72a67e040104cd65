package vn.tonghop.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Chart;
import vn.tonghop.consolidate.ChartMaker;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.finding.Phrase;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetChart;
import vn.tonghop.publish.sheet.SheetChart.Box;
import vn.tonghop.publish.sheet.SheetChart.Cells;
import vn.tonghop.publish.sheet.SheetChart.Figures;
import vn.tonghop.publish.sheet.SheetChart.Names;
import vn.tonghop.publish.sheet.SheetChart.Series;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/** The charts of a campaign, each with its figures below; none is torn over two pages. */
final class ChartSheet {

  private static final int LEAST_COLUMNS = 27;
  private static final double ROW = 15;
  private static final double LINE_HEIGHT = 13.5;
  private static final double ROW_PADDING = 3;
  private static final int NAME = 1;
  private static final int FIXED_COLUMNS = 2;

  private final Styles styles;
  private final BodyCells bodyCells;
  private final Frame frame;
  private final ChartMaker.Drawn drawn;
  private final FigurePlaces places;
  private final List<ChartBlock> blocks = new ArrayList<>();
  private final Grid grid;
  private final SummaryPages pages;
  private final List<SheetChart> charts = new ArrayList<>();
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private final String name = texts.getString("workbook.charts");

  ChartSheet(Styles styles, Frame frame, ChartMaker.Drawn drawn, FigurePlaces places) {
    this.styles = styles;
    this.bodyCells = new BodyCells(styles);
    this.frame = frame;
    this.drawn = drawn;
    this.places = places;
    int columns = LEAST_COLUMNS;
    for (Chart chart : drawn.charts()) {
      ChartBlock block = new ChartBlock(chart, texts.getString("charts.level"));
      blocks.add(block);
      columns = Math.max(columns, SpannedBlock.needed(block.block("")));
    }
    double[] widths = new double[columns];
    Arrays.fill(widths, SpannedBlock.NARROW);
    this.grid = new Grid(widths);
    this.pages = new SummaryPages(grid.width(1, columns));
  }

  /** Whether there is anything to be said. */
  static boolean isNeeded(ChartMaker.Drawn drawn) {
    return !drawn.charts().isEmpty() || !drawn.withoutFigures().isEmpty();
  }

  SheetPlan plan() {
    return frame.portrait(name, grid).withCharts(drawn.charts().size());
  }

  /** The charts on the sheet; complete when it has been written. */
  List<SheetChart> charts() {
    return charts;
  }

  void write(SheetStream out, Workbook.Head head) {
    String title = texts.getString("charts.title");
    frame.writeHead(
        out,
        grid,
        new Frame.Titles(
            head.synthetic() ? title + " " + texts.getString("workbook.mark") : title,
            head.campaign(),
            ""));
    int first = 1;
    double above = 0;
    for (int i = 0; i < blocks.size(); i++) {
      chart(out, drawn.charts().get(i), blocks.get(i));
      pages.keepTogether(first, out.height() - above);
      first = out.row() + 1;
      above = out.height();
    }
    notes(out);
    pages.keepTogether(first, out.height() - above);
    int scale = pages.scale(Integer.MAX_VALUE);
    out.scale(scale);
    pages.breaks(scale).forEach(out::breakBefore);
  }

  private void notes(SheetStream out) {
    frame.line(out, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
    frame.line(out, grid, "- " + texts.getString("charts.note"), Styles.Role.NOTE);
    for (String missing : drawn.withoutFigures()) {
      String line = Phrase.fill(texts.getString("charts.missing"), missing);
      frame.line(out, grid, "- " + line, Styles.Role.NOTE);
    }
  }

  private void chart(SheetStream out, Chart chart, ChartBlock figures) {
    ChartLayout layout = ChartLayout.of(chart);
    int top = out.row() + 1;
    int rows = (int) Math.ceil(layout.points() / ROW);
    for (int i = 0; i < rows; i++) {
      out.row(out.row() + 1, ROW);
    }
    Box box = new Box(1, top, grid.columns(), out.row());
    frame.line(
        out,
        grid,
        Phrase.fill(texts.getString("charts.figures"), chart.file()),
        Styles.Role.SOURCE);
    Block block = figures.block(texts.getString("charts.category"));
    SpannedBlock placed = new SpannedBlock(block, 1, grid.columns());
    new SpannedHeader(List.of(placed), grid).write(out, LINE_HEIGHT, ROW_PADDING);
    int header = out.row();
    for (int i = 0; i < block.rows().list().size(); i++) {
      row(out, placed, figures, i);
    }
    charts.add(sheetChart(chart, layout, box, placed, figures, header));
    out.skip();
  }

  private SheetChart sheetChart(
      Chart chart,
      ChartLayout layout,
      Box box,
      SpannedBlock placed,
      ChartBlock figures,
      int header) {
    int last = header + chart.categories().size();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < figures.columns().size(); i++) {
      ChartBlock.Shown shown = figures.columns().get(i);
      int column = placed.first(FIXED_COLUMNS + i);
      series.add(
          new Series(
              shown.name(),
              new Cells(name, column, header, header),
              new Figures(shown.values(), new Cells(name, column, header + 1, last)),
              shown.level()));
    }
    Cells names = new Cells(name, placed.first(NAME), header + 1, last);
    return new SheetChart(
        chart.id(),
        chart.title(),
        layout.bars(),
        chart.unit(),
        Styles.format(chart.decimals()),
        new Names(chart.categories(), names),
        series,
        box);
  }

  private void row(SheetStream out, SpannedBlock placed, ChartBlock figures, int index) {
    ReportRow row = placed.block().rows().list().get(index);
    double width = grid.width(placed.first(NAME), placed.last(NAME));
    out.row(out.row() + 1, ROW_PADDING + LINE_HEIGHT * TextFit.lines(row.name(), width));
    CellStyle words = styles.words(false, Across.LEFT);
    out.merged(placed.first(NAME), placed.last(NAME), words, row.name());
    for (int i = 0; i < figures.columns().size(); i++) {
      int column = FIXED_COLUMNS + i;
      int first = placed.first(column);
      CellStyle style =
          bodyCells.write(
              out, first, row.cells().get(i), "", placed.block().columns().get(i), 0, false);
      link(out, first, figures, i, index);
      out.spread(first, placed.last(column), style);
    }
  }

  private void link(SheetStream out, int at, ChartBlock figures, int series, int index) {
    ChartBlock.Shown shown = figures.columns().get(series);
    BigDecimal value = shown.values().get(index);
    FigurePlaces.@Nullable Place place =
        shown.level() || value == null
            ? null
            : places.ofPoint(shown.points().get(index), figures.file());
    if (place != null) {
      out.link(at, place.sheet(), place.cell());
    }
  }
}
