package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.finding.Phrase;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/** One block of a consolidated table on its sheet. */
final class TableSheet {

  private static final int FIXED_COLUMNS = 2;

  private final Styles styles;
  private final Frame frame;
  private final ConsolidatedTable table;
  private final PlannedSheet planned;
  private final FigurePlaces places;
  private final Block block;
  private final Grid grid;
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private final int mostLines;

  /**
   * @param mostLines lines of a list that are written at most
   */
  TableSheet(Styles styles, Frame frame, PlannedSheet planned, int mostLines, FigurePlaces places) {
    this.places = places;
    this.mostLines = mostLines;
    this.styles = styles;
    this.frame = frame;
    this.planned = planned;
    this.table = planned.table();
    this.block = planned.block();
    this.grid = ColumnWidths.of(block);
  }

  SheetPlan plan() {
    return frame.plan(planned.name(), grid, block.headerRows(), FIXED_COLUMNS);
  }

  void write(SheetStream out) {
    frame.writeHead(
        out,
        grid,
        new Frame.Titles(table.id() + ". " + table.title(), planned.subtitle(), table.unit()));
    header(out);
    int top = out.row() + 1;
    boolean isCut = rows(out);
    new TableBands(places.columns(planned)).write(out, top);
    notes(out, isCut);
  }

  private void header(SheetStream out) {
    String[][] words = new String[block.headerRows()][grid.columns()];
    for (String[] row : words) {
      Arrays.fill(row, "");
    }
    for (HeaderCell cell : block.header()) {
      words[cell.row()][cell.column()] = cell.text();
      int top = Frame.ROWS + 1 + cell.row();
      int left = cell.column() + 1;
      out.merge(top, left, top + cell.rowSpan() - 1, left + cell.columnSpan() - 1);
    }
    int[] lines = headerLines();
    for (int r = 0; r < words.length; r++) {
      out.row(Frame.ROWS + 1 + r, Frame.LINE_HEIGHT * lines[r]);
      for (int column = 1; column <= grid.columns(); column++) {
        out.text(column, Styles.Role.HEADER.style(), words[r][column - 1]);
      }
    }
  }

  /** Lines of each header row; a cell over several rows may stretch the last of them. */
  private int[] headerLines() {
    int[] lines = new int[block.headerRows()];
    Arrays.fill(lines, 1);
    for (int span = 1; span <= block.headerRows(); span++) {
      for (HeaderCell cell : block.header()) {
        if (cell.rowSpan() == span) {
          int last = cell.row() + span - 1;
          int there = 0;
          for (int r = cell.row(); r <= last; r++) {
            there += lines[r];
          }
          double width = grid.width(cell.column() + 1, cell.column() + cell.columnSpan());
          lines[last] += Math.max(0, TextFit.boldLines(cell.text(), width) - there);
        }
      }
    }
    return lines;
  }

  /**
   * Writes the rows; a list longer than a sheet is worth stops.
   *
   * @return whether it stopped
   */
  private boolean rows(SheetStream out) {
    TableRows rows = new TableRows(styles, block, grid, out);
    long[] lines = {0};
    block
        .rows()
        .sendTo(
            row -> {
              if (row.kind() == ReportRow.Kind.LINE) {
                lines[0]++;
              }
              if (lines[0] <= mostLines) {
                places.put(planned, row, out.row() + 1);
                rows.write(row);
              }
            },
            mostLines + 1L);
    return lines[0] > mostLines;
  }

  private String cutNote() {
    return Phrase.fill(
        texts.getString("workbook.cut"),
        String.format(Locale.ROOT, "%,d", mostLines).replace(',', '.'),
        table.id());
  }

  private void notes(SheetStream out, boolean isCut) {
    List<String> notes = new ArrayList<>(table.notes());
    if (isCut) {
      notes.add(0, cutNote());
    }
    out.skip();
    if (!notes.isEmpty()) {
      frame.line(out, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
      notes.forEach(note -> frame.line(out, grid, "- " + note, Styles.Role.NOTE));
    }
    frame.line(out, grid, table.legend(), Styles.Role.NOTE);
    frame.line(out, grid, table.source(), Styles.Role.SOURCE);
  }
}
