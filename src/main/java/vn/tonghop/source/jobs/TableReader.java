package vn.tonghop.source.jobs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.ColumnSource;
import vn.tonghop.outline.Kind;
import vn.tonghop.outline.Requirement;
import vn.tonghop.outline.Table;

/** Reads one entry of {@code tables}. */
final class TableReader {

  /** Longest name a database object may have in PostgreSQL. */
  private static final int LONGEST_SQL_NAME = 63;

  private static final Kind[] SUMMED = {Kind.COUNT, Kind.NUMBER, Kind.MONEY};

  private final String outline;
  private final References references;
  private final TableReferences tables;
  private final RowLists lists;

  TableReader(String outline, References references, TableReferences tables, RowLists lists) {
    this.outline = outline;
    this.lists = lists;
    this.references = references;
    this.tables = tables;
  }

  Table read(Fields fields) {
    String key = Names.sql(fields, "key");
    if (("current_" + outline + "_" + key).length() > LONGEST_SQL_NAME) {
      fields.problems().add(fields.placeOf("key"), "sql-name-too-long", key);
    }
    Requirement requirement = IndicatorReader.requirement(fields);
    IndicatorConsistency.checkCondition(fields, requirement);
    if (requirement == Requirement.DERIVED) {
      fields.problems().add(fields.placeOf("required"), "derived-from-nothing");
    }
    RowRuleReader rules = new RowRuleReader(tables, lists, key);
    Table table =
        new Table(
            key,
            Names.code(fields, "code"),
            references.section(fields),
            fields.label(),
            Names.sheet(fields, "sheet"),
            fields.texts("aliases"),
            references.applies(fields),
            requirement,
            references.condition(fields),
            fields.eachNeeded("columns", new ColumnReader(references, tables, key)::read),
            Set.copyOf(fields.texts("ignored_headers")),
            tables.columns(list(fields, "totals"), key, SUMMED),
            tables.columns(list(fields, "row_key"), key),
            fields.each("rules", rules::read).stream().flatMap(Optional::stream).toList(),
            fields.each("splits", new SplitReader(tables, key)::read),
            fields.text("cite", ""));
    new HeaderClaims(fields).check(table);
    table.columns().stream()
        .map(Column::foreign)
        .filter(Objects::nonNull)
        .forEach(column -> checkForeign(fields, table, column));
    checkSources(fields, table);
    return table;
  }

  private static void checkForeign(Fields fields, Table table, String column) {
    if (table.column(column).filter(c -> c.kind() == Kind.TEXT).isEmpty()) {
      fields.problems().add(fields.placeOf("columns"), "foreign-column", column);
    }
  }

  private static void checkSources(Fields fields, Table table) {
    for (Column column : table.columns()) {
      ColumnSource source = column.source();
      List<String> used = source == null ? List.of() : source.columns();
      used.stream()
          .filter(key -> table.column(key).filter(c -> c.source() != null).isPresent())
          .forEach(
              key -> fields.problems().add(fields.placeOf("columns"), "computed-of-computed", key));
    }
  }

  private static List<Item> list(Fields fields, String key) {
    return fields.find(key).map(Item::itemsOrOne).orElse(List.of());
  }
}
