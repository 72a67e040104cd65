package vn.tonghop.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ReportFacts.FindingSink;
import vn.tonghop.explain.Evidence;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.YearBefore;
import vn.tonghop.store.Consolidation;

/** What is in force in the store; holds the answers to the items asked for, streams the rest. */
final class StoredEvidence implements Evidence {

  private final Setup setup;
  private final Consolidation consolidation;
  private final List<AgencyStanding> standings;
  private final PriorYearOnce before;
  private final Map<String, IndicatorValue> values = new HashMap<>();

  /**
   * @param before the campaign before
   */
  StoredEvidence(
      Setup setup,
      Consolidation consolidation,
      List<AgencyStanding> standings,
      PriorYearOnce before) {
    this.before = before;
    this.setup = setup;
    this.consolidation = consolidation;
    this.standings = List.copyOf(standings);
  }

  /** Reads the answers to these items. */
  void load(Set<String> indicators) {
    consolidation.values(
        indicators,
        (agency, revision, value) -> values.put(agency + "/" + value.indicator(), value));
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
  public @Nullable YearBefore yearBefore() {
    return before.get();
  }

  @Override
  public void rowCounts(String table, String column, RowCountSink sink) {
    consolidation.rowCounts(
        table(table),
        column,
        (agency, content, rows) -> sink.count(agency, content == null ? "" : content, rows));
  }

  @Override
  public void rows(String table, BiConsumer<String, TableRow> sink) {
    consolidation.rows(table(table), sink::accept);
  }

  @Override
  public void findings(FindingSink sink) {
    consolidation.findings(
        published -> {
          String agency = published.submission().agency();
          sink.finding(
              agency == null ? "" : agency, published.submission().revision(), published.finding());
        });
  }

  private Table table(String key) {
    return setup.outline().table(key).orElseThrow();
  }
}
