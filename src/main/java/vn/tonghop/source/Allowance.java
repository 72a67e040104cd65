package vn.tonghop.source;

import java.util.function.LongSupplier;

/**
 * What may still be read of one stored file, and of the submission it belongs to.
 *
 * @param unpacked of this file
 * @param time of this file
 * @param texts of all files of the submission
 * @param brief only the first rows are wanted
 */
record Allowance(
    ReadLimits limits, UnpackBudget unpacked, TimeBudget time, TextBudget texts, boolean brief) {

  /**
   * Of a file that is a submission by itself.
   *
   * @param nanoTime as {@link System#nanoTime}
   */
  static Allowance of(ReadLimits limits, LongSupplier nanoTime) {
    return of(limits, nanoTime, new TextBudget(limits), false);
  }

  static Allowance of(ReadLimits limits, LongSupplier nanoTime, TextBudget texts, boolean brief) {
    return new Allowance(
        limits,
        new UnpackBudget("total", limits.totalBytes()),
        new TimeBudget(limits, nanoTime),
        texts,
        brief);
  }
}
