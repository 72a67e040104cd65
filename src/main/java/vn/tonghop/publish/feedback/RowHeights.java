package vn.tonghop.publish.feedback;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.publish.TextFit;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;

/** How high the rows of a copy must be: spreadsheet programs do not all find out by themselves. */
final class RowHeights {

  private static final double LINE = 15;
  private static final double INDENT = 1.5;
  private static final int MOST_LINES = 12;
  private static final int MOST_MERGES = 2_000;

  private record Corner(int row, int column) {}

  private final List<Double> widths;
  private final Map<Corner, MergedRange> merges = new HashMap<>();

  RowHeights(List<Double> widths) {
    this.widths = widths;
  }

  /** Merged cells give their text the room of all of them. */
  void merges(List<MergedRange> ranges) {
    ranges.stream()
        .limit(MOST_MERGES)
        .forEach(range -> merges.put(new Corner(range.firstRow(), range.firstColumn()), range));
  }

  double of(int row, Collection<Cell> cells) {
    int lines = 1;
    for (Cell cell : cells) {
      if (cell.kind() == CellKind.TEXT) {
        lines = Math.max(lines, lines(row, cell));
      }
    }
    return LINE * Math.min(lines, MOST_LINES);
  }

  private int lines(int row, Cell cell) {
    MergedRange merged = merges.get(new Corner(row, cell.column()));
    if (merged != null && merged.lastRow() > row) {
      return 1;
    }
    int last = merged == null ? cell.column() : merged.lastColumn();
    double width = 0;
    for (int column = cell.column(); column <= Math.min(last, widths.size()); column++) {
      width += widths.get(column - 1);
    }
    String text = cell.text();
    return TextFit.lines(text.length() > 1_000 ? text.substring(0, 1_000) : text, width - INDENT);
  }
}
