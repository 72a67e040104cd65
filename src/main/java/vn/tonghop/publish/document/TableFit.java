package vn.tonghop.publish.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;

/**
 * The size of letters and the widths of columns with which a table fits the lines of a page: no
 * word is broken, and columns with more to say are wider.
 *
 * @param size of the letters, in half points
 * @param widths in twentieths of a point
 */
record TableFit(int size, List<Integer> widths) {

  private static final int[] SIZES = {22, 20, 18, 16, 14};

  /** Widths of letters are estimates. */
  private static final int SLACK = 60;

  /** Letters in bold are so much wider. */
  private static final double BOLD = 1.1;

  /** Width of the names of rows that stand in one line, if they are so long. */
  private static final double NAME = 18 * TextWidth.DIGIT;

  private static final int NAMES = 1;

  /** What a column gets of the room left even if it needs none. */
  private static final double LEAST_SHARE = 0.1;

  /** Width of a column's text beyond which it needs no more room. */
  private static final double LONGEST = 60 * TextWidth.DIGIT;

  TableFit {
    widths = List.copyOf(widths);
  }

  /**
   * Empty: the table is too wide for the lines.
   *
   * @param rows texts of all rows, one per column
   * @param width of the lines
   */
  static Optional<TableFit> of(List<HeaderCell> header, List<List<String>> rows, int width) {
    int columns = rows.isEmpty() ? columns(header) : rows.get(0).size();
    double[] least = new double[columns];
    double[] wanted = new double[columns];
    for (HeaderCell cell : header) {
      for (int i = cell.column(); i < cell.column() + cell.columnSpan(); i++) {
        least[i] = Math.max(least[i], TextWidth.ofWord(cell.text()) * BOLD / cell.columnSpan());
        wanted[i] = Math.max(wanted[i], TextWidth.of(cell.text()) / 3 / cell.columnSpan());
      }
    }
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        double all = TextWidth.of(row.get(i));
        double word = TextWidth.ofWord(row.get(i));
        least[i] =
            Math.max(least[i], BOLD * (i == NAMES ? Math.max(word, Math.min(NAME, all)) : word));
        wanted[i] = Math.max(wanted[i], Math.min(LONGEST, all));
      }
    }
    return Arrays.stream(SIZES)
        .mapToObj(size -> fit(size, least, wanted, width))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static int columns(List<HeaderCell> header) {
    return header.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
  }

  private static Optional<TableFit> fit(int size, double[] least, double[] wanted, int width) {
    double[] widths = new double[least.length];
    double needed = 0;
    double more = 0;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = least[i] * size + 2 * TableWriter.PADDING + SLACK;
      needed += widths[i];
      more += Math.max(0, wanted[i] - least[i]) + LEAST_SHARE;
    }
    if (needed > width) {
      return Optional.empty();
    }
    List<Integer> fitted = new ArrayList<>();
    int given = 0;
    for (int i = 0; i < widths.length; i++) {
      double share = (Math.max(0, wanted[i] - least[i]) + LEAST_SHARE) / more;
      int one = (int) (widths[i] + (width - needed) * share);
      given += one;
      fitted.add(i == widths.length - 1 ? one + width - given : one);
    }
    return Optional.of(new TableFit(size, fitted));
  }
}
