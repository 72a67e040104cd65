package vn.tonghop.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.TextPrint;
import vn.tonghop.check.YearChecks;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Registry;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Target;
import vn.tonghop.statistic.AddedAnswers;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.store.Campaigns;
import vn.tonghop.store.Database;
import vn.tonghop.store.PriorFigures;
import vn.tonghop.store.StoredStatistics;

/**
 * The figures of the campaign before that anything looks at, read once: whatever else happens to
 * that campaign meanwhile, one run compares with the same figures. Of narrative only a print is
 * held.
 */
final class PriorYear implements YearBefore, YearChecks.LastYear {

  private final Map<String, IndicatorValue> values = new HashMap<>();
  private final Map<String, String> prints = new HashMap<>();
  private final Map<String, Statistic> statistics = new HashMap<>();
  private final Map<String, List<String>> codesThen = new TreeMap<>();
  private final Outline outline;
  private int agencies;

  private PriorYear(Outline outline) {
    this.outline = outline;
  }

  /**
   * What the store holds of the predecessor. Nothing of a predecessor that is unknown, or whose
   * data are made up while these are real, or the other way.
   *
   * @return null: the campaign has no predecessor
   */
  static @Nullable PriorYear read(Setup setup, Database database) {
    Campaign.Predecessor before = setup.campaign().predecessor();
    if (before == null) {
      return null;
    }
    PriorYear year = new PriorYear(setup.outline());
    if (isOfOneKind(new Campaigns(database), setup.campaign().id(), before.id())) {
      year.load(setup, database, before.id());
    }
    return year;
  }

  private static boolean isOfOneKind(Campaigns campaigns, String now, String before) {
    CampaignKind then = campaigns.kind(before).orElse(CampaignKind.REAL);
    return campaigns.kind(now).map(then::equals).orElse(true);
  }

  private void load(Setup setup, Database database, String campaign) {
    PriorFigures figures = new PriorFigures(database, campaign);
    agencies = figures.agencies();
    Set<String> numbers = numbers(setup);
    Set<String> texts = YearChecks.texts(setup.outline());
    Set<String> reported = new HashSet<>();
    Set<String> wanted = new HashSet<>(numbers);
    wanted.addAll(texts);
    figures.values(
        wanted,
        (agency, revision, value) -> {
          reported.add(agency);
          String key = key(agency, value.indicator());
          if (numbers.contains(value.indicator())) {
            values.put(key, bare(value));
          }
          String text = value.text();
          if (texts.contains(value.indicator())
              && value.state() == ValueState.VALUE
              && text != null) {
            prints.put(key, TextPrint.of(text));
          }
        });
    recode(setup.registry(), figures.obliged(), reported);
    for (Statistic statistic : new StoredStatistics(database).list(campaign)) {
      if (numbers.contains(statistic.indicator())) {
        statistics.put(
            key(statistic.indicator(), statistic.group()) + "/" + statistic.measure(), statistic);
      }
    }
  }

  /**
   * An agency that took over others is compared with what those reported that had to then, and with
   * what it reported itself, or had to.
   */
  private void recode(Registry registry, Set<String> obliged, Set<String> reported) {
    registry
        .succeeded()
        .forEach(
            (now, before) -> {
              Set<String> then = new TreeSet<>(before);
              then.removeIf(code -> !obliged.contains(code) && !reported.contains(code));
              if (reported.contains(now) || obliged.contains(now)) {
                then.add(now);
              }
              if (!then.isEmpty()) {
                codesThen.put(now, List.copyOf(then));
              }
            });
  }

  @Override
  public List<String> then(String agency) {
    return codesThen.getOrDefault(agency, List.of(agency));
  }

  /** Every item whose numbers of the year before are printed, judged or checked. */
  private static Set<String> numbers(Setup setup) {
    Outline outline = setup.outline();
    Set<String> items = new HashSet<>(YearChecks.numbers(outline));
    items.addAll(outline.statistics().yearOnYear());
    setup.campaign().targets().stream()
        .filter(Target::isRise)
        .map(Target::indicator)
        .forEach(items::add);
    outline.reports().stream()
        .flatMap(report -> report.blocks().stream())
        .flatMap(block -> block.columns().stream())
        .filter(column -> column.show().isYearOnYear())
        .map(ReportColumn::indicator)
        .filter(code -> code != null)
        .forEach(items::add);
    return items;
  }

  private static IndicatorValue bare(IndicatorValue value) {
    return new IndicatorValue(
        value.indicator(),
        value.state(),
        value.amount(),
        value.numerator(),
        value.denominator(),
        null,
        null,
        null,
        null);
  }

  private static String key(String first, String second) {
    return first + "/" + second;
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    List<@Nullable IndicatorValue> answers = new ArrayList<>();
    then(agency).forEach(code -> answers.add(values.get(key(code, indicator))));
    return answers.size() == 1
        ? answers.get(0)
        : outline.indicator(indicator).map(item -> AddedAnswers.of(item, answers)).orElse(null);
  }

  @Override
  public @Nullable String textPrint(String agency, String indicator) {
    List<String> then = then(agency);
    return then.size() == 1 ? prints.get(key(then.get(0), indicator)) : null;
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return statistics.get(key(indicator, group) + "/" + measure);
  }

  @Override
  public List<String> merged() {
    return codesThen.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  @Override
  public int agencies() {
    return agencies;
  }
}
