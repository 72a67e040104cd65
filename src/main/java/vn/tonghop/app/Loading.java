package vn.tonghop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.RevisionRule;
import vn.tonghop.intake.SubmissionNames;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.store.AgencyClaims;
import vn.tonghop.store.Archive;
import vn.tonghop.store.LoadWriter;
import vn.tonghop.store.Loads;
import vn.tonghop.store.ReadingMark;
import vn.tonghop.store.Rulings;
import vn.tonghop.store.SubmissionPart;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.SubmissionState;
import vn.tonghop.store.Submissions;
import vn.tonghop.submission.OpenSubmission;

/** The load step: one agency at a time, its waiting submissions in the fixed order (I-6). */
final class Loading {

  private static final int ROWS_BETWEEN_LOOKS = 1000;

  private final Setup setup;
  private final SubmissionFiles files;
  private final Intake intake;
  private final Archive archive;
  private final Submissions submissions;
  private final AgencyClaims claims;
  private final Loads loads;
  private final Rulings rulings;
  private final ReadingMark mark;
  private final ConsolidationStages.LoadListener listener;
  private final StageTimes times;

  Loading(
      Setup setup,
      SubmissionFiles files,
      Intake intake,
      Archive archive,
      Submissions submissions,
      Loads loads,
      Rulings rulings,
      ReadingMark mark,
      ConsolidationStages.LoadListener listener,
      StageTimes times) {
    this.setup = setup;
    this.files = files;
    this.intake = intake;
    this.archive = archive;
    this.submissions = submissions;
    this.claims = new AgencyClaims(submissions, setup.campaign().id(), mark.runNumber());
    this.loads = loads;
    this.rulings = rulings;
    this.mark = mark;
    this.listener = listener;
    this.times = times;
  }

  int waiting() {
    return (int)
        submissions.all(setup.campaign().id()).stream()
            .filter(s -> s.state() == SubmissionState.RECEIVED)
            .count();
  }

  /**
   * Loads the waiting submissions of one agency.
   *
   * @return false when no agency is left
   */
  boolean loadNextAgency(BooleanSupplier stopRequested) {
    String campaign = setup.campaign().id();
    Optional<String> agency = claims.next();
    if (agency.isEmpty()) {
      return false;
    }
    List<SubmissionRecord> claimed = submissions.claimed(campaign, agency.get(), mark.runNumber());
    for (SubmissionRecord submission : claimed) {
      if (stopRequested.getAsBoolean()) {
        throw new StoppedException();
      }
      load(submission, submissions.acceptedRevisions(campaign, agency.get()), stopRequested);
    }
    return true;
  }

  private void load(
      SubmissionRecord submission, Set<Integer> accepted, BooleanSupplier stopRequested) {
    String name = submission.sourceName();
    RevisionRule.Judged judged = judged(submission, accepted);
    List<Finding> flow = new ArrayList<>();
    Finding refusal = judged.refusal();
    if (refusal != null) {
      flow.add(refusal);
    }
    renumbered(submission, judged, flow);
    late(submission, flow);
    SubmissionEvent event = new SubmissionEvent();
    event.begin();
    times.loadBegins();
    SubmissionClock clock = new SubmissionClock();
    LoadWriter writer = loads.begin(submission, mark);
    clock.switchTo(StageTimes.Stage.READ);
    int[] read = {0};
    try (OpenSubmission opened = files.open(parts(submission));
        OpenSubmission content = new TimedContent(opened, clock)) {
      clock.switchTo(StageTimes.Stage.NORMALIZE);
      IntakeResult result =
          intake.take(
              content,
              names(submission),
              flow,
              acceptances(submission),
              watched(clock.timed(writer), stopRequested, read),
              clock);
      listener.rows(read[0] % ROWS_BETWEEN_LOOKS);
      if (result.findings().stream().anyMatch(f -> f.code().equals(FindingCode.SECRET.code()))) {
        setApart(submission);
      }
      String receipt =
          ReceiptNumber.of(
              submission.campaign(), submission.agency(), judged.revision(), submission.sha256());
      clock.switchTo(StageTimes.Stage.STORE);
      writer.finish(result, judged.revision(), receipt);
      clock.stop(result);
      times.loaded(clock);
      event.told(receipt, result.verdict().name(), clock);
      event.commit();
      listener.loaded(receipt, name, result.verdict().name());
    } catch (StoppedException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      writer.fail();
      throw e;
    }
  }

  private Acceptances acceptances(SubmissionRecord submission) {
    String agency = Objects.requireNonNull(submission.agency());
    return new Acceptances(agency, rulings.accepted(submission.campaign(), agency));
  }

  private static RevisionRule.Judged judged(SubmissionRecord submission, Set<Integer> accepted) {
    Integer own = submission.revision();
    if (submission.keepsRevision() && own != null) {
      return new RevisionRule.Judged(own, null);
    }
    Integer declared = submission.declaredRevision();
    boolean taken = submission.correction() && declared != null && accepted.contains(declared);
    return RevisionRule.judge(taken ? null : declared, accepted, submission.sourceName());
  }

  /** A correction under a number that was taken got the next one. */
  private static void renumbered(
      SubmissionRecord submission, RevisionRule.Judged judged, List<Finding> flow) {
    Integer declared = submission.declaredRevision();
    if (declared != null && declared != judged.revision()) {
      flow.add(
          Finding.of(FindingCode.REV_SAME, Origin.of(submission.sourceName()))
              .level(Level.WARN)
              .found(declared.toString())
              .expected(declared.toString()));
    }
  }

  /** A stamp found only now, under other markers than those of its day of receipt. */
  private void setApart(SubmissionRecord submission) throws IOException {
    for (SubmissionPart part : submission.parts()) {
      archive.quarantine(part.sha256());
    }
  }

  private void late(SubmissionRecord submission, List<Finding> flow) {
    Campaign campaign = setup.campaign();
    if (submission.daysLate() > 0) {
      flow.add(
          Finding.of(FindingCode.DEADLINE, Origin.of(submission.sourceName()))
              .found(VietnameseDay.of(submission.receivedOn()))
              .expected(VietnameseDay.of(campaign.deadline())));
    }
  }

  private List<PartFile> parts(SubmissionRecord submission) {
    return submission.parts().stream()
        .map(part -> new PartFile(part.name(), archive.file(part.sha256()), part.entryPrefix()))
        .toList();
  }

  private static SubmissionNames names(SubmissionRecord submission) {
    return new SubmissionNames(
        submission.sourceName(), submission.parts().stream().map(SubmissionPart::name).toList());
  }

  /** Counts the rows; now and then tells them and looks whether to stop. */
  private TableRowSink watched(TableRowSink writer, BooleanSupplier stopRequested, int[] rows) {
    return (table, row) -> {
      if (++rows[0] % ROWS_BETWEEN_LOOKS == 0) {
        listener.rows(ROWS_BETWEEN_LOOKS);
        if (stopRequested.getAsBoolean()) {
          throw new StoppedException();
        }
      }
      writer.row(table, row);
    };
  }
}
