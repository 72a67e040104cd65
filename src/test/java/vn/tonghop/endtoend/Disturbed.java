package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.store.Dialect;
import vn.tonghop.store.testing.TestDatabase;

/** A workplace of the invented campaign with its store, which can be copied as it stands. */
final class Disturbed implements AutoCloseable {

  private final Workplace workplace;
  private final @Nullable TestDatabase database;

  /** Address of the server's own database, for copies; null on H2. */
  private final @Nullable String server;

  private Disturbed(Workplace workplace, @Nullable TestDatabase database, @Nullable String server) {
    this.workplace = workplace;
    this.database = database;
    this.server = server;
  }

  static Disturbed create(Dialect dialect, Path root) throws IOException {
    Workplace workplace = Workplace.inventedIn(root);
    if (dialect == Dialect.H2) {
      return new Disturbed(workplace, null, null);
    }
    TestDatabase database = TestDatabase.fresh(dialect, workplace.data());
    String url = String.valueOf(database.settings().url());
    return new Disturbed(workplace.on(database), database, inDatabase(url, "postgres"));
  }

  Workplace workplace() {
    return workplace;
  }

  /** The same folders and the same store, elsewhere. */
  Disturbed copy(Path root) throws IOException, SQLException {
    Files.createDirectories(root);
    try (Stream<Path> paths = Files.walk(workplace.root())) {
      for (Path path : paths.toList()) {
        Path target = root.resolve(workplace.root().relativize(path).toString());
        if (!target.equals(root)) {
          Files.copy(path, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    Workplace copied = Workplace.inventedIn(root);
    if (server == null) {
      return new Disturbed(copied, null, null);
    }
    String name = "c" + UUID.randomUUID().toString().replace("-", "");
    String url = String.valueOf(workplace.databaseUrl());
    execute(server, "CREATE DATABASE " + name + " TEMPLATE " + nameOf(url));
    return new Disturbed(copied.on(inDatabase(url, name)), null, server);
  }

  /** Drops the database, whoever is still connected. */
  @Override
  public void close() {
    if (database != null) {
      database.close();
    } else if (server != null) {
      try {
        execute(
            server,
            "DROP DATABASE " + nameOf(String.valueOf(workplace.databaseUrl())) + " WITH (FORCE)");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static void execute(String url, String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }

  private static String nameOf(String url) {
    return url.replaceFirst("^.*/([^/?]+)\\?.*$", "$1");
  }

  private static String inDatabase(String url, String name) {
    return url.replaceFirst("/[^/?]+\\?", "/" + name + "?");
  }
}
