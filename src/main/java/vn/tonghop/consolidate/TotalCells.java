package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.AgencyStanding.Used;
import vn.tonghop.statistic.Statistic;

/**
 * The cells of a subtotal or grand total over one or more groups: figures of answers from the
 * statistics of the groups (their sums, numerators, denominators; shares are recomputed), facts
 * about submissions from the standings. Never from rounded cells.
 */
final class TotalCells {

  private final Outline outline;
  private final ReportFacts facts;
  private final TargetCells targets;
  private final YearCells years;

  TotalCells(Setup setup, ReportFacts facts, Labels labels) {
    this.outline = setup.outline();
    this.targets = new TargetCells(setup, facts, labels);
    this.years = new YearCells(setup, facts);
    this.facts = facts;
  }

  List<ReportCell> of(
      List<String> groups, List<AgencyStanding> standings, List<ReportColumn> columns) {
    List<ReportCell> cells = new ArrayList<>();
    for (ReportColumn column : columns) {
      cells.add(ReportCell.shown(cell(groups, standings, column), column));
    }
    return cells;
  }

  private ReportCell cell(
      List<String> groups, List<AgencyStanding> standings, ReportColumn column) {
    if (column.show().isYearOnYear()) {
      return years.together(groups, standings, column);
    }
    if (column.show().needsIndicator()) {
      return figure(groups, standings.size(), column);
    }
    return column.show().needsTarget()
        ? targets.together(standings, column)
        : submissions(standings, column);
  }

  private ReportCell figure(List<String> groups, int agencies, ReportColumn column) {
    Indicator indicator = outline.require(Objects.requireNonNull(column.indicator()));
    return switch (column.show()) {
      case AMOUNT -> number(total(groups, indicator, "sum").value());
      case NUMERATOR -> number(total(groups, indicator, "numerator_sum").value());
      case DENOMINATOR -> number(total(groups, indicator, "denominator_sum").value());
      case SHARE -> share(groups, indicator);
      case COVERAGE -> new ReportCell.OutOf(withData(groups, indicator), agencies);
      case CHOICE ->
          indicator.kind() == Kind.YESNO
              ? number(total(groups, indicator, "yes_count").value())
              : Sign.BLANK;
      case TEXT -> Sign.BLANK;
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private ReportCell share(List<String> groups, Indicator indicator) {
    BigDecimal n = total(groups, indicator, "numerator_sum").value();
    BigDecimal d = total(groups, indicator, "denominator_sum").value();
    if (n == null || d == null || d.signum() == 0) {
      return Sign.UNDEFINED;
    }
    return new ReportCell.Number(
        indicator.quotient() ? Decimals.divide(n, d) : Decimals.percent(n, d));
  }

  /** Agencies whose numbers entered the total; for items without numbers, those that answered. */
  private int withData(List<String> groups, Indicator indicator) {
    if (indicator.kind() == Kind.RATIO) {
      return total(groups, indicator, "numerator_sum").used();
    }
    if (indicator.kind().isAmount()) {
      return total(groups, indicator, "sum").used();
    }
    BigDecimal answered = total(groups, indicator, "reported").value();
    return answered == null ? 0 : answered.intValueExact();
  }

  private record Total(@Nullable BigDecimal value, int used) {}

  private Total total(List<String> groups, Indicator indicator, String measure) {
    BigDecimal sum = null;
    int used = 0;
    for (String group : groups) {
      Statistic statistic = facts.statistic(indicator.code(), group, measure);
      if (statistic != null) {
        BigDecimal value = statistic.value();
        if (value != null) {
          sum = sum == null ? value : sum.add(value);
        }
        used += statistic.agenciesUsed();
      }
    }
    return new Total(sum, used);
  }

  private static ReportCell submissions(List<AgencyStanding> standings, ReportColumn column) {
    List<Used> used =
        standings.stream().map(AgencyStanding::used).filter(Objects::nonNull).toList();
    return switch (column.show()) {
      case STATUS -> new ReportCell.OutOf(used.size(), standings.size());
      case REVISIONS -> sum(used, u -> u.revision() == null ? 0 : u.revision());
      case ERRORS -> sum(used, Used::errors);
      case REMARKS -> sum(used, u -> u.confirms() + u.warnings());
      case COMPLETENESS -> completeness(used, column.of());
      case DOC_NO, RECEIVED_ON, DAYS_LATE -> Sign.BLANK;
      default -> throw new IllegalStateException(column.show().name());
    };
  }

  private static ReportCell sum(List<Used> used, ToIntFunction<Used> number) {
    return used.isEmpty()
        ? Sign.UNDEFINED
        : ReportCell.Number.of(used.stream().mapToInt(number).sum());
  }

  private static ReportCell completeness(List<Used> used, @Nullable String section) {
    List<BigDecimal> percents =
        used.stream().map(u -> u.completenessPercent(section)).filter(Objects::nonNull).toList();
    BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return percents.isEmpty()
        ? Sign.UNDEFINED
        : new ReportCell.Number(Decimals.divide(sum, BigDecimal.valueOf(percents.size())));
  }

  private static ReportCell number(@Nullable BigDecimal number) {
    return number == null ? Sign.UNDEFINED : new ReportCell.Number(number);
  }
}
