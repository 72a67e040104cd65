package vn.tonghop.store;

import java.sql.SQLException;
import java.util.Optional;

/** Tells failures of the database from others. */
public final class StoreFailures {

  private StoreFailures() {}

  /** The database's own word on why something failed; empty when the database is not the cause. */
  public static Optional<String> databaseMessage(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException) {
        return Optional.of(String.valueOf(cause.getMessage()));
      }
    }
    return Optional.empty();
  }

  /** The state the database gave first; empty when the database is not the cause. */
  public static Optional<String> sqlState(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && sql.getSQLState() != null) {
        return Optional.of(sql.getSQLState());
      }
    }
    return Optional.empty();
  }

  /** What the store is instead; empty when that is not the cause. */
  public static Optional<UnfitStoreException.Why> unfit(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnfitStoreException store) {
        return Optional.of(store.why());
      }
    }
    return Optional.empty();
  }
}
