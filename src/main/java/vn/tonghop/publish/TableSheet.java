package vn.tonghop.publish;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;

/** Writes one block of a consolidated table onto its sheet. */
final class TableSheet {

  private static final int FIXED_COLUMNS = 2;
  private static final int HEADER_TOP = Frame.ROWS;

  private final Styles styles;
  private final Frame frame;
  private final ConsolidatedTable table;
  private final PlannedSheet planned;
  private final Block block;
  private final SXSSFSheet sheet;
  private final Grid grid;
  private final PrintedCell printed = new PrintedCell();
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private int next = HEADER_TOP;

  TableSheet(SXSSFWorkbook workbook, Styles styles, Frame frame, PlannedSheet planned) {
    this.styles = styles;
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
    block.rows().forEach(this::row);
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
          lines[last] += Math.max(0, TextFit.lines(cell.text(), width) - there);
        }
      }
    }
    return lines;
  }

  private void row(ReportRow reportRow) {
    SXSSFRow row = sheet.createRow(next++);
    boolean strong = reportRow.kind() != ReportRow.Kind.AGENCY;
    ordinal(row, reportRow, strong);
    CellWriter.text(row, 1, reportRow.name(), styles.words(strong, HorizontalAlignment.LEFT));
    int lines = TextFit.lines(reportRow.name(), grid.width(1, 1));
    List<ReportCell> cells = reportRow.cells();
    for (int i = 0; i < block.columns().size(); i++) {
      int column = FIXED_COLUMNS + i;
      ReportCell cell = i < cells.size() ? cells.get(i) : ReportCell.Sign.BLANK;
      cell(row, column, cell, block.columns().get(i), strong);
      String text = printed.text(cell);
      lines = Math.max(lines, TextFit.lines(text, grid.width(column, column)));
    }
    row.setHeightInPoints(Frame.LINE_HEIGHT * Math.min(lines, 26));
  }

  private void ordinal(SXSSFRow row, ReportRow reportRow, boolean strong) {
    CellStyle style = styles.words(strong, HorizontalAlignment.CENTER);
    if (reportRow.kind() == ReportRow.Kind.AGENCY) {
      SXSSFCell cell = row.createCell(0);
      cell.setCellStyle(style);
      cell.setCellValue(Integer.parseInt(reportRow.ordinal()));
    } else {
      CellWriter.text(row, 0, reportRow.ordinal(), style);
    }
  }

  private void cell(SXSSFRow row, int at, ReportCell cell, Column column, boolean strong) {
    if (cell instanceof ReportCell.Number number) {
      SXSSFCell figure = row.createCell(at);
      figure.setCellStyle(styles.figure(strong, column.text() ? 0 : column.decimals()));
      figure.setCellValue(number.value().doubleValue());
    } else {
      boolean words = cell instanceof ReportCell.Text && column.text();
      HorizontalAlignment alignment = words ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER;
      CellWriter.text(row, at, printed.text(cell), styles.words(strong, alignment));
    }
  }

  private void notes() {
    next++;
    if (!table.notes().isEmpty()) {
      frame.line(sheet, next++, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
      for (String note : table.notes()) {
        frame.line(sheet, next++, grid, "- " + note, Styles.Role.NOTE);
      }
    }
    frame.line(sheet, next++, grid, table.legend(), Styles.Role.NOTE);
    frame.line(sheet, next++, grid, table.source(), Styles.Role.SOURCE);
  }
}
