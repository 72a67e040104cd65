package vn.tonghop.app;

import java.util.List;

/** The configuration under jobs/ cannot be used. */
public final class SetupFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** The lines are the known campaigns. */
    UNKNOWN_CAMPAIGN,
    /** The lines are the problems, {@code file:line: text}. */
    BROKEN_OUTLINE,
    /** The folder is not there or cannot be read; one line says why. */
    UNREADABLE
  }

  private final Reason reason;
  private final transient List<String> lines;

  SetupFailure(Reason reason, List<String> lines) {
    super(reason + " " + String.join("; ", lines));
    this.reason = reason;
    this.lines = List.copyOf(lines);
  }

  public Reason reason() {
    return reason;
  }

  public List<String> lines() {
    return lines;
  }
}
