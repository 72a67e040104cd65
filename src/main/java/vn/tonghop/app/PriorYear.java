package vn.tonghop.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
  private final Map<String, String> codeThen = new HashMap<>();
  private int agencies;

  private PriorYear() {}

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
    PriorYear year = new PriorYear();
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
    recode(setup.registry(), reported);
    for (Statistic statistic : new StoredStatistics(database).list(campaign)) {
      if (numbers.contains(statistic.indicator())) {
        statistics.put(
            key(statistic.indicator(), statistic.group()) + "/" + statistic.measure(), statistic);
      }
    }
  }

  /**
   * An agency that succeeds exactly one other, and did not report itself then, is compared with
   * what that one reported.
   */
  private void recode(Registry registry, Set<String> reported) {
    registry
        .succeeded()
        .forEach(
            (now, before) -> {
              if (!reported.contains(now) && before.size() == 1) {
                codeThen.put(now, before.iterator().next());
              }
            });
  }

  private String then(String agency) {
    return codeThen.getOrDefault(agency, agency);
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
    return values.get(key(then(agency), indicator));
  }

  @Override
  public @Nullable String textPrint(String agency, String indicator) {
    return prints.get(key(then(agency), indicator));
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return statistics.get(key(indicator, group) + "/" + measure);
  }

  @Override
  public int agencies() {
    return agencies;
  }
}
