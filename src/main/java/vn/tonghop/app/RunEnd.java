package vn.tonghop.app;

import org.jspecify.annotations.Nullable;

/** How a run ended. */
public enum RunEnd {
  COMPLETED,
  /** On request; the next run goes on. */
  STOPPED,
  FAILED,
  /** Its process died; a later run went on. */
  INTERRUPTED,
  /** Nothing is written down: it is running, or its process died just now. */
  OPEN;

  static RunEnd of(@Nullable String outcome) {
    for (RunEnd end : values()) {
      if (end.name().equals(outcome)) {
        return end;
      }
    }
    return OPEN;
  }
}
