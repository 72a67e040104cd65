package vn.tonghop.store;

import java.sql.Connection;
import java.sql.SQLException;

/** Holds an advisory lock of PostgreSQL as long as its connection lives. */
final class ServerCampaignLock implements CampaignLock {

  private static final int HEARTBEAT_SECONDS = 10;

  private final String campaign;
  private final Connection connection;
  private final Sql sql;

  ServerCampaignLock(String campaign, Connection connection, Sql sql) {
    this.campaign = campaign;
    this.connection = connection;
    this.sql = sql;
  }

  @Override
  public String campaign() {
    return campaign;
  }

  @Override
  public boolean isHeld() {
    try {
      return connection.isValid(HEARTBEAT_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  @Override
  public void close() {
    try {
      if (!isHeld()) {
        return;
      }
      sql.update("DELETE FROM lock_holder WHERE campaign = ?", campaign);
    } finally {
      disconnect();
    }
  }

  private void disconnect() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the campaign lock did not close: " + e.getMessage(), e);
    }
  }
}
