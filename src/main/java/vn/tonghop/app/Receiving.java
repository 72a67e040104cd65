package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.Identity;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.SubmissionNames;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Inbox;
import vn.tonghop.source.InboxScan;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
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
  private final SubmissionFiles files;
  private final Intake intake;
  private final Archive archive;
  private final Submissions submissions;
  private final CampaignKinds kinds;
  private final ReadingMark mark;
  private final RunLedger ledger;

  Receiving(
      Setup setup,
      SubmissionFiles files,
      Archive archive,
      Submissions submissions,
      CampaignKinds kinds,
      ReadingMark mark,
      RunLedger ledger) {
    this.setup = setup;
    this.files = files;
    this.intake = new Intake(setup);
    this.archive = archive;
    this.submissions = submissions;
    this.kinds = kinds;
    this.mark = mark;
    this.ledger = ledger;
  }

  void receive(Path inbox, @Nullable LocalDate received) throws IOException {
    archive.removeLeftovers();
    Known known = Known.of(submissions.all(setup.campaign().id()));
    InboxScan scan = new Inbox(ReadLimits.DEFAULT).scan(inbox, received);
    scan.skipped().forEach(s -> ledger.skipped(s.name() + ": " + s.reason()));
    Map<PartFile, String> hashes = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Bundle bundle : scan.bundles()) {
      List<PartFile> kept = keep(bundle, hashes);
      Set<Long> holders = known.holding(kept, hashes);
      if (holders.isEmpty()) {
        candidates.add(candidate(bundle, kept));
      } else {
        holders.forEach(ledger::met);
      }
    }
    List<Candidate> joined = Joining.join(candidates);
    CampaignKind kind = kinds.fix(joined);
    for (Candidate candidate : joined) {
      register(candidate, hashes, known, kind);
    }
  }

  /** Archives the files of a bundle; the result reads from the archive under the names they had. */
  private List<PartFile> keep(Bundle bundle, Map<PartFile, String> hashes) throws IOException {
    List<PartFile> kept = new ArrayList<>();
    for (PartFile part : bundle.files()) {
      String sha256 = archive.put(part.path());
      PartFile archived = new PartFile(part.name(), archive.file(sha256), part.entryPrefix());
      hashes.put(archived, sha256);
      kept.add(archived);
    }
    return kept;
  }

  private Candidate candidate(Bundle bundle, List<PartFile> kept) {
    SubmissionNames names =
        new SubmissionNames(bundle.name(), kept.stream().map(PartFile::name).toList());
    try (OpenSubmission content = files.open(kept)) {
      Identity identity = intake.identify(content, names);
      return new Candidate(bundle.name(), bundle.receivedOn(), kept, bundle.loose(), identity);
    }
  }

  private void register(
      Candidate candidate, Map<PartFile, String> hashes, Known known, @Nullable CampaignKind kind)
      throws IOException {
    List<SubmissionPart> parts = parts(candidate, hashes);
    String sha256 =
        SubmissionHash.of(parts.stream().map(p -> p.sha256() + "/" + p.entryPrefix()).toList());
    Identity identity = candidate.identity();
    Agency agency = identity.agency();
    Long same = agency == null ? null : known.usable(agency.code(), sha256);
    if (same != null) {
      ledger.met(same);
      return;
    }
    NewSubmission submission = submission(candidate, parts, sha256);
    boolean otherKind = kinds.isOther(candidate, kind);
    if (agency != null && !identity.secret() && !otherKind) {
      ledger.registered(submissions.register(submission));
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
      return Refusals.of(List.of(kinds.finding(candidate, kind)), mark);
    }
    try (OpenSubmission content = files.open(candidate.files())) {
      IntakeResult result = intake.take(content, candidate.names(), List.of(), TableRowSink.NONE);
      return new Refusal(result.findings(), result.counts(), mark);
    }
  }

  private NewSubmission submission(Candidate candidate, List<SubmissionPart> parts, String sha256) {
    Identity identity = candidate.identity();
    Agency agency = identity.agency();
    String code = agency == null ? null : agency.code();
    boolean open = !identity.secret();
    return new NewSubmission(
        setup.campaign().id(),
        code,
        identity.declaredRevision(),
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

  private static List<SubmissionPart> parts(Candidate candidate, Map<PartFile, String> hashes)
      throws IOException {
    List<SubmissionPart> parts = new ArrayList<>();
    for (PartFile file : candidate.files()) {
      String sha256 = hash(file, hashes);
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

  private static String hash(PartFile file, Map<PartFile, String> hashes) {
    String sha256 = hashes.get(file);
    if (sha256 == null) {
      throw new IllegalStateException("not archived: " + file.name());
    }
    return sha256;
  }

  /** What the store already holds of this campaign. */
  private record Known(Map<String, Set<Long>> byPart, Map<String, Long> usable) {

    static Known of(List<SubmissionRecord> all) {
      Map<String, Set<Long>> byPart = new HashMap<>();
      Map<String, Long> usable = new HashMap<>();
      for (SubmissionRecord submission : all) {
        for (SubmissionPart part : submission.parts()) {
          byPart
              .computeIfAbsent(
                  key(part.name(), part.entryPrefix(), part.sha256()), k -> new HashSet<>())
              .add(submission.id());
        }
        if (submission.agency() != null && !submission.refused()) {
          usable.put(submission.agency() + "/" + submission.sha256(), submission.id());
        }
      }
      return new Known(byPart, usable);
    }

    /** Submissions that hold every one of these files under these names; empty when some is new. */
    Set<Long> holding(List<PartFile> files, Map<PartFile, String> hashes) {
      Set<Long> common = new HashSet<>();
      boolean first = true;
      for (PartFile file : files) {
        Set<Long> holders =
            byPart.getOrDefault(key(file.name(), file.entryPrefix(), hash(file, hashes)), Set.of());
        if (first) {
          common.addAll(holders);
          first = false;
        } else {
          common.retainAll(holders);
        }
      }
      return common;
    }

    @Nullable Long usable(String agency, String sha256) {
      return usable.get(agency + "/" + sha256);
    }

    private static String key(String name, String prefix, String sha256) {
      return sha256 + "/" + prefix + "/" + name;
    }
  }
}
