package vn.tonghop.intake;

/** Hears which kind of work on a submission begins, so that an edge can time it. One thread. */
@FunctionalInterface
public interface IntakeWatch {

  /** Nobody listens. */
  IntakeWatch NONE = work -> {};

  /** Kinds of work that alternate while rows flow by. */
  enum Work {
    /** Cells to values and rows; also everything before and after. */
    NORMALIZE,
    /** The rules of the outline. */
    CHECK
  }

  void begins(Work work);
}
