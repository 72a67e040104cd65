package vn.tonghop.intake;

import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Table;

/** Takes the usable rows of a submission's tables as they flow by. */
@FunctionalInterface
public interface TableRowSink {

  /** For checking only: nothing is kept. */
  TableRowSink NONE = (table, row) -> {};

  void row(Table table, TableRow row);
}
