package vn.tonghop.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the store.
 *
 * @param url JDBC address; null: an H2 file database under {@code data}
 * @param data folder of the file database, the lock file and the logs
 */
public record StoreAccess(
    @Nullable String url, @Nullable String user, @Nullable String password, Path data) {

  @Override
  public String toString() {
    return "StoreAccess[" + (url == null ? data : "database") + "]";
  }
}
