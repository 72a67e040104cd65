package vn.tonghop.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.UnreadableException;

/** Turns what went wrong while reading a file into the finding that tells it. */
final class Trouble {

  private Trouble() {}

  /** TOO-BIG when a limit is the cause, else DAMAGED with the given reason. */
  static UnreadableException of(Throwable problem, Origin origin, String reasonKey) {
    return of(problem, origin, Reasons.text(reasonKey), 0);
  }

  /** The same for line-oriented text; {@code line} 0: unknown. */
  static UnreadableException of(Throwable problem, Origin origin, String reason, long line) {
    failOnBrokenMachine(problem);
    LimitExceededException limit = find(problem, LimitExceededException.class);
    if (limit != null) {
      return new UnreadableException(tooBig(origin, limit.getMessage()), problem);
    }
    String full = line == 0 ? reason : Reasons.text("damaged.line", line, reason);
    return new UnreadableException(damaged(origin, full), problem);
  }

  static Finding tooBig(Origin origin, @Nullable String limit) {
    return Finding.of(FindingCode.TOO_BIG, origin).expected(limit);
  }

  static Finding damaged(Origin origin, String reason) {
    return Finding.of(FindingCode.DAMAGED, origin).expected(reason);
  }

  private static void failOnBrokenMachine(Throwable problem) {
    FileSystemException machine = find(problem, FileSystemException.class);
    if (machine != null) {
      throw new UncheckedIOException((IOException) machine);
    }
  }

  /** Looks through causes; a StAX exception hides its cause in the nested exception. */
  private static <T extends Throwable> @Nullable T find(Throwable problem, Class<T> type) {
    Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Throwable current = problem;
    while (current != null && seen.add(current)) {
      if (type.isInstance(current)) {
        return type.cast(current);
      }
      current = next(current);
    }
    return null;
  }

  private static @Nullable Throwable next(Throwable current) {
    if (current instanceof XMLStreamException xml && xml.getNestedException() != null) {
      return xml.getNestedException();
    }
    return current.getCause();
  }
}
