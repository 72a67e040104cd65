package vn.tonghop.endtoend;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.DatabaseUnavailableException;

/** Every table of a store with its columns and rows, for comparison. */
final class StoreDump {

  private StoreDump() {}

  static SortedMap<String, List<String>> of(Workplace workplace)
      throws DatabaseUnavailableException, SQLException {
    Path data = workplace.data();
    try (Database database =
            Database.open(new DatabaseSettings(workplace.databaseUrl(), null, null, data));
        Connection connection = database.dataSource().getConnection()) {
      SortedMap<String, List<String>> dump = new TreeMap<>();
      for (String table : tables(connection)) {
        dump.put(table, rows(connection, table));
      }
      return dump;
    }
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet tables =
        connection
            .getMetaData()
            .getTables(
                null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE", "VIEW"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static List<String> rows(Connection connection, String table) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM \"" + table + '"')) {
      int columns = rows.getMetaData().getColumnCount();
      StringBuilder head = new StringBuilder();
      for (int i = 1; i <= columns; i++) {
        head.append(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT)).append(' ');
      }
      while (rows.next()) {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i <= columns; i++) {
          line.append(rows.getString(i)).append('|');
        }
        lines.add(line.toString());
      }
      Collections.sort(lines);
      lines.add(0, head.toString());
    }
    return lines;
  }
}
