package vn.tonghop.normalize;

import java.util.List;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Row;

/**
 * A row as it was met as a header, to be known again.
 *
 * @param cells its columns and texts
 */
record HeaderRow(List<Label> cells) {

  private static final int LONGEST = 10_000;

  /** A text and its column, from 1. */
  record Label(int column, String text) {

    boolean isIn(Cell cell) {
      return cell.column() == column && cell.kind() != CellKind.ERROR && cell.text().equals(text);
    }
  }

  HeaderRow {
    cells = List.copyOf(cells);
  }

  static HeaderRow of(Row row) {
    return new HeaderRow(
        row.cells().stream().map(cell -> new Label(cell.column(), cell.text())).toList());
  }

  /** Whether keeping it takes too much. */
  static boolean isTooLong(Row row) {
    return row.cells().stream().mapToInt(cell -> cell.text().length()).sum() > LONGEST;
  }

  /** Whether a row holds the same texts in the same columns and nothing else. */
  boolean isIn(Row row) {
    if (row.cells().size() != cells.size()) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isIn(row.cells().get(i))) {
        return false;
      }
    }
    return true;
  }
}
