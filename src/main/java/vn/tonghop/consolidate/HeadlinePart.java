package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.MoneyScale;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.Registry.Grouping;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.SummaryPlan.Headline;
import vn.tonghop.statistic.Statistic;

/** The chief figures, one line each, by group. */
final class HeadlinePart {

  private static final int FIGURE = 8;

  private final Outline outline;
  private final List<String> published;
  private final ReportFacts facts;
  private final Labels labels;

  HeadlinePart(Setup setup, ReportFacts facts, Labels labels) {
    this.outline = setup.outline();
    this.published = setup.campaign().reports();
    this.facts = facts;
    this.labels = labels;
  }

  Summary.Part of(List<Headline> headlines, List<Grouping> groups) {
    SummaryBlock block = new SummaryBlock(labels);
    block.words("don_vi", FIGURE, labels.text("summary.unit"));
    for (Grouping group : groups) {
      String name = group.name().in(labels.locale());
      block.figures("nhom_" + group.code().toLowerCase(Locale.ROOT), 1, FIGURE, name);
    }
    block
        .figures("chung", 1, FIGURE, labels.text("summary.all"))
        .words("k_n", FIGURE, labels.text("summary.coverage"))
        .words("bieu", FIGURE, labels.text("summary.report"));
    List<ReportRow> rows = new ArrayList<>();
    for (Headline headline : headlines) {
      rows.add(row(headline, rows.size() + 1, groups));
    }
    return new Summary.Part(
        labels.text("summary.headlines"),
        "",
        List.of(block.of(null, labels.text("summary.indicator"), rows)));
  }

  private ReportRow row(Headline headline, int ordinal, List<Grouping> groups) {
    Indicator indicator = outline.require(headline.indicator());
    List<ReportCell> cells = new ArrayList<>();
    String unit =
        indicator.kind() == Kind.YESNO
            ? labels.text("summary.agencies")
            : unit(headline, indicator);
    cells.add(word(unit));
    groups.forEach(group -> cells.add(figure(headline, indicator, group.code())));
    cells.add(figure(headline, indicator, Registry.ALL));
    cells.add(coverage(indicator));
    String report = headline.report();
    cells.add(word(report != null && published.contains(report) ? report : ""));
    return new ReportRow(
        ReportRow.Kind.INDICATOR,
        String.valueOf(ordinal),
        indicator.code(),
        headline.name().in(labels.locale()),
        cells);
  }

  private ReportCell figure(Headline headline, Indicator indicator, String group) {
    Statistic statistic = facts.statistic(indicator.code(), group, measure(indicator));
    if (statistic == null || isForNobody(indicator, group)) {
      return Sign.NOT_APPLICABLE;
    }
    return statistic.value() == null
        ? Sign.UNDEFINED
        : new ReportCell.Number(statistic.value(), headline.decimals()).in(power(headline));
  }

  private String unit(Headline headline, Indicator indicator) {
    MoneyScale scale = headline.moneyUnit();
    return scale == null
        ? indicator.unit().in(labels.locale())
        : labels.text("money." + scale.name());
  }

  private static int power(Headline headline) {
    MoneyScale scale = headline.moneyUnit();
    return scale == null ? 0 : scale.power();
  }

  private boolean isForNobody(Indicator indicator, String group) {
    Statistic others = facts.statistic(indicator.code(), group, "not_applicable");
    return others != null
        && others.value() != null
        && others.value().intValueExact() == others.agenciesTotal();
  }

  private ReportCell coverage(Indicator indicator) {
    Statistic statistic = facts.statistic(indicator.code(), Registry.ALL, measure(indicator));
    return statistic == null
        ? Sign.BLANK
        : new ReportCell.OutOf(statistic.agenciesUsed(), statistic.agenciesTotal());
  }

  private static String measure(Indicator indicator) {
    return switch (indicator.kind()) {
      case RATIO -> "weighted_share";
      case YESNO -> "yes_count";
      default -> "sum";
    };
  }

  private static ReportCell word(String text) {
    return text.isEmpty() ? Sign.BLANK : new ReportCell.Text(text);
  }
}
