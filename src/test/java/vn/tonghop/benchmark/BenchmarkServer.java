package vn.tonghop.benchmark;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL with a fresh database for each run: one of our own, or one given, on which the
 * database {@value #DATABASE} is made and dropped.
 */
final class BenchmarkServer implements AutoCloseable {

  private static final String DATABASE = "tonghop_benchmark";
  private static final String LOGIN = "SPRING_DATASOURCE_";

  private final @Nullable EmbeddedPostgres own;
  private final String url;

  private BenchmarkServer(@Nullable EmbeddedPostgres own, String url) {
    this.own = own;
    this.url = url;
  }

  /**
   * @param given JDBC URL of a database from which others may be made; null: starts a server
   */
  static BenchmarkServer start(@Nullable String given) throws IOException {
    if (given != null) {
      return new BenchmarkServer(null, given);
    }
    EmbeddedPostgres own = EmbeddedPostgres.start();
    return new BenchmarkServer(own, own.getJdbcUrl("postgres", "postgres"));
  }

  /** An empty database, dropped when closed. */
  FreshDatabase fresh() throws SQLException {
    execute("DROP DATABASE IF EXISTS " + DATABASE);
    execute("CREATE DATABASE " + DATABASE);
    return new FreshDatabase(url.replaceFirst("/[^/?]*(\\?|$)", "/" + DATABASE + "$1"));
  }

  /** Its database, as long as it is open. */
  final class FreshDatabase implements AutoCloseable {

    private final String url;

    private FreshDatabase(String url) {
      this.url = url;
    }

    String url() {
      return url;
    }

    @Override
    public void close() throws SQLException {
      execute("DROP DATABASE " + DATABASE);
    }
  }

  private void execute(String sql) throws SQLException {
    String user = System.getenv(LOGIN + "USERNAME");
    try (Connection connection =
            user == null
                ? DriverManager.getConnection(url)
                : DriverManager.getConnection(url, user, System.getenv(LOGIN + "PASSWORD"));
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws IOException {
    if (own != null) {
      own.close();
    }
  }
}
