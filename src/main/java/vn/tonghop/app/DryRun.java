package vn.tonghop.app;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Skipped;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.FindingCounts;
import vn.tonghop.store.SubmissionDetails;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;

/** What a run would make of what arrives: receipts, verdicts, findings, changed figures. */
public final class DryRun {

  private DryRun() {}

  /**
   * @param changes against the last publication; without one before there is nothing to compare
   * @param skipped files left for a later run, with the reason
   * @param standsRefused a submission is refused and no later one of its agency is accepted
   * @param closed the campaign is closed: nothing would be used
   * @param feedback feedback workbooks whose reasons would be taken
   */
  public record Preview(
      ChangeSummary changes,
      List<String> skipped,
      boolean standsRefused,
      boolean closed,
      List<TakenFeedback> feedback) {

    public Preview {
      skipped = List.copyOf(skipped);
      feedback = List.copyOf(feedback);
    }
  }

  /**
   * Nothing is stored, archived or published.
   *
   * @param request what a run would be asked for
   * @param told hears of each submission of these arrivals, in order of processing
   * @throws DecisionException named files are not taken into a closed campaign
   */
  public static Preview of(
      Setup setup, PreviewRequest request, Consumer<String> waiting, Consumer<Examined> told)
      throws IOException, SessionException, DecisionException {
    try (Rehearsal rehearsal =
        Rehearsal.open(
            setup, request.site(), request.arrivals(), request.waitForOthers(), waiting)) {
      if (request.arrivals() instanceof Arrivals.Corrections && rehearsal.isClosed()) {
        throw new DecisionException(DecisionException.Reason.CLOSED);
      }
      ChangeSummary changes = rehearsal.run();
      Set<Long> met = rehearsal.ledger().metSubmissions();
      SubmissionDetails details = new SubmissionDetails(rehearsal.after());
      for (SubmissionRecord submission :
          new Submissions(rehearsal.after()).all(setup.campaign().id())) {
        if (met.contains(submission.id()) && submission.verdict() != null) {
          told.accept(examined(setup, submission, details));
        }
      }
      boolean refused =
          StandingRefused.of(new Consolidation(rehearsal.after(), setup)).stream()
              .anyMatch(r -> met.contains(r.submission().id()));
      return new Preview(
          changes,
          left(rehearsal.ledger()),
          refused && !rehearsal.isClosed(),
          rehearsal.isClosed(),
          rehearsal.ledger().takenFeedback());
    }
  }

  private static List<String> left(RunLedger ledger) {
    return Stream.concat(ledger.skippedFiles().stream(), ledger.waitingFiles().stream())
        .map(Skipped::line)
        .toList();
  }

  private static Examined examined(
      Setup setup, SubmissionRecord submission, SubmissionDetails details) {
    String code = submission.agency();
    @Nullable Agency agency = code == null ? null : setup.registry().agency(code).orElse(null);
    Integer revision = submission.revision();
    FindingCounts counts = submission.counts();
    return new Examined(
        submission.sourceName(),
        agency,
        revision == null ? 0 : revision,
        submission.receipt(),
        submission.sha256(),
        List.of(),
        new IntakeResult(
            Objects.requireNonNull(submission.verdict()),
            List.of(),
            details.findings(submission.id()),
            counts.perLevel(),
            counts.repairs(),
            List.of(),
            List.of()));
  }
}
