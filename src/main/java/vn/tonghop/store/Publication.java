package vn.tonghop.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One numbered set of outputs of a campaign.
 *
 * @param number from 1
 * @param contentHash hex, over the published files that must be reproducible
 * @param publishedAt null while PENDING
 */
public record Publication(
    String campaign,
    int number,
    String contentHash,
    State state,
    long runNumber,
    Instant writtenAt,
    @Nullable Instant publishedAt) {

  public enum State {
    /** Written, about to be swapped in. */
    PENDING,
    PUBLISHED
  }
}
