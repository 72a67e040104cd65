package vn.tonghop.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.oracle.Figure.Name;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.StatisticsPlan;
import vn.tonghop.outline.Table;

/** Row counts of one table in one population. */
final class TableFigures {

  private static final String BLANK = "_blank";

  private final Setup setup;
  private final Table table;
  private final Population population;
  private final List<Map<String, String>> rows;

  TableFigures(Setup setup, Table table, Population population, Path tables, Answers answers)
      throws IOException {
    this.setup = setup;
    this.table = table;
    this.population = population;
    Set<String> members =
        population.agencies().stream()
            .map(Agency::code)
            .filter(code -> answers.submission(code) != null)
            .collect(Collectors.toSet());
    Path file = tables.resolve(table.key() + ".csv");
    this.rows =
        Files.exists(file)
            ? Published.lines(file).stream()
                .filter(row -> members.contains(row.get("agency")))
                .toList()
            : List.of();
  }

  void into(Map<Name, Figure> figures) {
    boolean planned = planned().findAny().isPresent();
    put(figures, "", "rows", rows.size(), agencies(rows), planned);
    planned().forEach(plan -> column(figures, plan.column()));
  }

  private java.util.stream.Stream<StatisticsPlan.RowCount> planned() {
    return setup.outline().statistics().rowCounts().stream()
        .filter(plan -> plan.table().equals(table.key()));
  }

  private void column(Map<Name, Figure> figures, String key) {
    Map<String, Set<Map<String, String>>> byValue = new TreeMap<>();
    Column column = table.column(key).orElseThrow();
    if (column.kind() == Kind.ENUM && column.choices() != null) {
      setup.outline().choices(column.choices()).choices().stream()
          .forEach(choice -> byValue.put(choice.code(), identitySet()));
    }
    Set<String> observed = new HashSet<>();
    for (Map<String, String> row : rows) {
      String cell = row.get(key);
      for (String value : column.several() ? cell.split("\\|") : new String[] {cell}) {
        String name = value.isEmpty() ? BLANK : value;
        observed.add(name);
        byValue.computeIfAbsent(name, v -> identitySet()).add(row);
      }
    }
    byValue.forEach(
        (value, matching) ->
            put(
                figures,
                "." + key,
                "enum:" + value,
                matching.size(),
                agencies(List.copyOf(matching)),
                observed.contains(value)));
  }

  private static Set<Map<String, String>> identitySet() {
    return java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
  }

  private static int agencies(List<Map<String, String>> some) {
    return (int) some.stream().map(row -> row.get("agency")).distinct().count();
  }

  private void put(
      Map<Name, Figure> figures,
      String suffix,
      String measure,
      int count,
      int used,
      boolean required) {
    figures.put(
        new Name("@table." + table.key() + suffix, population.code(), measure),
        new Figure(BigDecimal.valueOf(count), used, population.size(), required, true));
  }
}
