package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.check.YearChange;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.GroupFigure;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.statistic.YearPanel;

/** How figures changed since the year before; "–" where one of the two years has none. */
final class YearCells {

  private final Setup setup;
  private final ReportFacts facts;
  private final Map<List<Object>, Map<String, Ranks>> ranks = new HashMap<>();

  YearCells(Setup setup, ReportFacts facts) {
    this.setup = setup;
    this.facts = facts;
  }

  /**
   * One agency that has a submission in force.
   *
   * @param groups those it is ranked among
   */
  ReportCell own(Agency agency, ReportColumn column, List<String> groups) {
    Indicator indicator = indicator(column);
    if (!indicator.applies().appliesTo(agency)) {
      return Sign.NOT_APPLICABLE;
    }
    Show show = column.show();
    if (show == Show.PREVIOUS_COVERAGE || show == Show.PANEL_COVERAGE) {
      return Sign.BLANK;
    }
    if (show == Show.ITEM_RANK || show == Show.RANK_PREVIOUS || show == Show.RANK_CHANGE) {
      return rank(agency, indicator, groups, show);
    }
    YearChange own = own(agency, indicator);
    boolean both = own.now() != null && own.before() != null;
    return show.isPanel() && !both ? Sign.UNDEFINED : shown(own, show);
  }

  /**
   * Several agencies.
   *
   * @param groups they make up
   */
  ReportCell together(List<String> groups, List<AgencyStanding> standings, ReportColumn column) {
    Indicator indicator = indicator(column);
    List<Agency> agencies = standings.stream().map(AgencyStanding::agency).toList();
    return switch (column.show()) {
      case ITEM_RANK, RANK_PREVIOUS, RANK_CHANGE -> Sign.BLANK;
      case PREVIOUS_COVERAGE ->
          new ReportCell.OutOf(before(indicator, groups).used(), agencies.size());
      case PANEL_COVERAGE ->
          new ReportCell.OutOf(panel(indicator, agencies).agencies(), agencies.size());
      case PREVIOUS, CHANGE, CHANGE_RELATIVE -> shown(all(indicator, groups), column.show());
      default -> shown(panel(indicator, agencies).change(), column.show());
    };
  }

  private static ReportCell shown(YearChange change, Show show) {
    return switch (show) {
      case PREVIOUS, PANEL_PREVIOUS -> number(change.before());
      case PANEL -> number(change.now());
      case CHANGE, PANEL_CHANGE -> AgencyCells.number(change.difference());
      case CHANGE_RELATIVE, PANEL_CHANGE_RELATIVE -> AgencyCells.number(change.percent());
      default -> throw new IllegalStateException(show.name());
    };
  }

  private static ReportCell number(@Nullable ExactValue value) {
    return AgencyCells.number(value == null ? null : value.rounded());
  }

  private Indicator indicator(ReportColumn column) {
    return setup.outline().require(Objects.requireNonNull(column.indicator()));
  }

  private YearChange own(Agency agency, Indicator indicator) {
    YearBefore before = facts.yearBefore();
    IndicatorValue past = before == null ? null : before.value(agency.code(), indicator.code());
    return new YearChange(
        exact(indicator, facts.value(agency.code(), indicator.code())), exact(indicator, past));
  }

  private static @Nullable ExactValue exact(Indicator indicator, @Nullable IndicatorValue value) {
    return value == null ? null : ExactValue.of(indicator, value);
  }

  private YearChange all(Indicator indicator, List<String> groups) {
    return new YearChange(
        GroupFigure.of(indicator, groups, facts::statistic).value(),
        before(indicator, groups).value());
  }

  private GroupFigure before(Indicator indicator, List<String> groups) {
    YearBefore before = facts.yearBefore();
    return before == null
        ? new GroupFigure(null, 0)
        : GroupFigure.of(indicator, groups, before::statistic);
  }

  private YearPanel panel(Indicator indicator, List<Agency> agencies) {
    return YearPanel.of(
        indicator, agencies, code -> facts.value(code, indicator.code()), facts.yearBefore());
  }

  private record Ranks(int now, int before) {}

  private ReportCell rank(Agency agency, Indicator indicator, List<String> groups, Show show) {
    Ranks own =
        ranks
            .computeIfAbsent(List.of(indicator.code(), groups), key -> ranked(indicator, groups))
            .get(agency.code());
    if (own == null) {
      return Sign.UNDEFINED;
    }
    return ReportCell.Number.of(
        switch (show) {
          case ITEM_RANK -> own.now();
          case RANK_PREVIOUS -> own.before();
          default -> own.before() - own.now();
        });
  }

  private Map<String, Ranks> ranked(Indicator indicator, List<String> groups) {
    Map<String, YearChange> panel = new HashMap<>();
    for (AgencyStanding standing : facts.standings()) {
      Agency agency = standing.agency();
      if (agency.isIn(groups) && indicator.applies().appliesTo(agency)) {
        YearChange own = own(agency, indicator);
        if (own.now() != null && own.before() != null) {
          panel.put(agency.code(), own);
        }
      }
    }
    Map<String, Integer> now = ranks(panel, YearChange::now);
    Map<String, Integer> before = ranks(panel, YearChange::before);
    return panel.keySet().stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                code ->
                    new Ranks(
                        Objects.requireNonNull(now.get(code)),
                        Objects.requireNonNull(before.get(code)))));
  }

  /** Competition ranks, greatest first: 1, 2, 2, 4. */
  private static Map<String, Integer> ranks(
      Map<String, YearChange> panel, Function<YearChange, @Nullable ExactValue> year) {
    Map<String, BigDecimal> values = new HashMap<>();
    panel.forEach(
        (code, change) -> values.put(code, Objects.requireNonNull(year.apply(change)).rounded()));
    List<BigDecimal> sorted =
        values.values().stream().sorted(Comparator.<BigDecimal>reverseOrder()).toList();
    Map<BigDecimal, Integer> first = new TreeMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      first.putIfAbsent(sorted.get(i), i + 1);
    }
    Map<String, Integer> ranks = new HashMap<>();
    values.forEach((code, value) -> ranks.put(code, first.get(value)));
    return ranks;
  }
}
