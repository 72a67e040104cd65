package vn.tonghop.app;

/** The campaign's lock was lost in mid-run (the connection broke): the run must not go on. */
public final class LockLostException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LockLostException(String campaign) {
    super("the lock of campaign " + campaign + " was lost");
  }
}
