package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;

/** What every row asks of the columns of its table, worked out once for a sheet. */
final class TableColumns {

  private final Column[] columns;
  private final int[] sheetColumns;
  private final boolean[] order;
  private final boolean[] numeric;
  private final boolean[] total;
  private final boolean[] needed;
  private final List<List<TableLayout.Tick>> ticks = new ArrayList<>();
  private final int[] tickColumns;
  private final int[] rowKey;
  private final String[] suffixes;

  TableColumns(Table table, TableLayout layout) {
    this.columns = table.columns().toArray(Column[]::new);
    this.sheetColumns = layout.sheetColumns();
    this.order = new boolean[columns.length];
    this.numeric = new boolean[columns.length];
    this.total = new boolean[columns.length];
    this.needed = new boolean[columns.length];
    this.suffixes = new String[columns.length];
    for (int i = 0; i < columns.length; i++) {
      int position = i;
      Column column = columns[i];
      suffixes[i] = "/" + column.key();
      order[i] = column.order();
      numeric[i] = column.isNumeric();
      total[i] = table.totals().contains(column.key());
      needed[i] = column.required() && layout.isBound(i) && !column.order();
      ticks.add(layout.ticks().stream().filter(t -> t.tableColumn() == position).toList());
    }
    this.tickColumns = layout.ticks().stream().mapToInt(TableLayout.Tick::sheetColumn).toArray();
    this.rowKey = table.rowKey().stream().mapToInt(table::indexOf).toArray();
  }

  int size() {
    return columns.length;
  }

  Column get(int column) {
    return columns[column];
  }

  /** Column of the sheet, from 1; 0: none. */
  int onSheet(int column) {
    return sheetColumns[column];
  }

  boolean isBound(int column) {
    return sheetColumns[column] > 0;
  }

  /** It holds the running number. */
  boolean isOrder(int column) {
    return order[column];
  }

  boolean isNumeric(int column) {
    return numeric[column];
  }

  /** Its printed totals are checked. */
  boolean isTotal(int column) {
    return total[column];
  }

  /** Required, and the sheet has it; running numbers are not. */
  boolean isNeeded(int column) {
    return needed[column];
  }

  /** The tick columns that add a choice to it. */
  List<TableLayout.Tick> ticks(int column) {
    return ticks.get(column);
  }

  /** The columns of the sheet that hold ticks. */
  int[] tickColumns() {
    return tickColumns;
  }

  /** The columns of the table that name a row. */
  int[] rowKey() {
    return rowKey;
  }

  /** What the subject of a finding about its cells ends in. */
  String suffix(int column) {
    return suffixes[column];
  }
}
