package vn.tonghop.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process has the H2 file open; waiting helps. */
public final class DatabaseBusyException extends DatabaseUnavailableException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String holder;

  DatabaseBusyException(String message, @Nullable String holder, Throwable cause) {
    super(message, cause);
    this.holder = holder;
  }

  /** Host, process and since when, if the other process is a run and said so. */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }
}
