package vn.tonghop.explain;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;

/** The answers of all agencies, for cells that compare agencies with each other. */
record EvidenceFacts(Evidence evidence) implements ReportFacts {

  @Override
  public List<AgencyStanding> standings() {
    return evidence.standings();
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    return evidence.value(agency, indicator);
  }

  @Override
  public @Nullable Statistic statistic(String indicator, String group, String measure) {
    return null;
  }

  @Override
  public @Nullable YearBefore yearBefore() {
    return evidence.yearBefore();
  }

  @Override
  public void rows(String table, long atMost, BiConsumer<String, TableRow> sink) {
    evidence.rows(table, sink);
  }

  @Override
  public void findings(FindingSink sink) {
    evidence.findings(sink);
  }

  @Override
  public boolean synthetic() {
    return false;
  }
}
