package vn.tonghop.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.Summary;

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
  public record Head(String publisher, String campaign, String configHash, boolean synthetic) {}

  private static final int ROWS_IN_MEMORY = 100;

  /** Lists longer than this are cut in the workbook; the CSV files are complete. */
  private static final int MOST_LINES = 50_000;

  private static final Date NO_CLOCK_TIME = Date.from(Instant.parse("1980-02-01T00:00:00Z"));

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
    Path raw = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, ROWS_IN_MEMORY, false, false);
          OutputStream out = Files.newOutputStream(raw)) {
        describe(workbook, head);
        sheets(workbook, head, summary, tables, mostLines);
        workbook.write(out);
      }
      ReproducibleZip.repack(raw, file);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private static void sheets(
      SXSSFWorkbook workbook,
      Head head,
      Summary summary,
      List<ConsolidatedTable> tables,
      int mostLines) {
    Styles styles = new Styles(workbook);
    Frame frame = new Frame(head, styles);
    List<PlannedSheet> planned = plan(tables);
    new SummarySheet(workbook, styles, frame, summary).write();
    new ContentsSheet(workbook, styles, frame).write(head, planned);
    for (PlannedSheet sheet : planned) {
      new TableSheet(workbook, styles, frame, sheet, mostLines).write();
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

  private static void describe(SXSSFWorkbook workbook, Head head) {
    CoreProperties properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    properties.setCreator(head.publisher());
    properties.setTitle(head.campaign());
    properties.setCreated(Optional.of(NO_CLOCK_TIME));
    properties.setModified(Optional.of(NO_CLOCK_TIME));
  }
}
