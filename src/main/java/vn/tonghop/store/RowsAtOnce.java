package vn.tonghop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Until closed, H2 hands on the rows of this connection's queries as it finds them instead of
 * gathering all of them first. Other databases are left as they are.
 */
final class RowsAtOnce implements AutoCloseable {

  private final Dialect dialect;
  private final Connection connection;

  private RowsAtOnce(Dialect dialect, Connection connection) {
    this.dialect = dialect;
    this.connection = connection;
  }

  static RowsAtOnce of(Dialect dialect, Connection connection) throws SQLException {
    RowsAtOnce rows = new RowsAtOnce(dialect, connection);
    rows.set("TRUE");
    return rows;
  }

  private void set(String lazy) throws SQLException {
    if (dialect == Dialect.H2) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET LAZY_QUERY_EXECUTION " + lazy);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    set("FALSE");
  }
}
