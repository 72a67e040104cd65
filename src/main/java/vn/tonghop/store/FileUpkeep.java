package vn.tonghop.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * When the H2 file is made denser. H2 uses the room of what was deleted again by itself; what it
 * would move together at every close, a part of each run's time, is left until less than half of
 * the file, or of its chunks, is in use; then each close moves a part, as H2 would. Little is won
 * in a small file.
 */
final class FileUpkeep {

  /** Option of the H2 URL under which closing moves nothing. */
  static final String AT_REST = ";MAX_COMPACT_TIME=0";

  private static final int LEAST_IN_USE = 50;
  private static final int SMALL = 8_000_000;

  private FileUpkeep() {}

  /** Whether it is time to move things together; false where nobody can tell. */
  static boolean isDue(Connection connection) {
    try (PreparedStatement statement =
            connection.prepareStatement(
                "SELECT MIN(CAST(f.setting_value AS INTEGER)), MAX(CAST(s.setting_value AS BIGINT))"
                    + " FROM information_schema.settings f, information_schema.settings s"
                    + " WHERE f.setting_name IN ('info.FILL_RATE', 'info.CHUNKS_FILL_RATE')"
                    + " AND s.setting_name = 'info.FILE_SIZE'");
        ResultSet row = statement.executeQuery()) {
      return row.next() && row.getInt(1) < LEAST_IN_USE && row.getLong(2) > SMALL;
    } catch (SQLException e) {
      return false;
    }
  }
}
