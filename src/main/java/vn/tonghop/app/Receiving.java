package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.Identity;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.ReturnedFeedback;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.store.Archive;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.store.NewSubmission;
import vn.tonghop.store.ReadingMark;
import vn.tonghop.store.Refusal;
import vn.tonghop.store.SubmissionPart;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;
import vn.tonghop.submission.OpenSubmission;

/**
 * The receive step: scan the inbox, archive every byte, identify the sender, join the parts of one
 * submission, register it. What was received before is left alone.
 */
final class Receiving {

  private final Setup setup;
  private final Settings settings;
  private final SubmissionFiles files;
  private final Intake intake;
  private final FirstLook firstLook;
  private final Archive archive;
  private final Submissions submissions;
  private final Deeds deeds;
  private final CampaignKinds kinds;
  private final ReadingMark mark;
  private final RunLedger ledger;
  private final ReturnedReasons reasons;

  Receiving(
      Setup setup,
      Settings settings,
      SubmissionFiles files,
      Intake intake,
      Archive archive,
      Submissions submissions,
      Deeds deeds,
      CampaignKinds kinds,
      ReadingMark mark,
      RunLedger ledger,
      ReturnedReasons reasons) {
    this.setup = setup;
    this.settings = settings;
    this.files = files;
    this.intake = intake;
    this.firstLook = new FirstLook(files, intake);
    this.archive = archive;
    this.submissions = submissions;
    this.deeds = deeds;
    this.kinds = kinds;
    this.mark = mark;
    this.ledger = ledger;
    this.reasons = reasons;
  }

  void receive(Arrivals arrivals) throws IOException {
    archive.removeLeftovers();
    List<SubmissionRecord> all = submissions.all(setup.campaign().id());
    Known known = Known.of(all);
    Reinstating reinstating = new Reinstating(submissions, deeds, ledger, mark, arrivals);
    InboxScan scan = arrivals.scan(settings);
    scan.skipped().forEach(ledger::skipped);
    Taking taking = new Taking(archive, firstLook, ledger, reasons.taken());
    List<Candidate> candidates = new ArrayList<>();
    for (Candidate seen : taking.take(scan.bundles(), known, reinstating::met)) {
      withoutReturned(seen, taking).ifPresent(candidates::add);
    }
    List<Candidate> joined = Joining.join(candidates);
    CampaignKind kind = kinds.fix(joined);
    identifyAnew(all, kind);
    for (Candidate candidate : joined) {
      register(candidate, taking, known, kind, reinstating);
    }
  }

  /** Feedback workbooks that came back are no part of a report. */
  private Optional<Candidate> withoutReturned(Candidate seen, Taking taking) {
    List<PartFile> rest = new ArrayList<>(seen.files());
    for (ReturnedFeedback workbook : seen.feedback()) {
      for (PartFile part : seen.files()) {
        if (part.name().equals(workbook.file())
            && reasons.offer(workbook, part.name(), taking.hash(part), seen.receivedOn())) {
          rest.remove(part);
        }
      }
    }
    if (rest.size() == seen.files().size()) {
      return Optional.of(seen);
    }
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of(firstLook.at(seen.name(), seen.receivedOn(), rest, seen.loose()));
  }

  /**
   * Submissions of unknown senders are looked at again when the registry or the reading changed:
   * who is known now waits to be loaded.
   */
  private void identifyAnew(List<SubmissionRecord> all, @Nullable CampaignKind kind) {
    for (SubmissionRecord submission : all) {
      if (!submission.refusedOnReceipt()
          || mark.intakeHash().equals(submission.intakeHash())
          || !submission.parts().stream().allMatch(p -> Files.exists(archive.file(p.sha256())))) {
        continue;
      }
      Candidate candidate =
          firstLook.at(
              submission.sourceName(),
              submission.receivedOn(),
              submission.parts().stream()
                  .map(p -> new PartFile(p.name(), archive.file(p.sha256()), p.entryPrefix()))
                  .toList(),
              false);
      Identity identity = candidate.identity();
      Agency agency = identity.agency();
      if (agency != null && !identity.secret() && !CampaignKinds.isOther(candidate, kind)) {
        submissions.reidentify(
            submission.id(),
            agency.code(),
            identity.declaredRevision(),
            ReceiptNumber.of(
                submission.campaign(),
                agency.code(),
                identity.declaredRevision(),
                submission.sha256()));
      }
    }
  }

  private void register(
      Candidate candidate,
      Taking taking,
      Known known,
      @Nullable CampaignKind kind,
      Reinstating reinstating)
      throws IOException {
    List<SubmissionPart> parts = parts(candidate, taking);
    String sha256 =
        SubmissionHash.of(parts.stream().map(p -> p.sha256() + "/" + p.entryPrefix()).toList());
    Identity identity = candidate.identity();
    Agency agency = identity.agency();
    Long same = agency == null ? null : known.usable(agency.code(), sha256);
    if (same != null) {
      reinstating.met(same);
      return;
    }
    NewSubmission submission = submission(candidate, parts, sha256, reinstating.isCorrection());
    boolean otherKind = CampaignKinds.isOther(candidate, kind);
    if (agency != null && !identity.secret() && !otherKind) {
      long id =
          submissions.register(
              submission,
              reinstating.entryFor(agency.code(), submission.receipt()),
              known.hasJudged(agency.code()));
      known.registered(agency.code(), sha256, id);
      ledger.registered(id);
      return;
    }
    if (identity.secret()) {
      for (SubmissionPart part : parts) {
        archive.quarantine(part.sha256());
      }
    }
    ledger.registered(submissions.registerRefused(submission, refusal(candidate, otherKind, kind)));
  }

  private Refusal refusal(Candidate candidate, boolean otherKind, @Nullable CampaignKind kind) {
    Origin origin = Origin.of(candidate.name());
    if (candidate.identity().secret()) {
      return Refusals.of(List.of(Finding.of(FindingCode.SECRET, origin)), mark);
    }
    if (otherKind) {
      return Refusals.of(List.of(CampaignKinds.finding(candidate, kind)), mark);
    }
    try (OpenSubmission content = files.open(candidate.files())) {
      IntakeResult result =
          intake.take(content, candidate.names(), List.of(), Acceptances.NONE, TableRowSink.NONE);
      return new Refusal(result.findings(), result.counts(), result.repairs(), mark);
    }
  }

  private NewSubmission submission(
      Candidate candidate, List<SubmissionPart> parts, String sha256, boolean correction) {
    Identity identity = candidate.identity();
    Agency agency = identity.agency();
    String code = agency == null ? null : agency.code();
    boolean open = !identity.secret();
    return new NewSubmission(
        setup.campaign().id(),
        code,
        identity.declaredRevision(),
        correction,
        sha256,
        candidate.name(),
        candidate.name(),
        open ? identity.docNo() : null,
        candidate.receivedOn(),
        setup.campaign().daysLate(candidate.receivedOn()),
        identity.synthetic(),
        ReceiptNumber.of(setup.campaign().id(), code, identity.declaredRevision(), sha256),
        mark.runNumber(),
        parts);
  }

  private static List<SubmissionPart> parts(Candidate candidate, Taking taking) throws IOException {
    List<SubmissionPart> parts = new ArrayList<>();
    for (PartFile file : candidate.files()) {
      String sha256 = taking.hash(file);
      parts.add(
          new SubmissionPart(
              parts.size() + 1,
              file.name(),
              file.entryPrefix(),
              sha256,
              Files.size(file.path()),
              Archive.relativePath(sha256)));
    }
    return parts;
  }
}
