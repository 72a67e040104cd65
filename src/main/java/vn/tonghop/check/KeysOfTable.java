package vn.tonghop.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Findings;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/** One rule on keys: those met in each of its two tables. */
final class KeysOfTable {

  private final Table table;
  private final Table other;
  private final RowRule.KeyIn rule;
  private final RowMatcher own;
  private final RowMatcher others;
  private final RowPlace place;
  private final int[] columns;
  private final int[] keys;
  private final FirstRows asked = new FirstRows();
  private final FirstRows there = new FirstRows();
  private final OpenKeys open = new OpenKeys();

  KeysOfTable(Table table, RowFilter rows, RowRule.KeyIn rule, Table other) {
    this.table = table;
    this.other = other;
    this.rule = rule;
    this.own = new RowMatcher(table, rows);
    this.others = new RowMatcher(other, rule.where());
    this.place = new RowPlace(table, rule.columns().get(0));
    this.columns = rule.columns().stream().mapToInt(table::indexOf).toArray();
    this.keys = rule.keys().stream().mapToInt(other::indexOf).toArray();
  }

  void row(Table of, TableRow row, boolean used) {
    if (of.key().equals(other.key()) && others.matches(row)) {
      String key = key(row, keys);
      if (key != null) {
        there.of(key, row.sourceRow());
      }
    }
    if (of.key().equals(table.key()) && used && own.matches(row)) {
      String key = key(row, columns);
      if (key != null && !there.contains(key) && !asked.contains(key)) {
        asked.of(key, row.sourceRow());
        open.add(key, place.finding(rule.code(), rule.level(), row).found(shown(row)));
      }
    }
  }

  void finish(TableAnswers tables, Findings findings) {
    TablePresence presence = tables.of(other.key()).presence();
    if (presence != TablePresence.ROWS && presence != TablePresence.NIL) {
      return;
    }
    String wanted =
        rule.keys().stream()
            .map(key -> other.column(key).map(Column::name).orElseThrow().vi())
            .collect(Collectors.joining(", ", other.name().vi() + " (", ")"));
    open.missingIn(there, finding -> findings.add(finding.expected(wanted)));
  }

  /** Null where all cells are empty. */
  private static @Nullable String key(TableRow row, int[] columns) {
    StringBuilder key = new StringBuilder();
    boolean empty = true;
    for (int column : columns) {
      String text = row.canonical(column);
      empty &= text == null;
      key.append(text == null ? "" : WordKey.of(text)).append('\0');
    }
    return empty ? null : key.toString();
  }

  private String shown(TableRow row) {
    return IntStream.of(columns)
        .mapToObj(row::canonical)
        .filter(Objects::nonNull)
        .collect(Collectors.joining("; "));
  }
}
