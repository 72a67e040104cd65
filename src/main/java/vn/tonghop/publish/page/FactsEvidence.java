package vn.tonghop.publish.page;

import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts;
import vn.tonghop.explain.Evidence;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.YearBefore;

/** The published facts as evidence of which agencies a figure is made of. */
record FactsEvidence(ReportFacts facts) implements Evidence {

  @Override
  public List<AgencyStanding> standings() {
    return facts.standings();
  }

  @Override
  public @Nullable IndicatorValue value(String agency, String indicator) {
    return facts.value(agency, indicator);
  }

  /** Figures that count rows are not traced on the page. */
  @Override
  public void rowCounts(String table, String column, RowCountSink sink) {
    throw new UnsupportedOperationException(table);
  }

  @Override
  public void rows(String table, BiConsumer<String, TableRow> sink) {
    facts.rows(table, Long.MAX_VALUE, sink);
  }

  @Override
  public void findings(ReportFacts.FindingSink sink) {
    facts.findings(sink);
  }

  @Override
  public @Nullable YearBefore yearBefore() {
    return facts.yearBefore();
  }
}
