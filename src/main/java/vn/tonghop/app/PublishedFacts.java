package vn.tonghop.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.store.Consolidation;

/** The figures the consolidated tables need: only the indicators their layouts name are held. */
final class PublishedFacts implements ReportFacts {

  private final List<AgencyStanding> standings;
  private final Map<String, IndicatorValue> values = new HashMap<>();
  private final Map<String, Statistic> statistics = new HashMap<>();
  private final boolean synthetic;

  PublishedFacts(
      List<ReportLayout> layouts,
      Consolidation consolidation,
      List<AgencyStanding> standings,
      List<Statistic> statistics,
      boolean synthetic) {
    this.standings = List.copyOf(standings);
    this.synthetic = synthetic;
    Set<String> wanted = wanted(layouts);
    consolidation.values(
        (agency, revision, value) -> {
          if (wanted.contains(value.indicator())) {
            values.put(agency + "/" + value.indicator(), value);
          }
        });
    statistics.forEach(s -> this.statistics.put(key(s.indicator(), s.group(), s.measure()), s));
  }

  private static Set<String> wanted(List<ReportLayout> layouts) {
    Set<String> wanted = new HashSet<>();
    for (ReportLayout layout : layouts) {
      for (ReportLayout.Block block : layout.blocks()) {
        for (ReportLayout.ReportColumn column : block.columns()) {
          String indicator = column.indicator();
          if (indicator != null) {
            wanted.add(indicator);
          }
        }
      }
    }
    return wanted;
  }

  private static String key(String indicator, String group, String measure) {
    return indicator + "/" + group + "/" + measure;
  }

  @Override
  public List<AgencyStanding> standings() {
    return standings;
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    return values.get(agency + "/" + indicator);
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return statistics.get(key(indicator, group, measure));
  }

  @Override
  public boolean synthetic() {
    return synthetic;
  }
}
