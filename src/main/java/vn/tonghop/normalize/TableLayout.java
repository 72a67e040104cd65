package vn.tonghop.normalize;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand on its sheet.
 *
 * @param firstRow first row of the header
 * @param lastRow last row of the header
 * @param sheetColumns column of the sheet (from 1) by column of the table, 0: none; never changed
 * @param ticks tick columns
 * @param headerKeys header keys met in each column of the sheet that is used
 * @param units unit named in the header of a money column, by column of the table
 * @param titleUnit money unit named above the header; null: none
 * @param asides headers, as typed, of columns that stand for nothing
 */
record TableLayout(
    int firstRow,
    int lastRow,
    int[] sheetColumns,
    List<Tick> ticks,
    Map<Integer, Set<String>> headerKeys,
    Map<Integer, MoneyUnit> units,
    @Nullable MoneyUnit titleUnit,
    Map<Integer, String> asides) {

  /** A column whose ticks add a choice to a column of the table. */
  record Tick(int sheetColumn, int tableColumn, String choice) {}

  TableLayout {
    ticks = List.copyOf(ticks);
    headerKeys = Map.copyOf(headerKeys);
    units = Map.copyOf(units);
    asides = Map.copyOf(asides);
  }

  boolean isBound(int tableColumn) {
    return sheetColumns[tableColumn] > 0;
  }
}
