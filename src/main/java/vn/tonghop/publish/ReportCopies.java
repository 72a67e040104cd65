package vn.tonghop.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tonghop.consolidate.ConsolidatedTable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;

/**
 * Writes {@code T-xx.csv} of tables whose rows come from the store while another output reads them,
 * so that the store is read once for both.
 */
public final class ReportCopies implements AutoCloseable {

  private final Path folder;
  private final List<ReportCsv> open = new ArrayList<>();

  /**
   * @param folder where the files are made
   */
  public ReportCopies(Path folder) {
    this.folder = folder;
  }

  /** Whether the table is better written together with another output. */
  public static boolean isWanted(ConsolidatedTable table) {
    return table.blocks().stream().anyMatch(block -> block.rows().isStreamed());
  }

  /**
   * The table whose rows also go to its file; each block is to be asked for all its rows once, in
   * the order of the blocks. Other tables are given back as they are.
   */
  public ConsolidatedTable of(ConsolidatedTable table) throws IOException {
    if (!isWanted(table)) {
      return table;
    }
    ReportCsv file = ReportCsv.open(folder.resolve(table.id() + ".csv"), table);
    open.add(file);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < table.blocks().size(); i++) {
      blocks.add(table.blocks().get(i).with(file.copying(i)));
    }
    return table.with(blocks);
  }

  /** Ends the files. */
  @Override
  public void close() throws IOException {
    for (ReportCsv file : open) {
      file.close();
    }
  }
}
