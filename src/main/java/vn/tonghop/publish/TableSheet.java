package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;

/** Writes one block of a consolidated table onto its sheet. */
final class TableSheet {

  private static final int FIXED_COLUMNS = 2;
  private static final int HEADER_TOP = Frame.ROWS;

  /** More lines than this do not fit the greatest height of a row. */
  private static final int MOST_LINES = 26;

  private static final Set<ReportRow.Kind> STRONG =
      EnumSet.of(ReportRow.Kind.GROUP, ReportRow.Kind.SUBTOTAL, ReportRow.Kind.TOTAL);

  private final Styles styles;
  private final BodyCells bodyCells;
  private final Frame frame;
  private final ConsolidatedTable table;
  private final PlannedSheet planned;
  private final Block block;
  private final SXSSFSheet sheet;
  private final Grid grid;
  private final PrintedCell printed = new PrintedCell();
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private final int mostLines;
  private int next = HEADER_TOP;
  private boolean isCut;

  /**
   * @param mostLines lines of a list that are written at most
   */
  TableSheet(
      SXSSFWorkbook workbook, Styles styles, Frame frame, PlannedSheet planned, int mostLines) {
    this.mostLines = mostLines;
    this.styles = styles;
    this.bodyCells = new BodyCells(styles);
    this.frame = frame;
    this.planned = planned;
    this.table = planned.table();
    this.block = planned.block();
    this.sheet = workbook.createSheet(planned.name());
    this.grid = ColumnWidths.of(block, printed);
  }

  void write() {
    frame.writeHead(
        sheet,
        grid,
        new Frame.Titles(table.id() + ". " + table.title(), planned.subtitle(), table.unit()));
    header();
    rows();
    notes();
    frame.setUpPages(sheet, grid, block.headerRows(), next - 1);
    sheet.createFreezePane(FIXED_COLUMNS, HEADER_TOP + block.headerRows());
  }

  private void header() {
    int[] lines = headerLines();
    for (int r = 0; r < block.headerRows(); r++) {
      SXSSFRow row = sheet.createRow(next++);
      row.setHeightInPoints(Frame.LINE_HEIGHT * lines[r]);
      for (int column = 0; column < grid.columns(); column++) {
        row.createCell(column).setCellStyle(styles.of(Styles.Role.HEADER));
      }
      for (HeaderCell cell : block.header()) {
        if (cell.row() == r) {
          row.getCell(cell.column()).setCellValue(CellWriter.fit(cell.text()));
        }
      }
    }
    for (HeaderCell cell : block.header()) {
      int top = HEADER_TOP + cell.row();
      CellWriter.merge(
          sheet,
          top,
          top + cell.rowSpan() - 1,
          cell.column(),
          cell.column() + cell.columnSpan() - 1);
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
          double width = grid.width(cell.column(), cell.column() + cell.columnSpan() - 1);
          lines[last] += Math.max(0, TextFit.boldLines(cell.text(), width) - there);
        }
      }
    }
    return lines;
  }

  /** Writes the rows; a list longer than a sheet is worth stops with a note. */
  private void rows() {
    long[] lines = {0};
    block
        .rows()
        .sendTo(
            row -> {
              if (row.kind() == ReportRow.Kind.LINE) {
                lines[0]++;
              }
              if (lines[0] <= mostLines) {
                row(row);
              }
            },
            mostLines + 1L);
    isCut = lines[0] > mostLines;
  }

  private void row(ReportRow reportRow) {
    boolean strong = STRONG.contains(reportRow.kind());
    List<List<String>> texts = texts(reportRow);
    int parts = texts.stream().mapToInt(List::size).max().orElse(1);
    for (int part = 0; part < parts; part++) {
      SXSSFRow row = sheet.createRow(next++);
      ordinal(row, reportRow, strong, part);
      int lines = 1;
      for (int column = 1; column < grid.columns(); column++) {
        List<String> words = texts.get(column - 1);
        String text = part < words.size() ? words.get(part) : "";
        if (column == 1) {
          CellWriter.text(row, 1, text, styles.words(strong, HorizontalAlignment.LEFT));
        } else {
          ReportCell cell = part == 0 ? cellOf(reportRow, column) : words(text);
          bodyCells.write(
              row,
              column,
              cell,
              text,
              block.columns().get(column - FIXED_COLUMNS),
              grid.width(column, column),
              strong);
        }
        double width = grid.width(column, column);
        int needed = strong ? TextFit.boldLines(text, width) : TextFit.lines(text, width);
        lines = Math.max(lines, needed);
      }
      row.setHeightInPoints(Frame.LINE_HEIGHT * Math.min(lines, MOST_LINES));
    }
  }

  private static ReportCell words(String text) {
    return text.isEmpty() ? ReportCell.Sign.BLANK : new ReportCell.Text(text);
  }

  /** The words of the name and of every data column, cut into parts that fit a row. */
  private List<List<String>> texts(ReportRow row) {
    List<List<String>> texts = new ArrayList<>();
    for (int column = 1; column < grid.columns(); column++) {
      String text = column == 1 ? row.name() : printed.text(cellOf(row, column));
      texts.add(TextParts.of(CellWriter.fit(text), grid.width(column, column), MOST_LINES));
    }
    return texts;
  }

  private static ReportCell cellOf(ReportRow row, int column) {
    int index = column - FIXED_COLUMNS;
    return index < row.cells().size() ? row.cells().get(index) : ReportCell.Sign.BLANK;
  }

  private void ordinal(SXSSFRow row, ReportRow reportRow, boolean strong, int part) {
    CellStyle style = styles.words(strong, HorizontalAlignment.CENTER);
    String ordinal = part == 0 ? reportRow.ordinal() : "";
    if (!strong && !ordinal.isEmpty()) {
      SXSSFCell cell = row.createCell(0);
      cell.setCellStyle(style);
      cell.setCellValue(Long.parseLong(ordinal));
    } else {
      CellWriter.text(row, 0, ordinal, style);
    }
  }

  private String cutNote() {
    return texts
        .getString("workbook.cut")
        .replace("{0}", String.format(Locale.ROOT, "%,d", mostLines).replace(',', '.'))
        .replace("{1}", table.id());
  }

  private void notes() {
    next++;
    List<String> notes = new ArrayList<>(table.notes());
    if (isCut) {
      notes.add(0, cutNote());
    }
    if (!notes.isEmpty()) {
      frame.line(sheet, next++, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
      for (String note : notes) {
        frame.line(sheet, next++, grid, "- " + note, Styles.Role.NOTE);
      }
    }
    frame.line(sheet, next++, grid, table.legend(), Styles.Role.NOTE);
    frame.line(sheet, next++, grid, table.source(), Styles.Role.SOURCE);
  }
}
