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

  TableLayout layout() {
    return layout;
  }
}
