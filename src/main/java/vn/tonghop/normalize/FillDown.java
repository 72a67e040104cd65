package vn.tonghop.normalize;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;

/**
 * Fills empty cells from above: inside real merges; in files without merges in the columns declared
 * for it. Holds one cell per column.
 */
final class FillDown {

  private final Table table;
  private final TableLayout layout;
  private final boolean withoutMerges;
  private final Map<Integer, Deque<MergedRange>> waiting = new HashMap<>();
  private final @Nullable Cell[] above;

  FillDown(Table table, TableLayout layout, boolean withoutMerges, List<MergedRange> merges) {
    this.table = table;
    this.layout = layout;
    this.withoutMerges = withoutMerges;
    this.above = new @Nullable Cell[table.columns().size()];
    Map<Integer, Integer> columnOf = new HashMap<>();
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      if (layout.isBound(i)) {
        columnOf.put(layout.sheetColumns()[i], i);
      }
    }
    merges.stream()
        .filter(m -> m.lastRow() > m.firstRow() && m.firstRow() > layout.lastRow())
        .sorted(Comparator.comparingInt(MergedRange::firstRow))
        .forEach(
            m -> {
              Integer column = columnOf.get(m.firstColumn());
              if (column != null) {
                waiting.computeIfAbsent(column, c -> new ArrayDeque<>()).add(m);
              }
            });
  }

  /** Takes note of the row; to be called for every row below the header, in order. */
  void observe(Row row) {
    waiting.forEach(
        (column, merges) -> {
          while (!merges.isEmpty() && merges.getFirst().lastRow() < row.number()) {
            merges.removeFirst();
            above[column] = null;
          }
          if (!merges.isEmpty() && merges.getFirst().firstRow() == row.number()) {
            remember(column, row);
          }
        });
    if (withoutMerges) {
      for (int i = 0; i < table.columns().size(); i++) {
        if (table.columns().get(i).fillDown() && layout.isBound(i)) {
          remember(i, row);
        }
      }
    }
  }

  private void remember(int column, Row row) {
    Cell cell = row.cell(layout.sheetColumns()[column]);
    if (cell != null && !CellText.isBlank(cell.text())) {
      above[column] = cell;
    }
  }

  /** The cell an empty cell of this row takes its value from; null: none. */
  @Nullable Cell from(int column, Row row) {
    if (withoutMerges) {
      return table.columns().get(column).fillDown() ? above[column] : null;
    }
    MergedRange merge = merge(column, row);
    return merge == null ? null : above[column];
  }

  /** The merge an empty cell of this row lies in, below its first row; null: none. */
  @Nullable MergedRange merge(int column, Row row) {
    Deque<MergedRange> merges = waiting.isEmpty() ? null : waiting.get(column);
    MergedRange merge = merges == null ? null : merges.peekFirst();
    boolean inside =
        merge != null && merge.firstRow() < row.number() && row.number() <= merge.lastRow();
    return inside ? merge : null;
  }
}
