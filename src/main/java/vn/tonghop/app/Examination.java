package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
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
  private final SubmissionFiles files;

  Examination(Setup setup, ReadLimits limits) {
    this.files = new SubmissionFiles(limits);
    this.setup = setup;
    this.intake = new Intake(setup, limits.findings());
    this.firstLook = new FirstLook(files, intake);
  }

  /** Reads what was found; several loose files of one agency are one submission. */
  List<Examined> examine(List<Bundle> bundles) throws IOException {
    Map<String, Set<Integer>> numbers = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Candidate> candidates = new ArrayList<>();
    for (Bundle bundle : bundles) {
      candidates.add(
          firstLook.at(bundle.name(), bundle.receivedOn(), bundle.files(), bundle.loose()));
    }
    List<Examined> examined = new ArrayList<>();
    for (Candidate candidate : Joining.join(candidates)) {
      examined.add(examine(candidate, numbers, seen));
    }
    return examined;
  }

  private Examined examine(
      Candidate candidate, Map<String, Set<Integer>> numbers, Map<String, Integer> seen)
      throws IOException {
    Agency agency = candidate.identity().agency();
    String code = agency == null ? null : agency.code();
    String sha256 = hash(candidate);
    Integer before = seen.get(code + "/" + sha256);
    Set<Integer> taken =
        code == null ? Set.of() : numbers.computeIfAbsent(code, c -> new HashSet<>());
    RevisionRule.Judged judged =
        before != null
            ? new RevisionRule.Judged(before, null)
            : RevisionRule.judge(candidate.identity().declaredRevision(), taken, candidate.name());
    Finding refusal = judged.refusal();
    List<Finding> flow = refusal == null ? List.of() : List.of(refusal);
    try (OpenSubmission content = files.open(candidate.files())) {
      IntakeResult result =
          intake.take(content, candidate.names(), flow, Acceptances.NONE, TableRowSink.NONE);
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
