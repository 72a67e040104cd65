package vn.tonghop.app;

/** A decision that cannot be taken as things stand; nothing was changed. */
public final class DecisionException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    CLOSED,
    NOT_CLOSED,
    ALREADY_CLOSED,
    NOTHING_PUBLISHED,
    NO_SUBMISSION
  }

  private final Reason reason;

  DecisionException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
