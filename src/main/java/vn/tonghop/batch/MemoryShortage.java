package vn.tonghop.batch;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.springframework.transaction.TransactionSystemException;

/**
 * Whether memory ran out. What fails after it, such as a database that closed itself, follows from
 * it, and may be what is thrown: the error is looked for in everything that is known of a failure.
 */
final class MemoryShortage {

  private final Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private MemoryShortage() {}

  /** Among the causes, and what was suppressed or set aside for the sake of a later failure. */
  static boolean isCauseOf(Throwable thrown) {
    return new MemoryShortage().isIn(thrown);
  }

  private boolean isIn(Throwable thrown) {
    if (!seen.add(thrown)) {
      return false;
    }
    if (thrown instanceof OutOfMemoryError) {
      return true;
    }
    for (Throwable suppressed : thrown.getSuppressed()) {
      if (isIn(suppressed)) {
        return true;
      }
    }
    Throwable first =
        thrown instanceof TransactionSystemException ended ? ended.getApplicationException() : null;
    Throwable cause = thrown.getCause();
    return (first != null && isIn(first)) || (cause != null && isIn(cause));
  }
}
