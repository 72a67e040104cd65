package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.Intake;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.RevisionRule;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.source.Bundle;
import vn.tonghop.source.Hashes;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.ReadLimits;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.submission.OpenSubmission;

/** Reads and checks submissions with the engine of a run, and keeps nothing. */
final class Examination {

  /** As a run takes them: date of receipt, revision (unnumbered last), name. */
  private static final Comparator<Candidate> ORDER =
      Comparator.comparing(Candidate::receivedOn)
          .thenComparing(
              candidate -> candidate.identity().declaredRevision(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Candidate::name);

  private final Setup setup;
  private final Intake intake;
  private final FirstLook firstLook;
  private final SubmissionFiles files;

  Examination(Setup setup, ReadLimits limits) {
    this.files = new SubmissionFiles(limits);
    this.setup = setup;
    this.intake = new Intake(setup, limits.findings());
    this.firstLook = new FirstLook(files, intake);
  }

  /**
   * @param accepted what the store holds already
   * @param kind what the campaign holds; null: not fixed yet
   * @param asReceived as a run would: in the order of processing, late ones and those of the other
   *     kind told
   */
  List<Examined> examine(
      List<Bundle> bundles,
      AcceptedSubmissions accepted,
      @Nullable CampaignKind kind,
      boolean asReceived)
      throws IOException {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    accepted.revisions().forEach((agency, taken) -> numbers.put(agency, new HashSet<>(taken)));
    Map<String, Integer> seen = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Bundle bundle : bundles) {
      candidates.add(
          firstLook.at(bundle.name(), bundle.receivedOn(), bundle.files(), bundle.loose()));
    }
    List<Candidate> joined = new ArrayList<>(Joining.join(candidates));
    if (asReceived) {
      joined.sort(ORDER);
    }
    CampaignKind kept = kind == null ? CampaignKinds.first(joined) : kind;
    List<Examined> examined = new ArrayList<>();
    for (Candidate candidate : joined) {
      List<Finding> flow = new ArrayList<>();
      if (asReceived && CampaignKinds.isOther(candidate, kept)) {
        flow.add(CampaignKinds.finding(candidate, kept));
      }
      examined.add(examine(candidate, accepted, numbers, seen, flow, asReceived));
    }
    return examined;
  }

  private Examined examine(
      Candidate candidate,
      AcceptedSubmissions accepted,
      Map<String, Set<Integer>> numbers,
      Map<String, Integer> seen,
      List<Finding> flow,
      boolean asReceived)
      throws IOException {
    Agency agency = candidate.identity().agency();
    String code = agency == null ? null : agency.code();
    String sha256 = hash(candidate);
    Integer before = accepted.revisionOf(code, sha256);
    if (before == null) {
      before = seen.get(code + "/" + sha256);
    }
    Set<Integer> taken =
        code == null ? Set.of() : numbers.computeIfAbsent(code, c -> new HashSet<>());
    RevisionRule.Judged judged =
        before != null
            ? new RevisionRule.Judged(before, null)
            : RevisionRule.judge(candidate.identity().declaredRevision(), taken, candidate.name());
    Finding refusal = judged.refusal();
    if (refusal != null) {
      flow.add(refusal);
    }
    if (asReceived && setup.campaign().daysLate(candidate.receivedOn()) > 0) {
      flow.add(
          Finding.of(FindingCode.DEADLINE, Origin.of(candidate.name()))
              .found(VietnameseDay.of(candidate.receivedOn()))
              .expected(VietnameseDay.of(setup.campaign().deadline())));
    }
    try (OpenSubmission content = files.open(candidate.files())) {
      IntakeResult result = intake.take(content, candidate.names(), flow, TableRowSink.NONE);
      if (code != null && result.verdict().isUsed()) {
        numbers.computeIfAbsent(code, c -> new HashSet<>()).add(judged.revision());
        seen.put(code + "/" + sha256, judged.revision());
      }
      return new Examined(
          candidate.name(),
          agency,
          judged.revision(),
          ReceiptNumber.of(setup.campaign().id(), code, judged.revision(), sha256),
          sha256,
          candidate.files(),
          result);
    }
  }

  private static String hash(Candidate candidate) throws IOException {
    List<String> parts = new ArrayList<>();
    for (PartFile file : candidate.files()) {
      parts.add(Hashes.sha256(file.path()) + "/" + file.entryPrefix());
    }
    return SubmissionHash.of(parts);
  }
}
