package vn.tonghop.app;

import java.util.List;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.Collector;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.Statistics;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.RowCountConsumer;
import vn.tonghop.store.StoredStatistics;

/** The statistics step: one scan of the values in force, rows as they were counted when loaded. */
final class Counting {

  private final Setup setup;
  private final Consolidation consolidation;
  private final StoredStatistics store;
  private final PriorYearOnce before;
  private final long runNumber;

  Counting(
      Setup setup,
      Consolidation consolidation,
      StoredStatistics store,
      PriorYearOnce before,
      long runNumber) {
    this.before = before;
    this.setup = setup;
    this.consolidation = consolidation;
    this.store = store;
    this.runNumber = runNumber;
  }

  void count() {
    Collector collector = new Statistics(setup).collector(before.get());
    Consolidation now = consolidation.unchanging();
    now.standings().forEach(collector::standing);
    now.values((agency, revision, value) -> collector.value(agency, value));
    for (Table table : setup.outline().tables()) {
      rows(now, table, collector);
    }
    List<Statistic> statistics = collector.finish();
    store.replace(setup.campaign().id(), runNumber, statistics);
  }

  private void rows(Consolidation now, Table table, Collector collector) {
    List<String> columns =
        setup.outline().statistics().rowCounts().stream()
            .filter(wanted -> wanted.table().equals(table.key()))
            .map(StatisticsPlan.RowCount::column)
            .toList();
    if (!columns.isEmpty()) {
      now.rowCounts(
          table, columns, columns.stream().map(c -> counts(table, c, collector)).toList());
    }
    if (columns.isEmpty()) {
      now.rowTotals(table, (agency, rows) -> collector.rowCount(table.key(), "", agency, "", rows));
    }
  }

  private static RowCountConsumer counts(Table table, String column, Collector collector) {
    return (agency, content, rows) ->
        collector.rowCount(table.key(), column, agency, content == null ? "" : content, rows);
  }
}
