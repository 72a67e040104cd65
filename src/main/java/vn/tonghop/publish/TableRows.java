package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetStream;

/** Writes the rows of a block, each as high as its texts need, a very long one as several. */
final class TableRows {

  /** The running number and the name. */
  private static final int FIXED_COLUMNS = 2;

  /** More lines than this do not fit the greatest height of a row. */
  private static final int MOST_LINES = 26;

  private static final Set<ReportRow.Kind> STRONG =
      EnumSet.of(ReportRow.Kind.GROUP, ReportRow.Kind.SUBTOTAL, ReportRow.Kind.TOTAL);

  private final Styles styles;
  private final BodyCells cells;
  private final Block block;
  private final Grid grid;
  private final SheetStream out;
  private final PrintedCell printed = new PrintedCell();

  /** The words of the row being written, by column of the sheet. */
  private final String[] words;

  TableRows(Styles styles, Block block, Grid grid, SheetStream out) {
    this.styles = styles;
    this.cells = new BodyCells(styles);
    this.block = block;
    this.grid = grid;
    this.out = out;
    this.words = new String[grid.columns() + 1];
  }

  void write(ReportRow row) {
    boolean strong = STRONG.contains(row.kind());
    int lines = 1;
    boolean fits = true;
    for (int column = FIXED_COLUMNS; column <= grid.columns(); column++) {
      String text =
          SheetStream.fitting(
              column == FIXED_COLUMNS ? row.name() : printed.text(cellOf(row, column)));
      words[column] = text;
      int plain = TextFit.lines(text, grid.width(column));
      fits &= plain <= MOST_LINES;
      lines = Math.max(lines, strong ? TextFit.boldLines(text, grid.width(column)) : plain);
    }
    if (fits) {
      line(row, strong, true, lines);
    } else {
      parts(row, strong);
    }
  }

  /** Goes on in rows below with what does not fit a row. */
  private void parts(ReportRow row, boolean strong) {
    List<List<String>> texts = new ArrayList<>();
    int parts = 1;
    for (int column = FIXED_COLUMNS; column <= grid.columns(); column++) {
      List<String> cut = TextParts.of(words[column], grid.width(column), MOST_LINES);
      texts.add(cut);
      parts = Math.max(parts, cut.size());
    }
    for (int part = 0; part < parts; part++) {
      int lines = 1;
      for (int column = FIXED_COLUMNS; column <= grid.columns(); column++) {
        List<String> cut = texts.get(column - FIXED_COLUMNS);
        words[column] = part < cut.size() ? cut.get(part) : "";
        lines = Math.max(lines, lines(column, strong));
      }
      line(row, strong, part == 0, lines);
    }
  }

  private int lines(int column, boolean strong) {
    double width = grid.width(column);
    return strong ? TextFit.boldLines(words[column], width) : TextFit.lines(words[column], width);
  }

  private void line(ReportRow row, boolean strong, boolean first, int lines) {
    out.row(out.row() + 1, Frame.LINE_HEIGHT * Math.min(lines, MOST_LINES));
    ordinal(first ? row.ordinal() : "", strong);
    out.text(FIXED_COLUMNS, styles.words(strong, Across.LEFT), words[FIXED_COLUMNS]);
    for (int column = FIXED_COLUMNS + 1; column <= grid.columns(); column++) {
      ReportCell cell = first ? cellOf(row, column) : words(words[column]);
      cells.write(
          out,
          column,
          cell,
          words[column],
          block.columns().get(column - FIXED_COLUMNS - 1),
          grid.width(column),
          strong);
    }
  }

  private static ReportCell words(String text) {
    return text.isEmpty() ? ReportCell.Sign.BLANK : new ReportCell.Text(text);
  }

  private static ReportCell cellOf(ReportRow row, int column) {
    int index = column - FIXED_COLUMNS - 1;
    return index < row.cells().size() ? row.cells().get(index) : ReportCell.Sign.BLANK;
  }

  private void ordinal(String ordinal, boolean strong) {
    CellStyle style = styles.words(strong, Across.CENTER);
    if (strong || ordinal.isEmpty()) {
      out.text(1, style, ordinal);
    } else {
      out.number(1, style, Long.parseLong(ordinal));
    }
  }
}
