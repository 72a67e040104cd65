package vn.tonghop.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A session lock of PostgreSQL on one connection; it ends with the connection at the latest. */
final class AdvisoryLock {

  private final Connection connection;
  private final long key;

  private AdvisoryLock(Connection connection, String name) {
    this.connection = connection;
    this.key = key(name);
  }

  static AdvisoryLock ofSchema(Connection connection) {
    return new AdvisoryLock(connection, "tonghop:schema");
  }

  static AdvisoryLock ofCampaign(Connection connection, String campaign) {
    return new AdvisoryLock(connection, "tonghop:campaign:" + campaign);
  }

  /** Waits until the lock is free. */
  void acquire() throws SQLException {
    ask("SELECT pg_advisory_lock(?)");
  }

  boolean tryAcquire() throws SQLException {
    return ask("SELECT pg_try_advisory_lock(?)");
  }

  void release() throws SQLException {
    ask("SELECT pg_advisory_unlock(?)");
  }

  private boolean ask(String statement) throws SQLException {
    try (PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setLong(1, key);
      try (ResultSet answer = prepared.executeQuery()) {
        return answer.next() && "t".equals(answer.getString(1));
      }
    }
  }

  private static long key(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(digest).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
