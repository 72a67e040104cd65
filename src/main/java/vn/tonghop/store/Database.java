package vn.tonghop.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * An open database: an H2 file, which no other process can open meanwhile, or PostgreSQL.
 *
 * <p>Thread-safe.
 */
public final class Database implements AutoCloseable {

  private static final int H2_ALREADY_OPEN = 90020;
  private static final int POOL_SIZE = 16;
  private static final long LONGEST_WAIT_MILLIS = 10_000;

  private final DatabaseSettings settings;
  private final Dialect dialect;
  private final Connection anchor;
  private final CommitPace pace;
  private final HikariDataSource pool;
  private final DataSource source;
  private final Sql sql;

  private Database(DatabaseSettings settings, Dialect dialect, Connection anchor, CommitPace pace) {
    this.pace = pace;
    this.settings = settings;
    this.dialect = dialect;
    this.anchor = anchor;
    this.pool = pool(settings, dialect);
    this.source = new LastingDataSource(pool);
    this.sql = new Sql(source, dialect);
  }

  /**
   * Opens the database; nothing is created in it yet but, for H2, its file.
   *
   * @throws DatabaseBusyException another process has the H2 file open
   * @throws UnfitStoreException it holds something else than a store of this build
   * @throws DatabaseUnavailableException it cannot be reached or opened
   * @throws IllegalArgumentException the URL is neither of H2 nor of PostgreSQL
   */
  public static Database open(DatabaseSettings settings) throws DatabaseUnavailableException {
    Dialect dialect = Dialect.of(settings.completeUrl());
    try {
      Files.createDirectories(settings.data());
      NewStore made = new NewStore(settings.data());
      if (settings.url() == null) {
        made.begin();
      }
      // Keeps the H2 file open, and so locked, however the pool shrinks.
      Connection anchor = anchor(settings, made);
      try {
        requireFit(settings, made, anchor);
        return new Database(settings, dialect, anchor, CommitPace.of(settings, anchor));
      } catch (SQLException | UnfitStoreException | RuntimeException e) {
        anchor.close();
        throw e;
      }
    } catch (HikariPool.PoolInitializationException e) {
      if (e.getCause() instanceof SQLException cause) {
        throw unavailable(settings, cause);
      }
      throw e;
    } catch (SQLException e) {
      throw unavailable(settings, e);
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          "cannot create the data folder " + settings.data() + ": " + e, e);
    }
  }

  private static Connection anchor(DatabaseSettings settings, NewStore made)
      throws SQLException, IOException {
    try {
      return connect(settings, "tonghop");
    } catch (SQLException e) {
      made.abandon();
      throw e;
    }
  }

  private static void requireFit(DatabaseSettings settings, NewStore made, Connection anchor)
      throws SQLException, UnfitStoreException {
    boolean own = settings.url() == null;
    StoreFitness held = StoreFitness.of(anchor);
    if (own && made.isBeingMade() && held.isOurs() && held.isUnused()) {
      NewStore.clear(anchor);
    } else if (held.isEmpty()) {
      if (own) {
        throw unfit(UnfitStoreException.Why.EMPTIED, "the file holds nothing");
      }
    } else if (!held.isStore()) {
      throw unfit(UnfitStoreException.Why.FOREIGN, "the database holds other tables");
    } else if (!held.isOfThisBuild()) {
      throw unfit(UnfitStoreException.Why.OTHER_BUILD, "the tables were made by another build");
    }
  }

  private static UnfitStoreException unfit(UnfitStoreException.Why why, String message) {
    return new UnfitStoreException(why, message, null);
  }

  /** Whether there may be something to open: always for a server, the file for H2. */
  public static boolean exists(DatabaseSettings settings) {
    return settings.url() != null
        || Files.exists(settings.data().resolve(DatabaseSettings.H2_NAME + ".mv.db"));
  }

  /** Whether the tables are there and the campaign has been prepared in them; changes nothing. */
  public boolean knows(String campaign) {
    try (Connection connection = source.getConnection();
        ResultSet table =
            connection
                .getMetaData()
                .getTables(null, null, "campaign", new String[] {"TABLE", "BASE TABLE"})) {
      return table.next() && new Campaigns(this).ids().contains(campaign);
    } catch (SQLException e) {
      throw new IllegalStateException("the database cannot be read: " + e.getMessage(), e);
    }
  }

  public DataSource dataSource() {
    return source;
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Until {@link #commitAtOnce} commits may reach the disk up to half a second after they return; a
   * process that dies meanwhile loses the last of them. For many commits that nothing outside the
   * store relies on.
   */
  public void commitSoon() {
    try {
      pace.loosen();
    } catch (SQLException e) {
      throw new IllegalStateException("the pace of commits cannot be set: " + e.getMessage(), e);
    }
  }

  /** All commits are on the disk, and each further one is when it returns. */
  public void commitAtOnce() {
    try {
      pace.tighten();
    } catch (SQLException e) {
      throw new IllegalStateException("the commits cannot be written: " + e.getMessage(), e);
    }
  }

  /**
   * Creates or upgrades the tables, while no other process does. Harmless when repeated.
   *
   * @throws UnfitStoreException its tables were made by another build
   */
  public void migrate() throws UnfitStoreException {
    commitSoon();
    try {
      exclusively(() -> Migrations.run(source, dialect));
    } finally {
      commitAtOnce();
    }
    if (settings.url() != null) {
      return;
    }
    try {
      new NewStore(settings.data()).made();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Work that changes tables. */
  @FunctionalInterface
  interface SchemaWork<E extends Exception> {
    void run() throws E;
  }

  /** Runs work that changes tables while holding the lock of the whole database. */
  <E extends Exception> void exclusively(SchemaWork<E> work) throws E {
    if (dialect == Dialect.H2) {
      work.run();
      return;
    }
    try (Connection connection = connect("tonghop schema")) {
      AdvisoryLock lock = AdvisoryLock.ofSchema(connection);
      lock.acquire();
      work.run();
      lock.release();
    } catch (SQLException e) {
      throw new IllegalStateException("the schema lock failed: " + e.getMessage(), e);
    }
  }

  /** A connection outside the pool, closed by the caller. */
  Connection connect(String purpose) throws SQLException {
    return connect(settings, purpose);
  }

  DatabaseSettings settings() {
    return settings;
  }

  Sql sql() {
    return sql;
  }

  /** Closes all connections; the H2 file is free for others afterwards. */
  @Override
  public void close() {
    pool.close();
    boolean upkeep = settings.url() == null && FileUpkeep.isDue(anchor);
    try {
      anchor.close();
    } catch (SQLException e) {
      throw new IllegalStateException("the database did not close: " + e.getMessage(), e);
    }
    if (upkeep) {
      makeDenser();
    }
  }

  private void makeDenser() {
    try {
      connect(settings, settings.upkeepUrl(), "tonghop").close();
    } catch (SQLException e) {
      if (e.getErrorCode() != H2_ALREADY_OPEN) {
        throw new IllegalStateException("the database did not close: " + e.getMessage(), e);
      }
    }
  }

  private static Connection connect(DatabaseSettings settings, String purpose) throws SQLException {
    return connect(settings, settings.completeUrl(), purpose);
  }

  private static Connection connect(DatabaseSettings settings, String url, String purpose)
      throws SQLException {
    Properties properties = properties(Dialect.of(settings.completeUrl()), purpose);
    putIfGiven(properties, "user", settings.user());
    putIfGiven(properties, "password", settings.password());
    return DriverManager.getConnection(url, properties);
  }

  private static Properties properties(Dialect dialect, String purpose) {
    Properties properties = new Properties();
    if (dialect == Dialect.POSTGRESQL) {
      properties.setProperty("ApplicationName", purpose);
      properties.setProperty("tcpKeepAlive", "true");
      properties.setProperty("reWriteBatchedInserts", "true");
    }
    return properties;
  }

  private static void putIfGiven(Properties properties, String key, @Nullable String text) {
    if (text != null) {
      properties.setProperty(key, text);
    }
  }

  private static HikariDataSource pool(DatabaseSettings settings, Dialect dialect) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("tonghop");
    config.setJdbcUrl(settings.completeUrl());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    properties(dialect, "tonghop")
        .forEach((key, property) -> config.addDataSourceProperty((String) key, property));
    config.setMaximumPoolSize(POOL_SIZE);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(LONGEST_WAIT_MILLIS);
    config.setAutoCommit(true);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    return new HikariDataSource(config);
  }

  private static DatabaseUnavailableException unavailable(
      DatabaseSettings settings, SQLException cause) {
    if (cause.getErrorCode() == H2_ALREADY_OPEN
        && Dialect.of(settings.completeUrl()) == Dialect.H2) {
      String holder = RunLockFile.in(settings.data()).read();
      return new DatabaseBusyException(
          "another process has the database open" + (holder == null ? "" : " (" + holder + ")"),
          holder,
          cause);
    }
    String message = String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
    return new DatabaseUnavailableException(message, cause);
  }
}
