package vn.tonghop.normalize;

import vn.tonghop.outline.Table;
import vn.tonghop.submission.SheetSource;

/** A sheet that holds a table of the outline, its columns found. */
public final class RecognizedTable {

  private final Table table;
  private final SheetSource sheet;
  private final TableLayout layout;

  RecognizedTable(Table table, SheetSource sheet, TableLayout layout) {
    this.table = table;
    this.sheet = sheet;
    this.layout = layout;
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
