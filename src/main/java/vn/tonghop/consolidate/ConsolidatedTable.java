package vn.tonghop.consolidate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consolidated table, ready to be written: all texts chosen, all figures exact.
 *
 * @param id {@code T-05}; also the file and sheet name
 * @param subtitle name of the campaign
 * @param unit unit of measure with its label; empty when the table has none
 * @param legend what the signs in cells mean, in one line
 * @param source who the figures come from and until when they count
 */
public record ConsolidatedTable(
    String id,
    String title,
    String subtitle,
    String unit,
    List<Block> blocks,
    List<String> notes,
    String legend,
    String source) {

  public ConsolidatedTable {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }

  /** The same with other blocks. */
  public ConsolidatedTable with(List<Block> others) {
    return new ConsolidatedTable(id, title, subtitle, unit, others, notes, legend, source);
  }

  /**
   * Rows under one header.
   *
   * @param title null when the table has one block without a title
   * @param headerRows number of header rows, at least 1
   * @param header cells of the header, by row, then column
   */
  public record Block(
      @Nullable String title,
      int headerRows,
      List<HeaderCell> header,
      List<Column> columns,
      RowSource rows) {

    public Block {
      header = List.copyOf(header);
      columns = List.copyOf(columns);
    }

    /** The same with other rows. */
    public Block with(RowSource other) {
      return new Block(title, headerRows, header, columns, other);
    }
  }

  /**
   * One cell of the header. Rows and columns count from 0; columns 0 and 1 are the running number
   * and the name of the row, the data columns follow.
   */
  public record HeaderCell(String text, int row, int column, int rowSpan, int columnSpan) {}

  /**
   * A data column.
   *
   * @param key stable ASCII name
   * @param decimals shown
   * @param text holds words rather than figures
   * @param width in digits of the normal font; 0: as needed
   */
  public record Column(String key, int decimals, boolean text, int width) {}
}
