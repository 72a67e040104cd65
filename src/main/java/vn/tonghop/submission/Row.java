package vn.tonghop.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row with at least one cell.
 *
 * @param number counts from 1 as the sheet shows it; the physical line for CSV
 * @param hidden the sheet hides the row
 * @param cells non-empty cells in increasing column order
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

  public Row {
    cells = List.copyOf(cells);
  }

  /** The cell of a column (from 1); null where it is empty. */
  public @Nullable Cell cell(int column) {
    // As columns increase, none stands further back than it would with no empty cell before it.
    for (int i = Math.min(column, cells.size()) - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (cell.column() <= column) {
        return cell.column() == column ? cell : null;
      }
    }
    return null;
  }
}
