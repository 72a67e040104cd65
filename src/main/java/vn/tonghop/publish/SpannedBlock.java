package vn.tonghop.publish;

import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportRow;

/**
 * Where a block stands on a sheet of many narrow columns: the running number takes one of them
 * (none where no row has one), every data column as many as its width needs, the name of the row
 * all that is left.
 */
final class SpannedBlock {

  /** Width of a narrow column, in digits of the normal font. */
  static final double NARROW = 4;

  private static final int FIXED = 2;
  private static final int LEAST_NAME = 5;

  /** What stays free beside the longest word of a column. */
  private static final double PADDING = 0.7;

  private final Block block;
  private final int[] starts;

  /**
   * @param first first narrow column it has
   * @param columns narrow columns it has
   */
  SpannedBlock(Block block, int first, int columns) {
    this.block = block;
    this.starts = new int[block.columns().size() + FIXED + 1];
    starts[0] = first;
    starts[1] = first + ordinalColumns(block);
    starts[FIXED] = first + columns - dataColumns(block);
    for (int i = 0; i < block.columns().size(); i++) {
      starts[i + FIXED + 1] = starts[i + FIXED] + span(block, i);
    }
  }

  /** Narrow columns a block needs at least. */
  static int needed(Block block) {
    return ordinalColumns(block) + LEAST_NAME + dataColumns(block);
  }

  private static int dataColumns(Block block) {
    int columns = 0;
    for (int i = 0; i < block.columns().size(); i++) {
      columns += span(block, i);
    }
    return columns;
  }

  private static int ordinalColumns(Block block) {
    return block.rows().list().stream().allMatch(row -> row.ordinal().isEmpty()) ? 0 : 1;
  }

  /** Whether a column of the block has any room on the sheet. */
  boolean isShown(int column) {
    return starts[column + 1] > starts[column];
  }

  /** As many as the column asks for, and as no word and no figure is torn in. */
  private static int span(Block block, int index) {
    Column column = block.columns().get(index);
    double width = column.width();
    for (HeaderCell cell : block.header()) {
      if (cell.column() == index + FIXED && cell.columnSpan() == 1) {
        width = Math.max(width, TextFit.longestWord(cell.text()) * TextFit.BOLD + PADDING);
      }
    }
    for (ReportRow row : block.rows().list()) {
      width = Math.max(width, ColumnWidths.least(row.cells().get(index), column) + PADDING);
    }
    return Math.max(1, (int) Math.ceil(width / NARROW));
  }

  Block block() {
    return block;
  }

  /** Columns of the block, those of running number and name included. */
  int columns() {
    return starts.length - 1;
  }

  /** First narrow column of a column of the block. */
  int first(int column) {
    return starts[column];
  }

  /** Last narrow column of a column of the block. */
  int last(int column) {
    return starts[column + 1] - 1;
  }
}
