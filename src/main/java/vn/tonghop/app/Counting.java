package vn.tonghop.app;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.Collector;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.Statistics;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.RowCountConsumer;
import vn.tonghop.store.StoredStatistics;
import vn.tonghop.store.ValueConsumer;

/**
 * The statistics step: of the answers in force, which whoever reads them first hands on, and of the
 * rows as they were counted when loaded.
 */
final class Counting {

  private final Setup setup;
  private final Consolidation consolidation;
  private final StoredStatistics store;
  private final PriorYearOnce before;
  private final long runNumber;
  private @Nullable Collector collector;

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

  /** Takes all answers in force, once, before they are counted. */
  ValueConsumer answers() {
    Collector fresh = new Statistics(setup).collector(before.get());
    consolidation.standings().forEach(fresh::standing);
    collector = fresh;
    return (agency, revision, value) -> fresh.value(agency, value);
  }

  void count() {
    Collector taken = Objects.requireNonNull(collector);
    collector = null;
    for (Table table : setup.outline().tables()) {
      rows(table, taken);
    }
    List<Statistic> statistics = taken.finish();
    store.replace(setup.campaign().id(), runNumber, statistics);
  }

  private void rows(Table table, Collector collector) {
    List<String> columns =
        setup.outline().statistics().rowCounts().stream()
            .filter(wanted -> wanted.table().equals(table.key()))
            .map(StatisticsPlan.RowCount::column)
            .toList();
    if (!columns.isEmpty()) {
      consolidation.rowCounts(
          table, columns, columns.stream().map(c -> counts(table, c, collector)).toList());
    }
    if (columns.isEmpty()) {
      consolidation.rowTotals(
          table, (agency, rows) -> collector.rowCount(table.key(), "", agency, "", rows));
    }
  }

  private static RowCountConsumer counts(Table table, String column, Collector collector) {
    return (agency, content, rows) ->
        collector.rowCount(table.key(), column, agency, content == null ? "" : content, rows);
  }
}
