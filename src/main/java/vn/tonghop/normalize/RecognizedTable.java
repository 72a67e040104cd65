package vn.tonghop.normalize;

import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Table;
import vn.tonghop.submission.SheetSource;

/** A sheet that holds a table of the outline, its columns found. */
public final class RecognizedTable {

  private final Table table;
  private final SheetSource sheet;
  private final TableLayout layout;
  private final @Nullable RecognizedTable beside;

  RecognizedTable(Table table, SheetSource sheet, TableLayout layout) {
    this(table, sheet, layout, null);
  }

  private RecognizedTable(
      Table table, SheetSource sheet, TableLayout layout, @Nullable RecognizedTable beside) {
    this.table = table;
    this.sheet = sheet;
    this.layout = layout;
    this.beside = beside;
  }

  /** The same table, continued beside it. */
  RecognizedTable continued(RecognizedTable right) {
    return new RecognizedTable(
        table, sheet, layout, beside == null ? right : beside.continued(right));
  }

  /** The same table on a part of its sheet. */
  RecognizedTable on(SheetSource part) {
    return new RecognizedTable(table, part, layout, beside);
  }

  /** Where the table goes on, beside the rest; null: it does not. */
  @Nullable RecognizedTable beside() {
    return beside;
  }

  public Table table() {
    return table;
  }

  public SheetSource sheet() {
    return sheet;
  }

  /** Column of the sheet (from 1) of a column of the table; 0: it is not there. */
  public int sheetColumn(String columnKey) {
    int index = table.indexOf(columnKey);
    return index < 0 ? 0 : layout.sheetColumns()[index];
  }

  /** Last row of the header. */
  public int headerEnd() {
    return layout.lastRow();
  }

  TableLayout layout() {
    return layout;
  }
}
