package vn.tonghop.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * The time one stored file may be read: from the opening of each of its streams to its closing, all
 * passes together. Not thread-safe.
 */
final class TimeBudget {

  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private final LongSupplier nanoTime;
  private final long seconds;
  private long spent;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  TimeBudget(ReadLimits limits, LongSupplier nanoTime) {
    this.seconds = limits.seconds();
    this.nanoTime = nanoTime;
  }

  /** A stream whose reading counts. */
  InputStream timed(InputStream in) {
    return new TimedStream(in, this);
  }

  long now() {
    return nanoTime.getAsLong();
  }

  /** Counts what has passed since then, for good. */
  void add(long since) {
    spent += now() - since;
  }

  /** What has passed since then does not count for a stream that was open all the time. */
  void leaveOut(long since) {
    spent -= now() - since;
  }

  /** Counts what has passed since then only for this question. */
  void check(long since) throws IOException {
    if ((spent + now() - since) / NANOS_PER_SECOND >= seconds) {
      throw LimitExceededException.of("time", seconds);
    }
  }
}
