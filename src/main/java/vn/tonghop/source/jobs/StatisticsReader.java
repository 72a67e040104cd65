package vn.tonghop.source.jobs;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.StatisticsPlan.RowCount;

/** Reads {@code statistics}. */
final class StatisticsReader {

  static final StatisticsPlan NONE = new StatisticsPlan(List.of(), List.of());

  private final References references;
  private final TableReferences tables;
  private final Set<RowCount> seen = new HashSet<>();

  StatisticsReader(References references, TableReferences tables) {
    this.references = references;
    this.tables = tables;
  }

  StatisticsPlan read(Fields fields) {
    Set<BigDecimal> thresholds = new LinkedHashSet<>();
    for (Item item : fields.find("thresholds").map(Item::items).orElse(List.of())) {
      item.number()
          .filter(number -> !thresholds.add(number.stripTrailingZeros()))
          .ifPresent(
              number -> item.problems().add(item.place(), "duplicate", number.toPlainString()));
    }
    return new StatisticsPlan(
        thresholds.stream().map(number -> new BigDecimal(number.toPlainString())).toList(),
        fields.each("row_counts", this::rowCount),
        references.indicators(
            fields.find("year_on_year").map(Item::itemsOrOne).orElse(List.of()),
            "year_on_year",
            ValueRuleReader.NUMERIC));
  }

  private RowCount rowCount(Fields fields) {
    String table = tables.table(fields);
    RowCount count =
        new RowCount(
            table,
            tables.column(fields, "column", table, Kind.ENUM, Kind.YESNO, Kind.PERIOD, Kind.TEXT));
    if (!seen.add(count)) {
      fields.problems().add(fields.place(), "duplicate", count.table() + "." + count.column());
    }
    return count;
  }
}
