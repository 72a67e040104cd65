package vn.tonghop.app;

/** The run was asked to stop while a submission was being read; what it stored stays invisible. */
public final class StoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoppedException() {
    super("stopped on request");
  }
}
