package vn.tonghop.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Deals out the agencies whose submissions wait to the workers of a run, each to one. What is free
 * is asked for some agencies at a time; who has an agency is decided in the store. Thread-safe.
 */
public final class AgencyClaims {

  private static final int AT_ONCE = 200;

  private final Submissions submissions;
  private final String campaign;
  private final long runNumber;
  private final Deque<String> free = new ArrayDeque<>();

  public AgencyClaims(Submissions submissions, String campaign, long runNumber) {
    this.submissions = submissions;
    this.campaign = campaign;
    this.runNumber = runNumber;
  }

  /** The next agency, claimed for this run, in official order; empty when none is left. */
  public synchronized Optional<String> next() {
    while (true) {
      if (free.isEmpty()) {
        free.addAll(submissions.freeAgencies(campaign, runNumber, AT_ONCE));
      }
      String agency = free.poll();
      if (agency == null) {
        return Optional.empty();
      }
      if (submissions.claim(campaign, agency, runNumber)) {
        return Optional.of(agency);
      }
    }
  }
}
