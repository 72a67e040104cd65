package vn.tonghop.source.jobs;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.RowRule.ListedRow;
import vn.tonghop.outline.WordKey;
import vn.tonghop.source.jobs.Declarations.Holds;

/** Reads a rule {@code listed} with its list: {@code agency_code} and columns of the table. */
final class ListedReader {

  private static final List<String> KEYS =
      List.of("type", "columns", "list", "missing", "code", "level");

  private final TableReferences tables;
  private final RowLists lists;
  private final String table;

  ListedReader(TableReferences tables, RowLists lists, String table) {
    this.tables = tables;
    this.lists = lists;
    this.table = table;
  }

  RowRule read(Fields rule) {
    Severity severity = Severity.of(rule, FindingCode.NOT_LISTED);
    if (rule.has("where")) {
      rule.problems().unknown(rule.placeOf("where"), "unknown-key", "where", KEYS);
    }
    List<Item> items = rule.need("columns").map(Item::itemsOrOne).orElse(List.of());
    List<String> columns = tables.columns(items, table);
    if (rule.has("columns") && items.isEmpty()) {
      rule.problems().add(rule.placeOf("columns"), "empty-value");
    }
    Level missing =
        rule.find("missing").flatMap(item -> item.oneOf(levels())).orElse(Level.CONFIRM);
    Map<String, List<ListedRow>> rows =
        rule.need("list").map(file -> rows(file, columns)).orElse(Map.of());
    return new RowRule.Listed(columns, rows, severity.code(), severity.level(), missing);
  }

  private static Map<String, Level> levels() {
    Map<String, Level> levels = new LinkedHashMap<>();
    levels.put("ERROR", Level.ERROR);
    levels.put("CONFIRM", Level.CONFIRM);
    levels.put("WARN", Level.WARN);
    levels.put("INFO", Level.INFO);
    return levels;
  }

  private Map<String, List<ListedRow>> rows(Item file, List<String> columns) {
    List<String> needed = new ArrayList<>(List.of(RowLists.AGENCY));
    needed.addAll(columns);
    Map<String, List<ListedRow>> rows = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (CsvTable.Line line : lists.of(file, needed)) {
      String agency = line.get(RowLists.AGENCY);
      checkAgency(line, agency);
      String key =
          columns.stream()
              .map(column -> WordKey.of(line.get(column)))
              .collect(Collectors.joining("\0", agency + "\0", ""));
      if (!seen.add(key)) {
        lists.problems().add(line.place(), "duplicate", line.get(columns.get(0)));
      }
      rows.computeIfAbsent(agency, a -> new ArrayList<>()).add(row(line, columns));
    }
    return rows;
  }

  private void checkAgency(CsvTable.Line line, String agency) {
    if (tables.registers().complete() && !tables.registers().agencies().contains(agency)) {
      lists
          .problems()
          .unknown(line.place(), "unknown-agency", agency, tables.registers().agencies());
    }
  }

  /** What the list says of columns of the table; further columns are ignored. */
  private ListedRow row(CsvTable.Line line, List<String> columns) {
    Map<String, String> texts = new LinkedHashMap<>();
    line.cells()
        .forEach(
            (column, text) -> {
              Holds holds = tables.holds(table, column);
              if (holds != null && !text.isBlank()) {
                texts.put(column, text.strip());
                checkChoice(line, column, text.strip(), holds);
              }
            });
    for (String column : columns) {
      if (!texts.containsKey(column)) {
        lists.problems().add(line.place(), "empty-cell", column);
      }
    }
    return new ListedRow(texts);
  }

  private void checkChoice(CsvTable.Line line, String column, String text, Holds holds) {
    List<String> known = tables.choices(table, column);
    if (holds.isOneOf(Kind.ENUM) && !known.contains(text)) {
      lists.problems().unknown(line.place(), "unknown-choice", text, known);
    }
  }
}
