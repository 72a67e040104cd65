package vn.tonghop.check;

import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;

/**
 * What one agency sent of one table, after all its rows have flowed.
 *
 * @param presence whether there is anything
 * @param complete no data row was rejected: the rows win over typed counts
 * @param facts aggregates over the rows; null unless presence is ROWS
 * @param origin file and sheet; null where the table is absent
 */
public record TableAnswer(
    TablePresence presence, boolean complete, @Nullable TableFacts facts, @Nullable Origin origin) {

  public static final TableAnswer ABSENT = new TableAnswer(TablePresence.ABSENT, false, null, null);

  /** A table whose rows went through the checks; without any data row it is EMPTY. */
  public static TableAnswer read(TableChecks checks, TableFacts facts, Origin origin) {
    return checks.dataRows() == 0
        ? new TableAnswer(TablePresence.EMPTY, false, null, origin)
        : new TableAnswer(TablePresence.ROWS, checks.complete(), facts, origin);
  }

  /** A table left out as a whole; the ERROR has been reported. */
  public static TableAnswer leftOut(Origin origin) {
    return new TableAnswer(TablePresence.LEFT_OUT, false, null, origin);
  }

  /** A table about which the agency wrote that there is nothing. */
  public static TableAnswer nil(Origin origin) {
    return new TableAnswer(TablePresence.NIL, true, null, origin);
  }

  /** The table counts as answered: a usable row, or "there is none". */
  public boolean answered() {
    return presence == TablePresence.NIL || (facts != null && facts.usedRows() > 0);
  }
}
