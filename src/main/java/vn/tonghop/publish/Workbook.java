package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.ChartMaker;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Summary;
import vn.tonghop.outline.ReportLayout;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.WorkbookStream;

/** {@code tong-hop.xlsx}: summary and consolidated tables of a campaign, ready to print. */
public final class Workbook {

  /**
   * What stands at the head of every sheet.
   *
   * @param publisher left national head
   * @param campaign name of the campaign
   * @param configHash of the campaign's files under jobs/; its beginning is in the page footer
   * @param synthetic made-up figures: said on every sheet
   */
  public record Head(String publisher, String campaign, String configHash, boolean synthetic) {

    WorkbookStream.Description description() {
      return new WorkbookStream.Description(publisher, campaign, "");
    }
  }

  /** Lists longer than this are cut in the workbook; the CSV files are complete. */
  private static final int MOST_LINES = 50_000;

  private Workbook() {}

  /**
   * What the workbook shows.
   *
   * @param layouts of the tables, in their order; empty: no figure leads to its table
   */
  public record Content(
      Summary summary,
      ChartMaker.Drawn charts,
      List<ConsolidatedTable> tables,
      List<ReportLayout> layouts) {
    public Content {
      tables = List.copyOf(tables);
      layouts = List.copyOf(layouts);
    }

    /** Without charts; no figure leads to its table. */
    public Content(Summary summary, List<ConsolidatedTable> tables) {
      this(summary, new ChartMaker.Drawn(List.of(), List.of()), tables, List.of());
    }
  }

  /**
   * Writes the summary, the charts where there are any, a contents sheet, then one sheet per table
   * (one per block where a table has several). Equal figures give equal bytes.
   */
  public static void write(Path file, Head head, Content content) throws IOException {
    write(file, head, content, MOST_LINES);
  }

  /**
   * @param mostLines lines of a list that are written at most
   */
  static void write(Path file, Head head, Content content, int mostLines) throws IOException {
    Styles styles = new Styles();
    Frame frame = new Frame(head);
    FigurePlaces places = new FigurePlaces(content.layouts());
    List<PlannedSheet> planned = plan(content.tables());
    SummarySheet summary = new SummarySheet(styles, frame, content.summary(), places);
    ChartSheet charts = new ChartSheet(styles, frame, content.charts(), places);
    boolean drawn = ChartSheet.isNeeded(content.charts());
    ContentsSheet contents = new ContentsSheet(styles, frame);
    List<SheetPlan> plans = new ArrayList<>(List.of(summary.plan()));
    if (drawn) {
      plans.add(charts.plan());
    }
    plans.add(contents.plan());
    int first = plans.size();
    List<TableSheet> sheets = new ArrayList<>();
    for (PlannedSheet one : planned) {
      TableSheet sheet = new TableSheet(styles, frame, one, mostLines, places);
      plans.add(sheet.plan());
      sheets.add(sheet);
    }
    try (WorkbookStream workbook = WorkbookStream.create(file, plans, head.description())) {
      // The tables say where their figures stand, so they come before those that lead there.
      for (int i = 0; i < sheets.size(); i++) {
        workbook.sheet(first + i, sheets.get(i)::write);
      }
      workbook.sheet(first - 1, out -> contents.write(out, head, planned));
      if (drawn) {
        workbook.sheet(1, out -> charts.write(out, head));
        workbook.charts(1, charts.charts());
      }
      workbook.sheet(0, summary::write);
    }
  }

  private static List<PlannedSheet> plan(List<ConsolidatedTable> tables) {
    List<PlannedSheet> planned = new ArrayList<>();
    for (ConsolidatedTable table : tables) {
      for (int block = 0; block < table.blocks().size(); block++) {
        planned.add(new PlannedSheet(table, block));
      }
    }
    return planned;
  }
}
