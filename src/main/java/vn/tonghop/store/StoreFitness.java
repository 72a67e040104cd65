package vn.tonghop.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What a database that has just been opened holds: a store, nothing yet, or something else. */
final class StoreFitness {

  static final String HISTORY = "flyway_schema_history";
  private static final String FIRST_TABLE = "campaign";
  private static final String[] TABLES = {"TABLE", "BASE TABLE"};

  private final Connection connection;
  private final Set<String> tables;

  private StoreFitness(Connection connection, Set<String> tables) {
    this.connection = connection;
    this.tables = tables;
  }

  /** Looks at the tables of the connection's schema. */
  static StoreFitness of(Connection connection) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet found =
        connection.getMetaData().getTables(null, connection.getSchema(), "%", TABLES)) {
      while (found.next()) {
        names.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return new StoreFitness(connection, names);
  }

  /** Nothing is there, or at most the list of migrations of a first start that was cut off. */
  boolean isEmpty() {
    return tables.isEmpty() || tables.equals(Set.of(HISTORY));
  }

  /** Our first migration has been applied. */
  boolean isStore() {
    return tables.contains(HISTORY) && tables.contains(FIRST_TABLE);
  }

  /** There is nothing in it, or our list of migrations, which is there before any other table. */
  boolean isOurs() {
    return tables.isEmpty() || tables.contains(HISTORY);
  }

  /** No campaign has been prepared in it. */
  boolean isUnused() throws SQLException {
    return !tables.contains(FIRST_TABLE) || number("SELECT COUNT(*) FROM " + FIRST_TABLE) == 0;
  }

  /** Its first migration is, letter for letter, that of this build. */
  boolean isOfThisBuild() throws SQLException {
    return number(
            "SELECT COUNT(*) FROM "
                + HISTORY
                + " WHERE version = '1' AND checksum = "
                + Migrations.firstChecksum())
        == 1;
  }

  private long number(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }
}
