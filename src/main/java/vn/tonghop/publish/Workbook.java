package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;

/** {@code tong-hop.xlsx}: the consolidated tables of a campaign, ready to print. */
public final class Workbook {

  /**
   * What stands at the head of every sheet.
   *
   * @param publisher left national head
   * @param campaign name of the campaign
   * @param configHash of the campaign's files under jobs/; its beginning is in the page footer
   */
  public record Head(String publisher, String campaign, String configHash, boolean synthetic) {}

  private Workbook() {}

  /** A contents sheet, then one sheet per table (one per block where a table has several). */
  public static void write(Path file, Head head, List<ConsolidatedTable> tables)
      throws IOException {
    WorkbookWriter.write(file, head, tables);
  }
}
