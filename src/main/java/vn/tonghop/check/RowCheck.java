package vn.tonghop.check;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.TableRow;

/** One check over the rows of a table; may remember rows it has seen. */
@FunctionalInterface
interface RowCheck {

  /** What is wrong with the row; null: nothing, or the numbers it needs are missing. */
  @Nullable Finding judge(TableRow row);
}
