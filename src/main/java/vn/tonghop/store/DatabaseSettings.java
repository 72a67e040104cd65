package vn.tonghop.store;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the store is.
 *
 * @param url JDBC URL of H2 or PostgreSQL; null: an H2 file under {@code data}
 * @param user null: the URL or the driver decides
 * @param password never logged; null: none
 * @param data folder of the H2 file and of {@code run.lock}; created when missing
 */
public record DatabaseSettings(
    @Nullable String url, @Nullable String user, @Nullable String password, Path data) {

  /** Base name of the H2 file. */
  static final String H2_NAME = "tonghop";

  /**
   * Options every H2 URL gets: the file is closed by us, not by a hook of H2 under a running job;
   * unquoted names are lower case as on PostgreSQL; results of a page of rows stay in memory; every
   * statement that loading repeats for each submission stays parsed; pages as large as H2 takes
   * itself when it compresses: rows are appended and read by the thousand, and each costs a walk
   * from the root.
   */
  private static final String[] H2_OPTIONS = {
    "DB_CLOSE_ON_EXIT=FALSE",
    "DATABASE_TO_LOWER=TRUE",
    "LOCK_TIMEOUT=30000",
    "MAX_MEMORY_ROWS=100000",
    "QUERY_CACHE_SIZE=64",
    "PAGE_SIZE=65536"
  };

  /** The H2 file under a data folder. */
  public static DatabaseSettings file(Path data) {
    return new DatabaseSettings(null, null, null, data);
  }

  /** The URL to connect to, completed by the options the store relies on. */
  String completeUrl() {
    return url == null ? complete(file() + FileUpkeep.AT_REST) : complete(url);
  }

  /** The URL under which closing our own H2 file makes it denser. */
  String upkeepUrl() {
    return complete(file() + ";IFEXISTS=TRUE");
  }

  private String file() {
    return "jdbc:h2:file:" + data.toAbsolutePath().resolve(H2_NAME);
  }

  private static String complete(String base) {
    if (Dialect.of(base) != Dialect.H2) {
      return base;
    }
    StringBuilder complete = new StringBuilder(base);
    for (String option : H2_OPTIONS) {
      String name = option.substring(0, option.indexOf('=') + 1);
      if (!base.toUpperCase(Locale.ROOT).contains(";" + name)) {
        complete.append(';').append(option);
      }
    }
    return complete.toString();
  }

  /** Hides the password. */
  @Override
  public String toString() {
    return "DatabaseSettings[url=" + url + ", user=" + user + ", data=" + data + "]";
  }
}
