package vn.tonghop.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Unpacked bytes of all entries of one stored file, those of files inside it included; reading an
 * entry twice counts once.
 */
final class UnpackBudget {

  private final String reason;
  private final long limit;
  private long total;

  /**
   * @param reason key of the limit in words
   */
  UnpackBudget(String reason, long limit) {
    this.reason = reason;
    this.limit = limit;
  }

  /** For one container: the stored file or one inside it. */
  Meter meter() {
    return new Meter();
  }

  /** Counts what is unpacked from one container. */
  final class Meter {

    private final Map<String, Long> furthest = new HashMap<>();

    private Meter() {}

    void reached(String entry, long position) throws IOException {
      long before = furthest.getOrDefault(entry, 0L);
      if (position > before) {
        furthest.put(entry, position);
        total += position - before;
        if (total > limit) {
          throw LimitExceededException.ofBytes(reason, limit);
        }
      }
    }
  }
}
