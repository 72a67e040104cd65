package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.Chart.Level;
import vn.tonghop.consolidate.Chart.Point;
import vn.tonghop.consolidate.Chart.Series;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.ChartPlan.By;
import vn.tonghop.outline.ChartPlan.Figure;
import vn.tonghop.outline.ChartPlan.Kind;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

/** Makes the charts of a campaign from the figures published beside them; computes nothing. */
public final class ChartMaker {

  private final Setup setup;
  private final ReportFacts facts;
  private final Labels labels;
  private final Set<String> populated;

  private ChartMaker(Setup setup, ReportFacts facts, Labels labels) {
    this.setup = setup;
    this.facts = facts;
    this.labels = labels;
    this.populated =
        facts.standings().stream()
            .map(AgencyStanding::agency)
            .flatMap(agency -> Stream.of(agency.group(), agency.region()))
            .collect(Collectors.toSet());
  }

  /**
   * The charts that have something to show, in the order of the outline.
   *
   * @param tables of the campaign by id, in the language of the labels; null: not published
   */
  public static List<Chart> build(
      Setup setup,
      ReportFacts facts,
      Function<String, @Nullable ConsolidatedTable> tables,
      Labels labels) {
    return draw(setup, facts, tables, labels).charts();
  }

  /**
   * The charts of a campaign.
   *
   * @param withoutFigures titles of those that have nothing to show
   */
  public record Drawn(List<Chart> charts, List<String> withoutFigures) {
    public Drawn {
      charts = List.copyOf(charts);
      withoutFigures = List.copyOf(withoutFigures);
    }
  }

  /** As {@link #build}, and which charts are missing; those of unpublished tables are neither. */
  public static Drawn draw(
      Setup setup,
      ReportFacts facts,
      Function<String, @Nullable ConsolidatedTable> tables,
      Labels labels) {
    ChartMaker maker = new ChartMaker(setup, facts, labels);
    List<Chart> charts = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (ChartPlan plan : setup.outline().charts()) {
      Chart chart =
          plan.source() instanceof ChartPlan.Rows rows
              ? maker.ofRows(plan, rows, tables)
              : maker.ofStatistics(plan, (ChartPlan.Statistics) plan.source());
      if (chart != null && chart.isEmpty()) {
        missing.add(chart.title());
      } else if (chart != null) {
        charts.add(chart);
      }
    }
    return new Drawn(charts, missing);
  }

  private record Category(String name, String group) {}

  private Chart ofStatistics(ChartPlan plan, ChartPlan.Statistics source) {
    if (source.by() == By.FIGURES) {
      List<Category> wholes =
          plan.kind() == Kind.STACKED ? groupings(setup.registry().groups()) : List.of(everybody());
      List<Series> series = new ArrayList<>();
      for (Category whole : wholes) {
        List<Point> points =
            source.figures().stream().map(f -> point(plan, f, whole.group())).toList();
        series.add(new Series(whole.name(), points, null));
      }
      return chart(plan, source.figures().stream().map(f -> text(f.name())).toList(), series);
    }
    List<Category> categories =
        new ArrayList<>(
            groupings(
                source.by() == By.GROUPS ? setup.registry().groups() : setup.registry().regions()));
    if (source.all()) {
      categories.add(everybody());
    }
    List<Series> series = new ArrayList<>();
    for (Figure figure : source.figures()) {
      List<Point> points = categories.stream().map(c -> point(plan, figure, c.group())).toList();
      series.add(new Series(text(figure.name()), points, level(figure)));
    }
    return chart(plan, categories.stream().map(Category::name).toList(), series);
  }

  private Category everybody() {
    return new Category(labels.text("summary.all"), Registry.ALL);
  }

  private List<Category> groupings(List<Grouping> groupings) {
    return groupings.stream()
        .filter(grouping -> populated.contains(grouping.code()))
        .map(grouping -> new Category(text(grouping.name()), grouping.code()))
        .toList();
  }

  private Point point(ChartPlan plan, Figure figure, String group) {
    Statistic statistic = facts.statistic(figure.indicator(), group, figure.measure());
    BigDecimal value = statistic == null ? null : statistic.value();
    return new Point(scaled(value, plan), figure.indicator(), group, figure.measure());
  }

  private static @Nullable BigDecimal scaled(@Nullable BigDecimal value, ChartPlan plan) {
    MoneyScale scale = plan.moneyUnit();
    return value == null || scale == null ? value : scale.of(value);
  }

  private @Nullable Level level(Figure figure) {
    String id = figure.target();
    Target target = id == null ? null : setup.campaign().target(id).orElse(null);
    BigDecimal value = target == null ? null : target.value();
    return target == null || value == null || target.isRise()
        ? null
        : new Level(value, new TargetWords(setup.campaign(), labels).of(target));
  }

  private @Nullable Chart ofRows(
      ChartPlan plan, ChartPlan.Rows source, Function<String, @Nullable ConsolidatedTable> tables) {
    ConsolidatedTable table = tables.apply(source.report());
    if (table == null) {
      return null;
    }
    Block block = table.blocks().get(source.block());
    List<String> keys = block.columns().stream().map(Column::key).toList();
    List<ReportRow> rows = rows(block, source, keys.indexOf(source.columns().get(0).key()));
    List<Series> series = new ArrayList<>();
    for (ChartPlan.Series column : source.columns()) {
      int index = keys.indexOf(column.key());
      Function<ReportRow, Point> point =
          row -> new Point(number(row, index), "", row.code(), column.key());
      series.add(new Series(text(column.name()), rows.stream().map(point).toList(), null));
    }
    return new Chart(
        plan.id(),
        text(plan.title()),
        plan.kind(),
        text(plan.unit()),
        plan.decimals(),
        rows.stream().map(ReportRow::name).toList(),
        series,
        source.report());
  }

  /** The first agencies of the groups, or values, that have a figure. */
  private List<ReportRow> rows(Block block, ChartPlan.Rows source, int index) {
    Set<String> agencies =
        facts.standings().stream()
            .map(AgencyStanding::agency)
            .filter(agency -> agency.isIn(source.groups()))
            .map(Agency::code)
            .collect(Collectors.toSet());
    List<ReportRow> drawn = new ArrayList<>();
    block
        .rows()
        .sendTo(
            row -> {
              if (drawn.size() < source.most()
                  && isDrawn(row, agencies)
                  && number(row, index) != null) {
                drawn.add(row);
              }
            },
            Long.MAX_VALUE);
    return drawn;
  }

  private static boolean isDrawn(ReportRow row, Set<String> agencies) {
    return row.kind() == ReportRow.Kind.VALUE
        || (row.kind() == ReportRow.Kind.AGENCY && agencies.contains(row.code()));
  }

  private static @Nullable BigDecimal number(ReportRow row, int index) {
    return row.cells().get(index) instanceof ReportCell.Number number ? number.value() : null;
  }

  private Chart chart(ChartPlan plan, List<String> categories, List<Series> series) {
    return new Chart(
        plan.id(),
        text(plan.title()),
        plan.kind(),
        text(plan.unit()),
        plan.decimals(),
        categories,
        series,
        "statistics");
  }

  private String text(Label label) {
    return label.in(labels.locale());
  }
}
