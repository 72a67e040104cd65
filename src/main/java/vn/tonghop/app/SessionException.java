package vn.tonghop.app;

/** The store of a campaign cannot be used now. The message is one line for operators. */
public final class SessionException extends Exception {

  private static final long serialVersionUID = 1L;

  private final boolean held;

  SessionException(boolean held, String message, Throwable cause) {
    super(message, cause);
    this.held = held;
  }

  SessionException(String holder) {
    super(holder);
    this.held = true;
  }

  /** True: another run holds the campaign (the message says who); false: no database. */
  public boolean held() {
    return held;
  }
}
