package vn.tonghop.publish;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.publish.sheet.SheetStream;

/** The header rows of blocks that stand side by side. */
final class SpannedHeader {

  private final List<SpannedBlock> blocks;
  private final Grid grid;
  private final @Nullable String[][] words;
  private final int[] lines;

  SpannedHeader(List<SpannedBlock> blocks, Grid grid) {
    this.blocks = blocks;
    this.grid = grid;
    int rows = blocks.stream().mapToInt(placed -> placed.block().headerRows()).max().orElse(1);
    this.words = new String[rows][grid.columns() + 1];
    this.lines = new int[rows];
    Arrays.fill(lines, 1);
  }

  /**
   * Writes the rows below those written.
   *
   * @param lineHeight of one line of text, in points
   * @param padding that every row has
   */
  void write(SheetStream out, double lineHeight, double padding) {
    for (SpannedBlock placed : blocks) {
      for (@Nullable String[] row : words) {
        Arrays.fill(row, placed.first(0), placed.last(placed.columns() - 1) + 1, "");
      }
      for (HeaderCell cell : placed.block().header()) {
        if (placed.isShown(cell.column())) {
          place(out, placed, cell);
        }
      }
    }
    for (int r = 0; r < lines.length; r++) {
      out.row(out.row() + 1, padding + lineHeight * lines[r]);
      for (int column = 1; column <= grid.columns(); column++) {
        String text = words[r][column];
        if (text != null) {
          out.text(column, Styles.Role.HEADER.style(), text);
        }
      }
    }
  }

  private void place(SheetStream out, SpannedBlock placed, HeaderCell cell) {
    int first = placed.first(cell.column());
    int last = placed.last(cell.column() + cell.columnSpan() - 1);
    int bottom = cell.row() + cell.rowSpan() - 1;
    words[cell.row()][first] = cell.text();
    int top = out.row() + 1;
    out.merge(top + cell.row(), first, top + bottom, last);
    int above = Arrays.stream(lines, cell.row(), bottom).sum();
    int wanted = TextFit.boldLines(cell.text(), grid.width(first, last));
    lines[bottom] = Math.max(lines[bottom], wanted - above);
  }
}
