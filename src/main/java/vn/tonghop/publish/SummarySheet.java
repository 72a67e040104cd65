package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.HeaderCell;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.Summary;

/**
 * The first sheet: what the tables come to, on two pages at most. Its tables share one grid of
 * narrow columns, so that each may have widths of its own and two may stand side by side.
 */
final class SummarySheet {

  private static final int MOST_PAGES = 2;
  private static final int LEAST_COLUMNS = 27;
  private static final int GAP = 1;
  private static final float GAP_HEIGHT = 8f;
  private static final float LINE_HEIGHT = 13.5f;
  private static final float ROW_PADDING = 3f;

  private final Styles styles;
  private final BodyCells bodyCells;
  private final Frame frame;
  private final Summary summary;
  private final SXSSFSheet sheet;
  private final Grid grid;
  private final SummaryPages pages;
  private final PrintedCell printed = new PrintedCell();
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private int next = Frame.ROWS;

  SummarySheet(SXSSFWorkbook workbook, Styles styles, Frame frame, Summary summary) {
    this.styles = styles;
    this.bodyCells = new BodyCells(styles);
    this.frame = frame;
    this.summary = summary;
    this.sheet = workbook.createSheet(texts.getString("workbook.summary"));
    double[] widths = new double[columns(summary)];
    Arrays.fill(widths, SpannedBlock.NARROW);
    this.grid = new Grid(widths);
    this.pages = new SummaryPages(grid.width(0, widths.length - 1));
  }

  /** As many narrow columns as the widest part needs. */
  private static int columns(Summary summary) {
    int columns = LEAST_COLUMNS;
    for (Summary.Part part : summary.parts()) {
      List<Block> blocks = filled(part);
      int widest = blocks.stream().mapToInt(SpannedBlock::needed).max().orElse(0);
      columns = Math.max(columns, blocks.size() * (widest + GAP) - GAP);
    }
    return columns;
  }

  private static List<Block> filled(Summary.Part part) {
    return part.blocks().stream().filter(block -> !block.rows().list().isEmpty()).toList();
  }

  void write() {
    frame.writeHead(sheet, grid, new Frame.Titles(summary.title(), summary.subtitle(), ""));
    int first = 0;
    for (int i = 0; i < summary.parts().size(); i++) {
      part(i + 1, summary.parts().get(i));
      keepTogether(first);
      first = next;
    }
    notes();
    keepTogether(first);
    int scale = pages.scale(MOST_PAGES);
    frame.setUpPortrait(sheet, grid, next - 1, scale, pages.breaks(scale));
  }

  private void notes() {
    gap();
    frame.line(sheet, next++, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
    for (String note : summary.notes()) {
      frame.line(sheet, next++, grid, "- " + note, Styles.Role.NOTE);
    }
    frame.line(sheet, next++, grid, summary.source(), Styles.Role.SOURCE);
  }

  private void keepTogether(int first) {
    double height = 0;
    for (int row = first; row < next; row++) {
      height += sheet.getRow(row).getHeightInPoints();
    }
    pages.keepTogether(first, height);
  }

  private void gap() {
    sheet.createRow(next++).setHeightInPoints(GAP_HEIGHT);
  }

  private void part(int number, Summary.Part part) {
    if (number > 1) {
      gap();
    }
    frame.line(sheet, next++, grid, number + ". " + part.title(), Styles.Role.SECTION);
    if (!part.lead().isEmpty()) {
      frame.line(sheet, next++, grid, part.lead(), Styles.Role.NOTE);
    }
    List<SpannedBlock> blocks = placed(filled(part));
    if (!blocks.isEmpty()) {
      titles(blocks);
      header(blocks);
      body(blocks);
    }
  }

  private List<SpannedBlock> placed(List<Block> blocks) {
    List<SpannedBlock> placed = new ArrayList<>();
    int share = blocks.isEmpty() ? 0 : (grid.columns() + GAP) / blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      int first = i * share;
      int columns = i == blocks.size() - 1 ? grid.columns() - first : share - GAP;
      placed.add(new SpannedBlock(blocks.get(i), first, columns));
    }
    return placed;
  }

  private void titles(List<SpannedBlock> blocks) {
    if (blocks.stream().allMatch(placed -> placed.block().title() == null)) {
      return;
    }
    SXSSFRow row = sheet.createRow(next++);
    for (SpannedBlock placed : blocks) {
      String title = placed.block().title();
      CellStyle style = styles.of(Styles.Role.SUBTITLE);
      int last = placed.last(placed.columns() - 1);
      CellWriter.merged(row, placed.first(0), last, title == null ? "" : title, style);
    }
  }

  private void header(List<SpannedBlock> blocks) {
    int rows = blocks.stream().mapToInt(placed -> placed.block().headerRows()).max().orElse(1);
    int[] lines = new int[rows];
    Arrays.fill(lines, 1);
    List<SXSSFRow> created =
        IntStream.range(0, rows).mapToObj(r -> sheet.createRow(next++)).toList();
    for (SpannedBlock placed : blocks) {
      created.forEach(row -> styled(row, placed));
      for (HeaderCell cell : placed.block().header()) {
        if (!placed.isShown(cell.column())) {
          continue;
        }
        int first = placed.first(cell.column());
        int last = placed.last(cell.column() + cell.columnSpan() - 1);
        int bottom = cell.row() + cell.rowSpan() - 1;
        created.get(cell.row()).getCell(first).setCellValue(CellWriter.fit(cell.text()));
        int top = created.get(0).getRowNum();
        CellWriter.merge(sheet, top + cell.row(), top + bottom, first, last);
        int above = Arrays.stream(lines, cell.row(), bottom).sum();
        int wanted = TextFit.boldLines(cell.text(), grid.width(first, last));
        lines[bottom] = Math.max(lines[bottom], wanted - above);
      }
    }
    for (int r = 0; r < rows; r++) {
      created.get(r).setHeightInPoints(ROW_PADDING + LINE_HEIGHT * lines[r]);
    }
  }

  private void styled(SXSSFRow row, SpannedBlock placed) {
    for (int at = placed.first(0); at <= placed.last(placed.columns() - 1); at++) {
      row.createCell(at).setCellStyle(styles.of(Styles.Role.HEADER));
    }
  }

  private void body(List<SpannedBlock> blocks) {
    int rows = blocks.stream().mapToInt(p -> p.block().rows().list().size()).max().orElse(0);
    for (int r = 0; r < rows; r++) {
      SXSSFRow row = sheet.createRow(next++);
      int lines = 1;
      for (SpannedBlock placed : blocks) {
        List<ReportRow> reportRows = placed.block().rows().list();
        if (r < reportRows.size()) {
          lines = Math.max(lines, row(row, placed, reportRows.get(r)));
        }
      }
      row.setHeightInPoints(ROW_PADDING + LINE_HEIGHT * lines);
    }
  }

  /** Writes one row of a block; the lines it needs. */
  private int row(SXSSFRow row, SpannedBlock placed, ReportRow reportRow) {
    boolean strong = reportRow.kind() == ReportRow.Kind.TOTAL;
    if (placed.isShown(0)) {
      CellWriter.text(
          row,
          placed.first(0),
          reportRow.ordinal(),
          styles.words(strong, HorizontalAlignment.CENTER));
    }
    CellStyle name = styles.words(strong, HorizontalAlignment.LEFT);
    CellWriter.merged(row, placed.first(1), placed.last(1), reportRow.name(), name);
    int lines = TextFit.lines(reportRow.name(), grid.width(placed.first(1), placed.last(1)));
    for (int column = 2; column < placed.columns(); column++) {
      ReportCell cell = reportRow.cells().get(column - 2);
      String text = printed.text(cell);
      int first = placed.first(column);
      int last = placed.last(column);
      double width = grid.width(first, last);
      bodyCells.write(
          row, first, cell, text, placed.block().columns().get(column - 2), width, strong);
      spread(row, first, last);
      lines = Math.max(lines, TextFit.lines(text, width));
    }
    return lines;
  }

  /** Merges the cell at {@code first} with those up to {@code last}. */
  private void spread(SXSSFRow row, int first, int last) {
    SXSSFCell cell = row.getCell(first);
    for (int at = first + 1; at <= last; at++) {
      row.createCell(at).setCellStyle(cell.getCellStyle());
    }
    CellWriter.merge(sheet, row.getRowNum(), row.getRowNum(), first, last);
  }
}
