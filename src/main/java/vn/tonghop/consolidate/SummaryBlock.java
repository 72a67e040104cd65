package vn.tonghop.consolidate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.consolidate.ConsolidatedTable.Block;
import vn.tonghop.consolidate.ConsolidatedTable.Column;
import vn.tonghop.outline.Label;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;

/** Gathers the columns of a block of the summary page, then makes the block. */
final class SummaryBlock {

  private final Labels labels;
  private final List<ReportColumn> headers = new ArrayList<>();
  private final List<Column> columns = new ArrayList<>();

  SummaryBlock(Labels labels) {
    this.labels = labels;
  }

  /** A column of figures; its header texts from the outermost to the innermost. */
  SummaryBlock figures(String key, int decimals, int width, String... header) {
    return column(key, decimals, false, width, header);
  }

  /** A column of words. */
  SummaryBlock words(String key, int width, String... header) {
    return column(key, 0, true, width, header);
  }

  private SummaryBlock column(String key, int decimals, boolean text, int width, String... header) {
    List<Label> path = new ArrayList<>();
    for (String word : header) {
      path.add(new Label(word, word));
    }
    headers.add(new ReportColumn(key, path, Show.CELL, null, decimals));
    columns.add(new Column(key, decimals, text, width));
    return this;
  }

  /**
   * @param title null: the block stands alone
   * @param name header of the column that names the rows
   */
  Block of(@Nullable String title, String name, List<ReportRow> rows) {
    HeaderLayout layout = new HeaderLayout(name, headers, labels);
    return new Block(title, layout.rows(), layout.cells(), columns, RowSource.of(rows));
  }
}
