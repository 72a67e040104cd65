package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.check.YearChange;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Setup;

/**
 * {@code @year.<indicator>} of the indicators the outline compares with the year before: {@code
 * value previous change change_relative} of all agencies with data in the year in question, and the
 * same with {@code panel_} of those with data in both.
 */
final class YearFigures {

  private final Setup setup;
  private final Entries entries;
  private final @Nullable YearBefore before;

  YearFigures(Setup setup, Entries entries, @Nullable YearBefore before) {
    this.setup = setup;
    this.entries = entries;
    this.before = before;
  }

  /** Last year's answer, read as this year's outline means it. */
  static @Nullable Entry entry(@Nullable YearBefore before, String agency, Indicator indicator) {
    IndicatorValue value = before == null ? null : before.value(agency, indicator.code());
    return value == null ? null : Entry.of(indicator, value);
  }

  /** Nothing where the campaign has no predecessor. */
  List<Statistic> all() {
    List<Statistic> statistics = new ArrayList<>();
    if (setup.campaign().predecessor() != null) {
      for (String code : setup.outline().statistics().yearOnYear()) {
        Indicator indicator = setup.outline().require(code);
        setup
            .registry()
            .populations()
            .forEach((group, members) -> statistics.addAll(of(indicator, group, members)));
      }
    }
    return statistics;
  }

  private List<Statistic> of(Indicator indicator, String group, List<Agency> members) {
    Map<String, Entry> answers = entries.of(indicator);
    List<Entry> given =
        members.stream()
            .map(agency -> answers.get(agency.code()))
            .filter(Objects::nonNull)
            .filter(entry -> Pool.enters(indicator, entry))
            .toList();
    GroupFigure past = GroupFigure.of(indicator, List.of(group), this::previous);
    Figures figures = new Figures("@year." + indicator.code(), group, members.size());
    YearChange all = new YearChange(Pool.of(indicator, given), past.value());
    add("", all, given.size(), past.used(), figures);
    YearPanel panel = YearPanel.pooled(indicator, members, answers::get, before);
    add("panel_", panel.change(), panel.agencies(), panel.agencies(), figures);
    return figures.list();
  }

  private @Nullable Statistic previous(String indicator, String group, String measure) {
    return before == null ? null : before.statistic(indicator, group, measure);
  }

  private static void add(String prefix, YearChange change, int now, int before, Figures figures) {
    figures.add(prefix + "value", rounded(change.now()), now);
    figures.add(prefix + "previous", rounded(change.before()), before);
    figures.add(prefix + "change", change.difference(), now);
    figures.add(prefix + "change_relative", change.percent(), now);
  }

  private static @Nullable BigDecimal rounded(@Nullable ExactValue value) {
    return value == null ? null : value.rounded();
  }
}
