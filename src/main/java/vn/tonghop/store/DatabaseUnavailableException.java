package vn.tonghop.store;

import org.jspecify.annotations.Nullable;

/** The database cannot be opened; the message is one line naming the cause, fit to be shown. */
public class DatabaseUnavailableException extends Exception {

  private static final long serialVersionUID = 1L;

  DatabaseUnavailableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
