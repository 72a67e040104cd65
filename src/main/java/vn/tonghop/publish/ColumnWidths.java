package vn.tonghop.publish;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;

/** Chooses column widths that hold every figure and every word of the header. */
final class ColumnWidths {

  private static final double ORDINAL = 6;
  private static final double NAME = 40;
  private static final double LEAST = 9;
  private static final double MOST = 32;
  private static final double PADDING = 2;

  /** Rows that are not held are not measured. */
  private static final double STREAMED_WORDS = 20;

  private static final double STREAMED_FIGURE = 10;

  /** A sheet of few columns still has room for the heads. */
  private static final double LEAST_SHEET = 98;

  private static final PrintedCell PRINTED = new PrintedCell();

  private ColumnWidths() {}

  static Grid of(Block block) {
    int data = block.columns().size();
    double[] widths = new double[data + 2];
    widths[0] = ORDINAL;
    widths[1] = NAME;
    double[] content = contents(block);
    for (int i = 0; i < data; i++) {
      int wanted = block.columns().get(i).width();
      widths[i + 2] = wanted > 0 ? wanted : Math.min(MOST, Math.max(LEAST, content[i] + PADDING));
    }
    double missing = LEAST_SHEET - Arrays.stream(widths).sum();
    for (int i = 0; i < data && missing > 0; i++) {
      widths[i + 2] += missing / data;
    }
    return new Grid(widths);
  }

  /** The widest of each column that is not told how wide to be; of streamed rows a guess. */
  private static double[] contents(Block block) {
    double[] widths = new double[block.columns().size()];
    boolean measured = !block.rows().isStreamed() && hasOpenColumn(block);
    for (int i = 0; i < widths.length; i++) {
      boolean text = block.columns().get(i).text();
      widths[i] = measured ? 0 : text ? STREAMED_WORDS : STREAMED_FIGURE;
    }
    for (HeaderCell cell : block.header()) {
      int data = cell.column() - 2;
      if (data >= 0 && cell.columnSpan() == 1) {
        widths[data] = Math.max(widths[data], TextFit.longestWord(cell.text()) * TextFit.BOLD);
      }
    }
    if (measured) {
      block.rows().sendTo(row -> widen(widths, row, block), Long.MAX_VALUE);
    }
    return widths;
  }

  private static boolean hasOpenColumn(Block block) {
    return block.columns().stream().anyMatch(column -> column.width() == 0);
  }

  private static void widen(double[] widths, ReportRow row, Block block) {
    for (int i = 0; i < row.cells().size(); i++) {
      Column column = block.columns().get(i);
      if (column.width() == 0) {
        widths[i] = Math.max(widths[i], width(row.cells().get(i), column));
      }
    }
  }

  private static double width(ReportCell cell, Column column) {
    if (cell instanceof ReportCell.Number number) {
      return digits(number.value(), number.decimalsIn(column.decimals()));
    }
    return TextFit.width(PRINTED.text(cell));
  }

  /** Width in which no word of a cell is torn, and a figure is seen. */
  static double least(ReportCell cell, Column column) {
    if (cell instanceof ReportCell.Number number) {
      return digits(number.value(), number.decimalsIn(column.text() ? 0 : column.decimals()));
    }
    return TextFit.longestWord(PRINTED.text(cell));
  }

  private static int digits(BigDecimal value, int decimals) {
    String whole = value.setScale(0, RoundingMode.UP).toPlainString();
    return whole.length() + whole.length() / 3 + (decimals > 0 ? decimals + 1 : 0);
  }
}
