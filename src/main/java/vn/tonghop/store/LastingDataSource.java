package vn.tonghop.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a connection once. A database that went away in mid-run has taken the lock of the run
 * with it; everything that is asked for afterwards fails at once instead of waiting again.
 */
final class LastingDataSource extends DelegatingDataSource {

  private volatile @Nullable SQLException lost;

  LastingDataSource(DataSource pool) {
    super(pool);
  }

  @Override
  public Connection getConnection() throws SQLException {
    SQLException before = lost;
    if (before != null) {
      throw new SQLTransientConnectionException(before.getMessage(), before);
    }
    try {
      return super.getConnection();
    } catch (SQLTransientConnectionException e) {
      SQLException cause = e.getCause() instanceof SQLException database ? database : e;
      lost = cause;
      throw new SQLTransientConnectionException(cause.getMessage(), e);
    }
  }
}
