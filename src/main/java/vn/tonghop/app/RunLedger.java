package vn.tonghop.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.source.Look;
import vn.tonghop.source.Skipped;

/**
 * What one run met in its inbox: for its closing summary only, nothing is decided by it. One
 * instance per run; the receive step writes, the end of the run reads.
 */
public final class RunLedger {

  private final Set<Long> met = new LinkedHashSet<>();
  private final Set<Long> registered = new LinkedHashSet<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final List<Look> taken = new ArrayList<>();
  private final List<TakenFeedback> feedback = new ArrayList<>();

  synchronized void met(long submission) {
    met.add(submission);
  }

  synchronized void registered(long submission) {
    met.add(submission);
    registered.add(submission);
  }

  synchronized void skipped(Skipped left) {
    skipped.add(left);
  }

  synchronized void taken(Look files) {
    taken.add(files);
  }

  synchronized void took(TakenFeedback workbook) {
    feedback.add(workbook);
  }

  /** Feedback workbooks whose reasons this run took. */
  public synchronized List<TakenFeedback> takenFeedback() {
    return List.copyOf(feedback);
  }

  /** Ids of the submissions of this run's inbox, first met now or earlier. */
  public synchronized Set<Long> metSubmissions() {
    return Set.copyOf(met);
  }

  /** Ids of those first met in this run. */
  public synchronized Set<Long> registeredSubmissions() {
    return Set.copyOf(registered);
  }

  /** What was left alone for good, with the reason. */
  public synchronized List<Skipped> skippedFiles() {
    return skipped.stream().filter(left -> !left.waits()).toList();
  }

  /** What is left for the next run, with the reason. */
  public synchronized List<Skipped> waitingFiles() {
    return skipped.stream().filter(Skipped::waits).toList();
  }

  /** The files that were taken, as they were seen before they were read. */
  synchronized List<Look> takenFiles() {
    return List.copyOf(taken);
  }
}
