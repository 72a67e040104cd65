package vn.tonghop.source;

import java.io.IOException;

/** A file goes beyond one of the {@link ReadLimits}; the message names the limit for people. */
final class LimitExceededException extends IOException {

  private static final long serialVersionUID = 1L;

  private LimitExceededException(String limit) {
    super(limit);
  }

  static LimitExceededException of(String key, long limit) {
    return new LimitExceededException(Reasons.text("limit." + key, limit));
  }

  static LimitExceededException ofBytes(String key, long bytes) {
    return of(key, Math.max(1, bytes / 1_000_000));
  }
}
