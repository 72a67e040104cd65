package vn.tonghop.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;

/**
 * A submission as stored.
 *
 * @param revision null until it has a number
 * @param declaredRevision number the sender gave; null: none
 * @param correction it came by name, not by an inbox: a number that is taken becomes the next
 * @param takenUp an officer put it in force: it goes after all that were there then
 * @param keepsRevision it takes force again under the number it had
 * @param verdict null until judged
 * @param refusedOnReceipt refused before reading (unknown sender, wrong number, …)
 * @param intakeHash what it was read with; null until judged
 * @param attempt number of the latest attempt to read it; 0: none yet
 * @param registeredRun number of the run that received it
 * @param judgedRun number of the run that judged it last; null until judged
 * @param counts exact numbers of findings; zero until judged
 * @param parts in order
 */
public record SubmissionRecord(
    long id,
    String campaign,
    @Nullable String agency,
    @Nullable Integer revision,
    @Nullable Integer declaredRevision,
    boolean correction,
    boolean takenUp,
    boolean keepsRevision,
    SubmissionState state,
    @Nullable Verdict verdict,
    boolean refusedOnReceipt,
    String sha256,
    String sourceName,
    String identity,
    @Nullable String docNo,
    LocalDate receivedOn,
    int daysLate,
    boolean synthetic,
    String receipt,
    @Nullable String intakeHash,
    int attempt,
    long registeredRun,
    @Nullable Long judgedRun,
    FindingCounts counts,
    List<SubmissionPart> parts) {

  /**
   * Order of processing: date of receipt, declared revision (unnumbered last), name, hash; one that
   * an officer took up goes last.
   */
  public static final Comparator<SubmissionRecord> ORDER =
      Comparator.comparing(SubmissionRecord::takenUp)
          .thenComparing(SubmissionRecord::receivedOn)
          .thenComparing(SubmissionRecord::declaredOrLast)
          .thenComparing(s -> StoredText.asciiKey(s.sourceName))
          .thenComparing(SubmissionRecord::sha256)
          .thenComparing(SubmissionRecord::id);

  public SubmissionRecord {
    parts = List.copyOf(parts);
  }

  /** Its figures are used. */
  public boolean inForce() {
    return state == SubmissionState.LOADED && verdict != null && verdict.isUsed();
  }

  /** It was judged and refused. */
  public boolean refused() {
    return state == SubmissionState.LOADED && verdict == Verdict.REFUSED;
  }

  /**
   * Whether this refused submission came at the same time as, or later than, one in force: by date
   * of receipt, then revision (unnumbered last).
   */
  boolean notBefore(SubmissionRecord inForce) {
    int byDate = receivedOn.compareTo(inForce.receivedOn);
    return byDate != 0 ? byDate > 0 : revisionOrLast() >= inForce.revisionOrLast();
  }

  private int declaredOrLast() {
    return declaredRevision == null ? Integer.MAX_VALUE : declaredRevision;
  }

  private int revisionOrLast() {
    return revision == null ? Integer.MAX_VALUE : revision;
  }
}
