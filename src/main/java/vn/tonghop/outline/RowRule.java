package vn.tonghop.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A rule over one row of a table (or, for {@link Unique}, over its keys). ERROR rejects the row.
 */
public sealed interface RowRule {

  String code();

  Level level();

  /** {@code left relation right} where both numbers are there. */
  record Compare(String left, RecordRule.Relation relation, String right, String code, Level level)
      implements RowRule {}

  /** The number of a column is greater than zero. */
  record Positive(String column, String code, Level level) implements RowRule {}

  /** The number of a column lies inside. */
  record Range(
      String column, @Nullable BigDecimal min, @Nullable BigDecimal max, String code, Level level)
      implements RowRule {}

  /** The text of a column is an Internet address. */
  record Url(String column, String code, Level level) implements RowRule {}

  /** A column is filled in. */
  record Filled(String column, String code, Level level) implements RowRule {}

  /** The date of a column lies inside, both ends included. */
  record DateWindow(String column, LocalDate from, LocalDate to, String code, Level level)
      implements RowRule {}

  /** No two rows of the submission agree in these columns (compared as text keys). */
  record Unique(List<String> columns, String code, Level level) implements RowRule {
    public Unique {
      columns = List.copyOf(columns);
    }
  }
}
