package vn.tonghop.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Derivation;

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

  /**
   * A table whose rows went through the checks.
   *
   * @param declared the state the agency wrote instead of rows; BLANK: none
   */
  public static TableAnswer read(
      TableChecks checks, TableFacts facts, ValueState declared, Origin origin) {
    if (checks.dataRows() > 0) {
      return new TableAnswer(TablePresence.ROWS, checks.complete(), facts, origin);
    }
    return switch (declared) {
      case NIL -> new TableAnswer(TablePresence.NIL, true, null, origin);
      case NA, NOT_COLLECTED, REJECTED -> leftOut(origin);
      case VALUE, BLANK -> new TableAnswer(TablePresence.EMPTY, false, null, origin);
    };
  }

  /** A table left out as a whole; the ERROR has been reported. */
  public static TableAnswer leftOut(Origin origin) {
    return new TableAnswer(TablePresence.LEFT_OUT, false, null, origin);
  }

  /**
   * A number over the used rows: 0 (where no rows are the same as nothing, else null) when the
   * agency says that there are none; null when there is no table.
   */
  @Nullable BigDecimal number(Derivation.OverRows wanted) {
    if (facts != null) {
      return facts.number(wanted);
    }
    boolean given =
        wanted instanceof Derivation.TableListed
            || wanted instanceof Derivation.TableSum sum && sum.given();
    return presence == TablePresence.NIL && !given ? BigDecimal.ZERO : null;
  }

  /** The table counts as answered: a usable row, or "there is none". */
  public boolean answered() {
    return presence == TablePresence.NIL || (facts != null && facts.usedRows() > 0);
  }
}
