package vn.tonghop.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Unpacked bytes of all entries of one container; reading an entry twice counts once. */
final class UnpackBudget {

  private final long limit;
  private final Map<String, Long> furthest = new HashMap<>();
  private long total;

  UnpackBudget(long limit) {
    this.limit = limit;
  }

  void reached(String entry, long position) throws IOException {
    long before = furthest.getOrDefault(entry, 0L);
    if (position > before) {
      furthest.put(entry, position);
      total += position - before;
      if (total > limit) {
        throw LimitExceededException.ofBytes("total", limit);
      }
    }
  }
}
