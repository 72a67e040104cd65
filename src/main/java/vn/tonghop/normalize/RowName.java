package vn.tonghop.normalize;

import java.util.StringJoiner;
import java.util.function.Supplier;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;

/**
 * What findings call a row: its table and key columns as typed, or its number in the table where
 * they are empty. Put together when it is asked for; few rows are.
 *
 * @param key columns of the table
 */
record RowName(Table table, int[] key, RowShape shape, int number) implements Supplier<String> {

  @Override
  public String get() {
    StringJoiner name = new StringJoiner(" ");
    for (int column : key) {
      Cell cell = shape.content(column);
      if (cell != null) {
        name.add(TextCells.shown(cell));
      }
    }
    return table.key() + "/" + (name.length() == 0 ? "#" + number : name.toString());
  }
}
