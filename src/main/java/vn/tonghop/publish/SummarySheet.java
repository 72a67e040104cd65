package vn.tonghop.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.consolidate.ReportCell;
import vn.tonghop.consolidate.ReportRow;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.publish.FigurePlaces.Place;
import vn.tonghop.publish.sheet.CellBand;
import vn.tonghop.publish.sheet.CellStyle;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/**
 * The first sheet: what the tables come to, on two pages at most. Its tables share one grid of
 * narrow columns, so that each may have widths of its own and two may stand side by side.
 */
final class SummarySheet {

  private static final int MOST_PAGES = 2;
  private static final int LEAST_COLUMNS = 27;
  private static final String STATUS = "danh_gia";
  private static final String VALUE = "ket_qua";
  private static final String GAP = "chenh_lech";
  private static final int SPACE = 1;
  private static final double GAP_HEIGHT = 8;
  private static final double LINE_HEIGHT = 13.5;
  private static final double ROW_PADDING = 3;

  private final Styles styles;
  private final BodyCells bodyCells;
  private final Frame frame;
  private final Summary summary;
  private final SummaryLinks links;
  private final Grid grid;
  private final SummaryPages pages;
  private final PrintedCell printed = new PrintedCell();
  private final ResourceBundle texts = PublishTexts.vietnamese();

  SummarySheet(Styles styles, Frame frame, Summary summary, FigurePlaces places) {
    this.links = new SummaryLinks(places);
    this.styles = styles;
    this.bodyCells = new BodyCells(styles);
    this.frame = frame;
    this.summary = summary;
    double[] widths = new double[columns(summary)];
    Arrays.fill(widths, SpannedBlock.NARROW);
    this.grid = new Grid(widths);
    this.pages = new SummaryPages(grid.width(1, widths.length));
  }

  /** As many narrow columns as the widest part needs. */
  private static int columns(Summary summary) {
    int columns = LEAST_COLUMNS;
    for (Summary.Part part : summary.parts()) {
      List<Block> blocks = filled(part);
      int widest = blocks.stream().mapToInt(SpannedBlock::needed).max().orElse(0);
      columns = Math.max(columns, blocks.size() * (widest + SPACE) - SPACE);
    }
    return columns;
  }

  private static List<Block> filled(Summary.Part part) {
    return part.blocks().stream().filter(block -> !block.rows().list().isEmpty()).toList();
  }

  SheetPlan plan() {
    return frame.portrait(texts.getString("workbook.summary"), grid);
  }

  void write(SheetStream out) {
    frame.writeHead(out, grid, new Frame.Titles(summary.title(), summary.subtitle(), ""));
    int first = 1;
    double above = 0;
    for (int i = 0; i < summary.parts().size(); i++) {
      part(out, i + 1, summary.parts().get(i));
      pages.keepTogether(first, out.height() - above);
      first = out.row() + 1;
      above = out.height();
    }
    notes(out);
    pages.keepTogether(first, out.height() - above);
    int scale = pages.scale(MOST_PAGES);
    out.scale(scale);
    pages.breaks(scale).forEach(out::breakBefore);
  }

  private void notes(SheetStream out) {
    gap(out);
    frame.line(out, grid, texts.getString("workbook.note"), Styles.Role.SOURCE);
    frame.line(out, grid, "- " + texts.getString("workbook.links"), Styles.Role.NOTE);
    for (String note : summary.notes()) {
      frame.line(out, grid, "- " + note, Styles.Role.NOTE);
    }
    frame.line(out, grid, summary.source(), Styles.Role.SOURCE);
  }

  private static void gap(SheetStream out) {
    out.row(out.row() + 1, GAP_HEIGHT);
  }

  private void part(SheetStream out, int number, Summary.Part part) {
    if (number > 1) {
      gap(out);
    }
    frame.line(out, grid, number + ". " + part.title(), Styles.Role.SECTION);
    if (!part.lead().isEmpty()) {
      frame.line(out, grid, part.lead(), Styles.Role.NOTE);
    }
    List<SpannedBlock> blocks = placed(filled(part));
    if (!blocks.isEmpty()) {
      titles(out, blocks);
      new SpannedHeader(blocks, grid).write(out, LINE_HEIGHT, ROW_PADDING);
      body(out, blocks);
    }
  }

  private List<SpannedBlock> placed(List<Block> blocks) {
    List<SpannedBlock> placed = new ArrayList<>();
    int share = blocks.isEmpty() ? 0 : (grid.columns() + SPACE) / blocks.size();
    for (int i = 0; i < blocks.size(); i++) {
      int before = i * share;
      int columns = i == blocks.size() - 1 ? grid.columns() - before : share - SPACE;
      placed.add(new SpannedBlock(blocks.get(i), before + 1, columns));
    }
    return placed;
  }

  private static void titles(SheetStream out, List<SpannedBlock> blocks) {
    if (blocks.stream().allMatch(placed -> placed.block().title() == null)) {
      return;
    }
    out.row(out.row() + 1, 0);
    for (SpannedBlock placed : blocks) {
      String title = placed.block().title();
      int last = placed.last(placed.columns() - 1);
      out.merged(placed.first(0), last, Styles.Role.SUBTITLE.style(), title == null ? "" : title);
    }
  }

  private static List<String> keys(SpannedBlock placed) {
    return placed.block().columns().stream().map(Column::key).toList();
  }

  private void body(SheetStream out, List<SpannedBlock> blocks) {
    int top = out.row() + 1;
    int rows = blocks.stream().mapToInt(p -> p.block().rows().list().size()).max().orElse(0);
    for (int r = 0; r < rows; r++) {
      int lines = 1;
      for (SpannedBlock placed : blocks) {
        lines = Math.max(lines, lines(placed, r));
      }
      out.row(out.row() + 1, ROW_PADDING + LINE_HEIGHT * lines);
      for (SpannedBlock placed : blocks) {
        if (r < placed.block().rows().list().size()) {
          row(out, placed, placed.block().rows().list().get(r), keys(placed));
        }
      }
    }
    blocks.forEach(placed -> bands(out, placed, top));
  }

  /** Targets stand out. */
  private void bands(SheetStream out, SpannedBlock placed, int top) {
    List<String> keys = keys(placed);
    int status = keys.indexOf(STATUS) + 2;
    int value = keys.indexOf(VALUE) + 2;
    int gap = keys.indexOf(GAP) + 2;
    if (status >= 2 && value >= 2 && gap >= 2 && out.row() >= top) {
      int first = placed.first(status);
      List<CellBand> bands = TargetBands.of(top, first, placed.first(value), placed.first(gap));
      out.bands(top, first, out.row(), placed.last(status), bands);
    }
  }

  /** Lines a row of a block needs. */
  private int lines(SpannedBlock placed, int r) {
    List<ReportRow> rows = placed.block().rows().list();
    if (r >= rows.size()) {
      return 1;
    }
    ReportRow row = rows.get(r);
    int lines = TextFit.lines(row.name(), width(placed, 1));
    for (int column = 2; column < placed.columns(); column++) {
      String text = printed.text(row.cells().get(column - 2));
      lines = Math.max(lines, TextFit.lines(text, width(placed, column)));
    }
    return lines;
  }

  private double width(SpannedBlock placed, int column) {
    return grid.width(placed.first(column), placed.last(column));
  }

  private void row(SheetStream out, SpannedBlock placed, ReportRow row, List<String> keys) {
    boolean strong = row.kind() == ReportRow.Kind.TOTAL;
    if (placed.isShown(0)) {
      out.text(placed.first(0), styles.words(strong, Across.CENTER), row.ordinal());
    }
    CellStyle name = styles.words(strong, Across.LEFT);
    out.merged(placed.first(1), placed.last(1), name, row.name());
    for (int column = 2; column < placed.columns(); column++) {
      ReportCell cell = row.cells().get(column - 2);
      int first = placed.first(column);
      CellStyle style =
          bodyCells.write(
              out,
              first,
              cell,
              printed.text(cell),
              placed.block().columns().get(column - 2),
              width(placed, column),
              strong);
      Place place = links.of(row, keys, column - 2);
      if (place != null) {
        out.link(first, place.sheet(), place.cell());
      }
      out.spread(first, placed.last(column), style);
    }
  }
}
