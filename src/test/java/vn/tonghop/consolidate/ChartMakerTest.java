package vn.tonghop.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.tonghop.consolidate.Chart.Point;
import vn.tonghop.outline.ChartPlan;
import vn.tonghop.outline.ChartPlan.By;
import vn.tonghop.outline.ChartPlan.Figure;
import vn.tonghop.outline.ChartPlan.Kind;
import vn.tonghop.outline.ChartPlan.Rows;
import vn.tonghop.outline.ChartPlan.Series;
import vn.tonghop.outline.ChartPlan.Source;
import vn.tonghop.outline.ChartPlan.Statistics;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Setup;

/** Charts show published figures; the figures of the test campaign are worked out by hand. */
class ChartMakerTest {

  private static final Label NAME = new Label("Dịch vụ", "Services");
  private static final Figure SERVICES = new Figure(NAME, "x.svc", "sum", null);
  private static final Figure WITH_PORTAL =
      new Figure(new Label("Trang", "Portals"), "x.web", "numerator_sum", null);

  private static ChartPlan plan(Kind kind, @Nullable MoneyScale scale, Source source) {
    return new ChartPlan(
        "bieu", new Label("Biểu đồ", "Chart"), kind, new Label("cái", "pieces"), 1, scale, source);
  }

  private static List<Chart> charts(Locale locale, ChartPlan... plans) {
    Setup setup = TestCampaign.setup();
    Outline outline = setup.outline();
    Setup drawn =
        new Setup(
            setup.campaign(),
            new Outline(
                outline.id(),
                outline.version(),
                outline.name(),
                outline.citation(),
                outline.sections(),
                outline.choiceLists(),
                outline.cover(),
                outline.forms(),
                outline.indicators(),
                outline.tables(),
                outline.rules(),
                outline.crossChecks(),
                outline.statistics(),
                outline.reports(),
                outline.summary(),
                List.of(plans)),
            setup.registry(),
            setup.synonyms(),
            setup.markers(),
            setup.configHash(),
            setup.readingHash());
    TestCampaign facts = new TestCampaign(false);
    return ChartMaker.build(
        drawn,
        facts,
        id -> id.equals("T-91") ? Consolidator.build(TestCampaign.oneBlock(), setup, facts) : null,
        Labels.in(locale));
  }

  private static Chart chart(Kind kind, Source source) {
    return charts(Locale.forLanguageTag("vi"), plan(kind, null, source)).get(0);
  }

  private static List<@Nullable String> values(Chart chart, int series) {
    return chart.series().get(series).points().stream()
        .map(Point::value)
        .map(value -> value == null ? null : value.toPlainString())
        .toList();
  }

  @Test
  void groups_are_categories_and_figures_are_series() {
    Chart chart =
        chart(Kind.BARS, new Statistics(By.GROUPS, false, List.of(SERVICES, WITH_PORTAL)));

    assertThat(chart.categories()).containsExactly("Bộ", "Cơ quan ngang Bộ", "Tỉnh");
    assertThat(chart.series()).extracting(Chart.Series::name).containsExactly("Dịch vụ", "Trang");
    assertThat(values(chart, 0)).containsExactly("120", null, "7");
    assertThat(values(chart, 1)).containsExactly("1", null, "2");
    assertThat(chart.series().get(0).points().get(2))
        .isEqualTo(new Point(new BigDecimal("7"), "x.svc", "LOC", "sum"));
    assertThat(chart.file()).isEqualTo("statistics");
  }

  @Test
  void everybody_is_the_last_category_where_wanted() {
    Chart chart = chart(Kind.BARS, new Statistics(By.GROUPS, true, List.of(SERVICES)));

    assertThat(chart.categories()).containsExactly("Bộ", "Cơ quan ngang Bộ", "Tỉnh", "Chung");
    assertThat(chart.series().get(0).points().get(3).group()).isEqualTo("ALL");
  }

  @Test
  void figures_as_categories_stack_the_groups() {
    Chart chart =
        chart(Kind.STACKED, new Statistics(By.FIGURES, false, List.of(SERVICES, WITH_PORTAL)));

    assertThat(chart.categories()).containsExactly("Dịch vụ", "Trang");
    assertThat(chart.series())
        .extracting(Chart.Series::name)
        .containsExactly("Bộ", "Cơ quan ngang Bộ", "Tỉnh");
    assertThat(values(chart, 2)).containsExactly("7", "2");
  }

  @Test
  void money_is_brought_to_its_unit_exactly() {
    ChartPlan plan =
        plan(Kind.BARS, MoneyScale.MVND, new Statistics(By.GROUPS, false, List.of(SERVICES)));

    assertThat(values(charts(Locale.ENGLISH, plan).get(0), 0))
        .containsExactly("0.000120", null, "0.000007");
  }

  @Test
  void the_rows_of_a_table_are_drawn_in_its_order_as_far_as_they_have_a_figure() {
    Series services = new Series(NAME, "svc");
    Chart all = chart(Kind.BARS, new Rows("T-91", 0, List.of(services), List.of("CEN", "LOC"), 10));
    Chart first =
        chart(Kind.BARS, new Rows("T-91", 0, List.of(services), List.of("CEN", "LOC"), 1));

    assertThat(all.categories()).containsExactly("Bộ Một", "Bộ Bốn", "Tỉnh Sáu");
    assertThat(values(all, 0)).containsExactly("120", "0", "7");
    assertThat(all.series().get(0).points().get(2).group()).isEqualTo("L1");
    assertThat(all.file()).isEqualTo("T-91");
    assertThat(first.categories()).containsExactly("Bộ Một");
  }

  @Test
  void a_chart_without_a_figure_or_of_a_table_not_published_is_left_out() {
    Figure nothing = new Figure(NAME, "x.pc", "median", null);

    assertThat(
            charts(
                Locale.ENGLISH,
                plan(Kind.BARS, null, new Statistics(By.GROUPS, true, List.of(nothing))),
                plan(
                    Kind.BARS,
                    null,
                    new Rows("T-99", 0, List.of(new Series(NAME, "svc")), List.of("CEN"), 5))))
        .isEmpty();
  }

  @Test
  void texts_are_in_the_language_of_the_labels() {
    Statistics source = new Statistics(By.GROUPS, true, List.of(SERVICES));
    Chart english = charts(Locale.ENGLISH, plan(Kind.BARS, null, source)).get(0);

    assertThat(Stream.of(english.title(), english.unit(), english.series().get(0).name()))
        .containsExactly("Chart", "pieces", "Services");
    assertThat(english.categories()).endsWith("All");
  }
}
