package vn.tonghop.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/** Starts findings about the cells of one column of a table: subject, place and label. */
final class RowPlace {

  private final Table table;
  private final Column column;
  private final int index;
  private final int[] rowKey;

  RowPlace(Table table, String columnKey) {
    this.table = table;
    this.index = table.indexOf(columnKey);
    if (index < 0) {
      throw new IllegalArgumentException("no column " + columnKey + " in " + table.key());
    }
    this.column = table.columns().get(index);
    this.rowKey = table.rowKey().stream().mapToInt(table::indexOf).toArray();
  }

  /** Position of the column. */
  int index() {
    return index;
  }

  Finding finding(String code, Level level, TableRow row) {
    return new Finding(
        code,
        level,
        table.key() + "/" + rowName(row) + "/" + column.key(),
        row.origin(index),
        column.name().vi(),
        row.sourceRow(),
        "",
        "");
  }

  /** The row's key columns, or its number in the table where they are empty. */
  private String rowName(TableRow row) {
    String name =
        IntStream.of(rowKey)
            .mapToObj(row::canonical)
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? "#" + row.number() : name;
  }
}
