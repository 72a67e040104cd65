package vn.tonghop.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.store.AuditEntry;
import vn.tonghop.store.ReadingMark;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.SubmissionState;
import vn.tonghop.store.Submissions;

/**
 * What a correction does and an inbox does not: bytes held already take force again, and the reason
 * is written down.
 */
final class Reinstating {

  private final Submissions submissions;
  private final Deeds deeds;
  private final RunLedger ledger;
  private final ReadingMark mark;
  private final Arrivals.@Nullable Corrections corrections;

  Reinstating(
      Submissions submissions, Deeds deeds, RunLedger ledger, ReadingMark mark, Arrivals arrivals) {
    this.submissions = submissions;
    this.deeds = deeds;
    this.ledger = ledger;
    this.mark = mark;
    this.corrections = arrivals instanceof Arrivals.Corrections given ? given : null;
  }

  /** The same bytes came again. */
  void met(long id) {
    ledger.met(id);
    SubmissionRecord submission = submissions.find(id).orElseThrow();
    boolean outOfForce =
        submission.state() == SubmissionState.SUPERSEDED
            || submission.state() == SubmissionState.WITHDRAWN;
    if (corrections != null && outOfForce) {
      submissions.reinstate(
          id,
          mark.runNumber(),
          entry(corrections, Objects.requireNonNull(submission.agency()), submission.receipt()));
    }
  }

  boolean isCorrection() {
    return corrections != null;
  }

  /** What to write down about a new submission; null: nothing. */
  @Nullable AuditEntry entryFor(String agency, String receipt) {
    return corrections == null ? null : entry(corrections, agency, receipt);
  }

  private AuditEntry entry(Arrivals.Corrections given, String agency, String receipt) {
    return deeds.of(Deeds.Deed.RELOAD, agency, given.reason(), receipt);
  }
}
