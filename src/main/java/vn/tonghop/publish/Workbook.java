package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Summary;
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
   * Writes the summary, a contents sheet, then one sheet per table (one per block where a table has
   * several). Equal figures give equal bytes.
   */
  public static void write(Path file, Head head, Summary summary, List<ConsolidatedTable> tables)
      throws IOException {
    write(file, head, summary, tables, MOST_LINES);
  }

  /**
   * @param mostLines lines of a list that are written at most
   */
  static void write(
      Path file, Head head, Summary summary, List<ConsolidatedTable> tables, int mostLines)
      throws IOException {
    Styles styles = new Styles();
    Frame frame = new Frame(head);
    List<PlannedSheet> planned = plan(tables);
    SummarySheet first = new SummarySheet(styles, frame, summary);
    ContentsSheet contents = new ContentsSheet(styles, frame);
    List<SheetPlan> plans = new ArrayList<>(List.of(first.plan(), contents.plan()));
    List<TableSheet> sheets = new ArrayList<>();
    for (PlannedSheet one : planned) {
      TableSheet sheet = new TableSheet(styles, frame, one, mostLines);
      plans.add(sheet.plan());
      sheets.add(sheet);
    }
    try (WorkbookStream workbook = WorkbookStream.create(file, plans, head.description())) {
      workbook.sheet(0, first::write);
      workbook.sheet(1, out -> contents.write(out, head, planned));
      for (int i = 0; i < sheets.size(); i++) {
        workbook.sheet(i + 2, sheets.get(i)::write);
      }
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
