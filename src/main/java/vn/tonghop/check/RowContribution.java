package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.Table;

/** What each used row of a table adds to a number that is derived from the table. */
public final class RowContribution {

  private final RowMatcher matcher;
  private final int column;

  private RowContribution(Table table, RowFilter where, int column) {
    this.matcher = new RowMatcher(table, where);
    this.column = column;
  }

  /** Empty when the number is not derived from this table. */
  public static Optional<RowContribution> of(Table table, @Nullable Derivation derivation) {
    if (derivation instanceof Derivation.TableSum sum && sum.table().equals(table.key())) {
      return Optional.of(new RowContribution(table, sum.where(), table.indexOf(sum.column())));
    }
    if (derivation instanceof Derivation.TableCount count && count.table().equals(table.key())) {
      return Optional.of(new RowContribution(table, count.where(), -1));
    }
    return Optional.empty();
  }

  /** Position of the column that is added up; -1: the rows are counted. */
  public int column() {
    return column;
  }

  /** The row's own number, 1 where rows are counted; null when the row adds nothing. */
  public @Nullable BigDecimal of(TableRow row) {
    if (!matcher.matches(row)) {
      return null;
    }
    return column < 0 ? BigDecimal.ONE : PlainNumber.in(row, column);
  }
}
