package vn.tonghop.store;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Arguments of a statement, each bound by its type: no driver has to find it out. */
final class Arguments {

  private static final int AT_ONCE = 1_000;

  private Arguments() {}

  /**
   * Executes a statement for many rows of arguments, some rows at a time.
   *
   * @return rows of the table that were written, as far as the driver tells
   */
  static long executeBatches(PreparedStatement statement, Collection<@Nullable Object[]> rows)
      throws SQLException {
    long written = 0;
    int waiting = 0;
    for (@Nullable Object[] row : rows) {
      bind(statement, row);
      statement.addBatch();
      if (++waiting == AT_ONCE) {
        written += executed(statement);
        waiting = 0;
      }
    }
    return waiting > 0 ? written + executed(statement) : written;
  }

  private static long executed(PreparedStatement statement) throws SQLException {
    long written = 0;
    for (int rows : statement.executeBatch()) {
      written += Math.max(rows, 0);
    }
    return written;
  }

  /** Fills all holes of a statement. */
  static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      bind(statement, i + 1, arguments[i]);
    }
  }

  private static void bind(PreparedStatement statement, int hole, @Nullable Object argument)
      throws SQLException {
    if (argument instanceof String text) {
      statement.setString(hole, text);
    } else if (argument instanceof BigDecimal number) {
      statement.setBigDecimal(hole, number);
    } else if (argument instanceof Integer number) {
      statement.setInt(hole, number);
    } else if (argument instanceof Long number) {
      statement.setLong(hole, number);
    } else {
      statement.setObject(hole, argument);
    }
  }
}
