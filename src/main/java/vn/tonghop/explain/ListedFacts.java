package vn.tonghop.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;

/** The facts of one cell: nothing but what is listed for it. */
final class ListedFacts implements ReportFacts {

  private final List<AgencyStanding> standings;
  private final Map<String, IndicatorValue> values = new HashMap<>();
  private final Map<String, Statistic> statistics = new HashMap<>();
  private final RowPlace place;
  private final @Nullable YearBefore before;

  ListedFacts(RowPlace place, List<AgencyStanding> standings, @Nullable YearBefore before) {
    this.before = before;
    this.place = place;
    this.standings = List.copyOf(standings);
  }

  void add(Listed listed) {
    IndicatorValue value = listed.value();
    if (value != null) {
      values.put(listed.agency() + "/" + value.indicator(), value);
    }
  }

  void add(Statistic statistic) {
    statistics.put(key(statistic.indicator(), statistic.group(), statistic.measure()), statistic);
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
  public @Nullable YearBefore yearBefore() {
    return before;
  }

  @Override
  public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {
    TableRow row = place.row();
    if (row != null) {
      sink.accept(place.code(), row);
    }
  }

  @Override
  public void findings(FindingSink sink) {
    SaidFinding said = place.finding();
    if (said != null) {
      sink.finding(place.code(), said.revision(), said.finding());
    }
  }

  @Override
  public boolean synthetic() {
    return false;
  }
}
