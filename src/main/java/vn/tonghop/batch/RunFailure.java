package vn.tonghop.batch;

import org.jspecify.annotations.Nullable;

/** A run could not be carried out. What was published before stays in place. */
public final class RunFailure extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Another run holds the campaign; the detail says who. */
    HELD,
    /** The database cannot be reached or used; the detail is the cause in one line. */
    DATABASE,
    /** A file cannot be written or read; the detail names it. */
    DISK,
    /** The output folder is not fit for publications; the detail says what to do. */
    OUTPUT,
    /** The store holds the other kind (synthetic or real) of submissions. */
    KIND,
    /** An officer's decision cannot be taken as things stand; the detail is the reason's name. */
    DECISION,
    /** The heap is too small for this input. */
    MEMORY,
    /** Stopped on request. */
    STOPPED,
    /** A defect of ours. */
    DEFECT
  }

  private final Reason reason;

  public RunFailure(Reason reason, String detail, @Nullable Throwable cause) {
    super(detail, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** One line for people. */
  public String detail() {
    String message = getMessage();
    return message == null ? reason.name() : message.lines().findFirst().orElse("");
  }
}
