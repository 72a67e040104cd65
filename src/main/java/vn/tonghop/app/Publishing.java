package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Verdict;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.PublicationFolder;
import vn.tonghop.publish.RunJson;
import vn.tonghop.publish.RunSummary;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.store.Campaigns;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Publication;
import vn.tonghop.store.Publications;
import vn.tonghop.store.Runs;
import vn.tonghop.store.StoredStatistics;
import vn.tonghop.store.SubmissionPart;

/**
 * The publish step: everything is written beside the target, hashed, and, when it differs from the
 * last publication, swapped in by one atomic step. PENDING is written down before the swap and
 * PUBLISHED after it, so a run killed between them is finished by the next one.
 */
final class Publishing {

  private final Setup setup;
  private final PublicationFolder folder;
  private final Publications publications;
  private final Consolidation consolidation;
  private final PriorYearOnce before;
  private final Campaigns campaigns;
  private final StoredStatistics statistics;
  private final Runs runs;
  private final FeedbackFiles feedback;
  private final RunLedger ledger;
  private final StageTimes times;
  private final long runNumber;
  private final Instant startedAt;
  private final Clock clock;
  private final PublicationChanges changes;
  private @Nullable ChangeSummary published;

  Publishing(
      Setup setup,
      PublicationFolder folder,
      Stores stores,
      Consolidation consolidation,
      PriorYearOnce before,
      FeedbackFiles feedback,
      RunLedger ledger,
      StageTimes times,
      long runNumber,
      Clock clock) {
    this.setup = setup;
    this.folder = folder;
    this.publications = stores.publications();
    this.consolidation = consolidation;
    this.before = before;
    this.campaigns = stores.campaigns();
    this.statistics = stores.statistics();
    this.runs = stores.runs();
    this.feedback = feedback;
    this.ledger = ledger;
    this.times = times;
    this.runNumber = runNumber;
    this.clock = clock;
    this.changes = new PublicationChanges(setup, folder);
    this.startedAt = now();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Finishes or forgets a publication that a dead run had begun. */
  void recover() throws IOException {
    String campaign = setup.campaign().id();
    Optional<Publication> pending = publications.pending(campaign);
    if (pending.isPresent()) {
      Publication begun = pending.get();
      if (folder.repair(begun.number(), begun.contentHash())) {
        publications.published(campaign, begun.number(), now());
      } else {
        publications.discardPending(campaign);
      }
    }
  }

  /** Writes, compares and, where something changed, swaps in. */
  void publish() throws IOException {
    times.measure(StageTimes.Stage.PUBLISH, this::write);
  }

  private void write() throws IOException {
    List<AgencyStanding> standings = consolidation.standings();
    List<Statistic> figures = statistics.list(setup.campaign().id());
    List<StandingRefused> refused = StandingRefused.of(consolidation);
    Path built = folder.begin(runNumber);
    try {
      new PublicationFiles(setup, consolidation, before.get())
          .write(built, standings, figures, refused, isSynthetic());
      feedback.write(built, lastKept(), standings, isSynthetic());
      swapIn(built, standings, refused);
    } finally {
      folder.discard(built);
    }
  }

  /** Writes what can be compared with the last publication, and compares; publishes nothing. */
  ChangeSummary compare(Path built) throws IOException {
    List<AgencyStanding> standings = consolidation.standings();
    List<Statistic> figures = statistics.list(setup.campaign().id());
    new PublicationFiles(setup, consolidation, before.get())
        .writeTables(built, standings, figures, StandingRefused.of(consolidation), isSynthetic());
    String campaign = setup.campaign().id();
    return changes.compare(
        built, publications.nextNumber(campaign), publications.last(campaign).orElse(null));
  }

  /** Nothing would be published. */
  ChangeSummary unchanged() {
    return ChangeSummary.without(publications.nextNumber(setup.campaign().id()));
  }

  private @Nullable Path lastKept() {
    return publications.last(setup.campaign().id()).map(p -> folder.kept(p.number())).orElse(null);
  }

  private void swapIn(Path built, List<AgencyStanding> standings, List<StandingRefused> refused)
      throws IOException {
    String campaign = setup.campaign().id();
    String hash = PublicationFolder.hash(built);
    Publication last = publications.last(campaign).orElse(null);
    boolean same = last != null && last.contentHash().equals(hash);
    if (same && folder.targetHolds(hash)) {
      return;
    }
    requireNewestRun(campaign);
    if (same && last != null) {
      changes.write(built, last.number(), before(last), isSynthetic());
      RunJson.write(built.resolve("run.json"), summary(last.number(), hash, standings, refused));
      folder.publish(built, last.number());
      return;
    }
    int number = Math.max(publications.nextNumber(campaign), folder.highest() + 1);
    ChangeSummary changed = changes.write(built, number, last, isSynthetic());
    RunJson.write(built.resolve("run.json"), summary(number, hash, standings, refused));
    publications.pending(campaign, number, hash, runNumber, now());
    folder.publish(built, number);
    publications.published(campaign, number, now());
    published = changed;
  }

  /** What the publication of this run changed; null: it published nothing new. */
  @Nullable ChangeSummary changes() {
    return published;
  }

  private @Nullable Publication before(Publication publication) {
    return publications.list(publication.campaign()).stream()
        .filter(p -> p.state() == Publication.State.PUBLISHED)
        .filter(p -> p.number() < publication.number())
        .reduce((earlier, later) -> later)
        .orElse(null);
  }

  /** A run that lost its lock unnoticed must not publish over a later one. */
  private void requireNewestRun(String campaign) {
    long newest = runs.newestNumber(campaign).orElse(runNumber);
    if (newest != runNumber) {
      throw new LockLostException(campaign);
    }
  }

  private boolean isSynthetic() {
    return campaigns.kind(setup.campaign().id()).orElse(CampaignKind.REAL)
        == CampaignKind.SYNTHETIC;
  }

  private RunSummary summary(
      int number, String hash, List<AgencyStanding> standings, List<StandingRefused> refused) {
    return new RunSummary(
        setup.campaign().id(),
        setup.outline().id(),
        setup.outline().version(),
        EngineVersion.get(),
        setup.configHash(),
        runNumber,
        number,
        hash,
        isSynthetic(),
        startedAt,
        now(),
        standings.stream()
            .map(AgencyStanding::used)
            .filter(Objects::nonNull)
            .map(AgencyStanding.Used::receivedOn)
            .max(LocalDate::compareTo)
            .orElse(null),
        counts(standings),
        refused.stream().map(Publishing::refused).toList(),
        ledger.waitingFiles().stream()
            .map(file -> new RunSummary.Waiting(file.name(), file.reason()))
            .toList(),
        times.list());
  }

  private static RunSummary.Refused refused(StandingRefused refused) {
    String agency = refused.submission().agency();
    return new RunSummary.Refused(
        agency == null ? "" : agency,
        refused.submission().revision(),
        refused.submission().parts().stream().map(SubmissionPart::name).toList(),
        refused.reasons().stream().map(Finding::code).toList());
  }

  private static RunSummary.Counts counts(List<AgencyStanding> standings) {
    int missing = count(standings, AgencyStanding.Status.MISSING);
    return new RunSummary.Counts(
        standings.size(),
        standings.size() - missing,
        count(standings, Verdict.ACCEPTED),
        count(standings, Verdict.ACCEPTED_WITH_REMARKS),
        count(standings, Verdict.PARTLY_ACCEPTED),
        count(standings, AgencyStanding.Status.REFUSED),
        missing,
        count(standings, AgencyStanding.Status.LATE));
  }

  private static int count(List<AgencyStanding> standings, AgencyStanding.Status status) {
    return (int) standings.stream().filter(s -> s.status() == status).count();
  }

  private static int count(List<AgencyStanding> standings, Verdict verdict) {
    return (int)
        standings.stream()
            .map(AgencyStanding::used)
            .filter(used -> used != null && used.verdict() == verdict)
            .count();
  }
}
