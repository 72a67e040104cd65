package vn.tonghop.cli;

/** Exit codes; scripts rely on them. */
final class Exit {

  static final int DONE = 0;

  /** The job failed: database, disk, defect. */
  static final int FAILED = 1;

  /** Bad usage, unknown campaign, missing inbox, broken outline. */
  static final int USAGE = 2;

  /** Done, but something stands refused ({@code check}: any BLOCK or ERROR). */
  static final int REFUSED = 3;

  /** Another run holds the campaign. */
  static final int HELD = 4;

  /** Stopped by SIGTERM. */
  static final int STOPPED = 143;

  private Exit() {}
}
