package vn.tonghop.store;

/**
 * With what a submission was judged.
 *
 * @param intakeHash over the engine's reading version and the reading parts of jobs/
 * @param runNumber the run that judges it
 */
public record ReadingMark(
    String intakeHash, String outlineVersion, String engineVersion, long runNumber) {}
