package vn.tonghop.app;

import org.jspecify.annotations.Nullable;

/** The store of a campaign cannot be used now. The message is one line for operators. */
public final class SessionException extends Exception {

  private static final long serialVersionUID = 1L;

  /** Why. */
  public enum Reason {
    /** Another run holds the campaign; the message says who. */
    HELD,
    /** We were stopped while we waited for another run. */
    STOPPED,
    /** The database cannot be used. */
    DATABASE
  }

  private final Reason reason;

  private SessionException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  static SessionException held(String holder) {
    return new SessionException(Reason.HELD, holder, null);
  }

  static SessionException stopped(InterruptedException cause) {
    return new SessionException(Reason.STOPPED, "stopped", cause);
  }

  static SessionException database(Exception cause) {
    return new SessionException(Reason.DATABASE, String.valueOf(cause.getMessage()), cause);
  }

  public Reason reason() {
    return reason;
  }
}
