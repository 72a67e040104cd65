package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan.RowCount;
import vn.tonghop.outline.Table;

/**
 * Pseudo-indicators about table rows. The legal values of a column come first and are always told;
 * other values (free text, percents) follow in code order, in the groups where they occur; empty
 * cells last.
 */
final class RowFigures {

  /** Stands for empty cells; no choice code starts so. */
  static final String BLANK = RowFilter.BLANK;

  private final Setup setup;
  private final RowTally tally;
  private final List<Statistic> statistics = new ArrayList<>();

  RowFigures(Setup setup, RowTally tally) {
    this.setup = setup;
    this.tally = tally;
  }

  List<Statistic> all() {
    for (Table table : setup.outline().tables()) {
      List<String> columns = plannedColumns(table);
      rowsColumn(table, columns)
          .ifPresent(
              column ->
                  perGroup(
                      "@table." + table.key(),
                      List.of(new Rows("rows", tally.rows(table.key(), column), true))));
      for (String column : columns) {
        values(table, table.column(column).orElseThrow());
      }
    }
    return statistics;
  }

  private List<String> plannedColumns(Table table) {
    return setup.outline().statistics().rowCounts().stream()
        .filter(count -> count.table().equals(table.key()))
        .map(RowCount::column)
        .toList();
  }

  /** The column whose counts add up to the table's rows; empty when nobody counts them. */
  private Optional<String> rowsColumn(Table table, List<String> planned) {
    if (tally.has(table.key(), "")) {
      return Optional.of("");
    }
    return planned.stream().findFirst();
  }

  private void values(Table table, Column column) {
    Map<String, Map<String, Long>> legal = new LinkedHashMap<>();
    legalValues(column).forEach(value -> legal.put(value, new HashMap<>()));
    Map<String, Map<String, Long>> other = new TreeMap<>();
    Map<String, Long> blank = new HashMap<>();
    for (String stored : tally.values(table.key(), column.key())) {
      for (String value : split(column, stored)) {
        Map<String, Long> known = value.isEmpty() ? blank : legal.get(value);
        Map<String, Long> target =
            known != null ? known : other.computeIfAbsent(value, v -> new HashMap<>());
        tally
            .rows(table.key(), column.key(), stored)
            .forEach((agency, n) -> target.merge(agency, n, Long::sum));
      }
    }
    List<Rows> measures = new ArrayList<>();
    legal.forEach((value, rows) -> measures.add(new Rows("enum:" + value, rows, true)));
    other.forEach((value, rows) -> measures.add(new Rows("enum:" + value, rows, false)));
    measures.add(new Rows("enum:" + BLANK, blank, false));
    perGroup("@table." + table.key() + "." + column.key(), measures);
  }

  private List<String> legalValues(Column column) {
    if (column.choices() != null) {
      return setup.outline().choices(column.choices()).choices().stream()
          .map(choice -> choice.code())
          .toList();
    }
    return column.kind() == Kind.YESNO ? List.of(IndicatorValue.YES, IndicatorValue.NO) : List.of();
  }

  private static List<String> split(Column column, String stored) {
    return column.several() ? Arrays.asList(stored.split("\\|")) : List.of(stored);
  }

  private void perGroup(String indicator, List<Rows> measures) {
    setup
        .registry()
        .populations()
        .forEach(
            (group, agencies) -> {
              Figures figures = new Figures(indicator, group, agencies.size());
              measures.forEach(measure -> measure.addTo(figures, agencies));
              statistics.addAll(figures.list());
            });
  }

  /** One measure: rows by agency code; told in every group, or only where there are any. */
  private record Rows(String measure, Map<String, Long> byAgency, boolean always) {

    void addTo(Figures figures, List<Agency> agencies) {
      long rows = 0;
      int used = 0;
      for (Agency agency : agencies) {
        long n = byAgency.getOrDefault(agency.code(), 0L);
        rows += n;
        used += n > 0 ? 1 : 0;
      }
      if (always || used > 0) {
        figures.add(measure, BigDecimal.valueOf(rows), used);
      }
    }
  }
}
