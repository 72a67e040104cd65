package vn.tonghop.batch;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.CampaignSession;
import vn.tonghop.app.ConsolidationStages;
import vn.tonghop.app.StandingRefused;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.outline.Agency;
import vn.tonghop.source.ProcessedFiles;
import vn.tonghop.source.Skipped;
import vn.tonghop.store.Publication;

/** Reads from the store what a finished run has to tell. */
final class RunOutcomes {

  private RunOutcomes() {}

  static RunOutcome of(
      RunRequest request,
      CampaignSession session,
      ConsolidationStages stages,
      ProcessedFiles.@Nullable Moved moved) {
    Publication publication = session.publication().orElse(null);
    Set<Long> met = stages.ledger().metSubmissions();
    return new RunOutcome(
        session.runNumber(),
        publication == null ? null : publication.number(),
        publication != null && publication.runNumber() != session.runNumber(),
        request.output().resolve(request.setup().campaign().id()),
        session.standings(),
        stages.isClosed()
            ? List.of()
            : session.refused().stream()
                .filter(refused -> met.contains(refused.submission().id()))
                .map(refused -> receipt(request, refused))
                .toList(),
        session.refused().stream().map(refused -> receipt(request, refused)).toList(),
        lines(stages.ledger().skippedFiles()),
        lines(stages.ledger().waitingFiles()),
        moved == null
            ? null
            : new RunOutcome.Moved(moved.folder(), moved.count(), lines(moved.left())),
        session.synthetic(),
        stages.isClosed(),
        stages.changes(),
        stages.ledger().takenFeedback());
  }

  private static List<String> lines(List<Skipped> files) {
    return files.stream().map(Skipped::line).toList();
  }

  private static RunOutcome.Receipt receipt(RunRequest request, StandingRefused refused) {
    String code = refused.submission().agency();
    FindingMessages messages = FindingMessages.in(request.locale());
    return new RunOutcome.Receipt(
        refused.submission().receipt(),
        code == null ? "" : code,
        code == null ? "" : request.setup().registry().agency(code).map(Agency::name).orElse(code),
        refused.submission().sourceName(),
        refused.reasons().stream().map(messages::text).toList());
  }
}
