package vn.tonghop.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.tonghop.normalize.Decimals;

/**
 * Statements and transactions of the store. Every transaction is its own: it never joins one that
 * the caller has open, so what the store says is done is committed.
 */
final class Sql {

  private final Dialect dialect;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transactions;

  Sql(DataSource dataSource, Dialect dialect) {
    this.dialect = dialect;
    jdbc = new JdbcTemplate(dataSource);
    transactions = new TransactionTemplate(new JdbcTransactionManager(dataSource));
    transactions.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }

  void inTransaction(Runnable work) {
    transactions.executeWithoutResult(status -> work.run());
  }

  <T> T inTransaction(Supplier<T> work) {
    return transactions.execute(status -> work.get());
  }

  int update(String sql, @Nullable Object... arguments) {
    return jdbc.update(sql, arguments);
  }

  /**
   * One statement for many rows of arguments.
   *
   * @return rows of the table that were written, as far as the database tells
   */
  long batch(String sql, Collection<@Nullable Object[]> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    PreparedStatementCallback<Long> batches =
        statement -> Arguments.executeBatches(statement, rows);
    Long written = jdbc.execute(sql, batches);
    return written == null ? 0 : written;
  }

  /** Work with a statement that is executed several times. */
  @FunctionalInterface
  interface StatementWork {
    void with(PreparedStatement statement) throws SQLException;
  }

  /**
   * Prepares a query that is executed several times over many rows; each row may be read as soon as
   * it is found, H2 does not gather them first. Not for use within a transaction: no other
   * statement may use the connection while rows are read.
   */
  void reading(String select, StatementWork work) {
    ConnectionCallback<Boolean> callback =
        connection -> {
          try (RowsAtOnce found = RowsAtOnce.of(dialect, connection);
              PreparedStatement statement = connection.prepareStatement(select)) {
            work.with(statement);
          }
          return true;
        };
    jdbc.execute(callback);
  }

  <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... arguments) {
    return jdbc.query(sql, mapper, arguments);
  }

  long number(String sql, @Nullable Object... arguments) {
    Long number = jdbc.queryForObject(sql, Long.class, arguments);
    if (number == null) {
      throw new IllegalStateException("no number from: " + sql);
    }
    return number;
  }

  /** A number as the columns hold it: scale 10, HALF_UP. */
  static @Nullable BigDecimal exact(@Nullable BigDecimal number) {
    return number == null ? null : number.setScale(Decimals.SCALE, RoundingMode.HALF_UP);
  }

  /**
   * A stored number without trailing zeros, but without a negative scale: the same object value on
   * every database.
   */
  static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
    if (number == null) {
      return null;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? null : number;
  }

  static @Nullable Long longOrNull(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }

  static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    if (text == null) {
      throw new IllegalStateException("column " + column + " is empty");
    }
    return text;
  }

  static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    Instant instant = instantOrNull(row, column);
    if (instant == null) {
      throw new IllegalStateException("column " + column + " is empty");
    }
    return instant;
  }
}
