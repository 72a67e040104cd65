package vn.tonghop.store.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.Dialect;

/**
 * An empty database for one test: an H2 file in a folder, or a database of its own in the one
 * PostgreSQL server of the JVM (started when first asked for).
 */
public final class TestDatabase implements AutoCloseable {

  private final DatabaseSettings settings;
  private final String name;

  private TestDatabase(DatabaseSettings settings, String name) {
    this.settings = settings;
    this.name = name;
  }

  /**
   * @param data folder for the H2 file and for run.lock
   */
  public static TestDatabase fresh(Dialect dialect, Path data) {
    if (dialect == Dialect.H2) {
      return new TestDatabase(DatabaseSettings.file(data), "");
    }
    String name = "t" + UUID.randomUUID().toString().replace("-", "");
    execute("CREATE DATABASE " + name);
    String url = Server.POSTGRES.getJdbcUrl("postgres", name);
    return new TestDatabase(new DatabaseSettings(url, "postgres", null, data), name);
  }

  /** Address of another database of the server, with a login that it trusts. */
  public static String url(String database, String user) {
    return Server.POSTGRES.getJdbcUrl(user, database);
  }

  public DatabaseSettings settings() {
    return settings;
  }

  /** Drops the database of the server, whoever is still connected. */
  @Override
  public void close() {
    if (!name.isEmpty()) {
      execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }
  }

  private static void execute(String statement) {
    try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class Server {

    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("encoding", "UTF8")
            .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
