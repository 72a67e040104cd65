package vn.tonghop.app;

import java.io.IOException;
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
import vn.tonghop.submission.OpenSubmission;

/** Reads and checks submissions with the engine of a run, and keeps nothing. */
final class Examination {

  private final Setup setup;
  private final Intake intake;
  private final FirstLook firstLook;
  private final SubmissionFiles files = new SubmissionFiles(ReadLimits.DEFAULT);

  Examination(Setup setup) {
    this.setup = setup;
    this.intake = new Intake(setup);
    this.firstLook = new FirstLook(files, intake);
  }

  /**
   * @param accepted revision numbers already accepted, by agency
   * @param late tell of submissions received after the deadline
   */
  List<Examined> examine(List<Bundle> bundles, Map<String, Set<Integer>> accepted, boolean late)
      throws IOException {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    accepted.forEach((agency, taken) -> numbers.put(agency, new HashSet<>(taken)));
    List<Candidate> candidates = new ArrayList<>();
    for (Bundle bundle : bundles) {
      candidates.add(
          firstLook.at(bundle.name(), bundle.receivedOn(), bundle.files(), bundle.loose()));
    }
    List<Examined> examined = new ArrayList<>();
    for (Candidate candidate : Joining.join(candidates)) {
      examined.add(examine(candidate, numbers, late));
    }
    return examined;
  }

  private Examined examine(Candidate candidate, Map<String, Set<Integer>> numbers, boolean late)
      throws IOException {
    Agency agency = candidate.identity().agency();
    String code = agency == null ? null : agency.code();
    Set<Integer> taken =
        code == null ? Set.of() : numbers.computeIfAbsent(code, c -> new HashSet<>());
    RevisionRule.Judged judged =
        RevisionRule.judge(candidate.identity().declaredRevision(), taken, candidate.name());
    List<Finding> flow = new ArrayList<>();
    Finding refusal = judged.refusal();
    if (refusal != null) {
      flow.add(refusal);
    }
    if (late && setup.campaign().daysLate(candidate.receivedOn()) > 0) {
      flow.add(
          Finding.of(FindingCode.DEADLINE, Origin.of(candidate.name()))
              .found(VietnameseDay.of(candidate.receivedOn()))
              .expected(VietnameseDay.of(setup.campaign().deadline())));
    }
    try (OpenSubmission content = files.open(candidate.files())) {
      IntakeResult result = intake.take(content, candidate.names(), flow, TableRowSink.NONE);
      if (code != null && result.verdict().isUsed()) {
        numbers.computeIfAbsent(code, c -> new HashSet<>()).add(judged.revision());
      }
      return new Examined(
          candidate.name(),
          agency,
          judged.revision(),
          receipt(candidate, code, judged.revision()),
          result);
    }
  }

  private String receipt(Candidate candidate, @Nullable String agency, int revision)
      throws IOException {
    List<String> parts = new ArrayList<>();
    for (PartFile file : candidate.files()) {
      parts.add(Hashes.sha256(file.path()) + "/" + file.entryPrefix());
    }
    return ReceiptNumber.of(setup.campaign().id(), agency, revision, SubmissionHash.of(parts));
  }
}
