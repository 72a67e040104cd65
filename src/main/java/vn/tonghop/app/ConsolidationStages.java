package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.intake.Intake;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.PublicationFolder;
import vn.tonghop.source.ProcessedFiles;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.store.Archive;
import vn.tonghop.store.CampaignLock;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Database;
import vn.tonghop.store.Loads;
import vn.tonghop.store.Preparation;
import vn.tonghop.store.ReadingMark;
import vn.tonghop.store.SubmissionDetails;

/**
 * The stages of one run, in the order the job calls them. Each leaves the store consistent. In a
 * closed campaign only the first two do anything: what comes is kept, not used.
 */
public final class ConsolidationStages {

  /** Hears of each loaded submission; called from several threads. */
  @FunctionalInterface
  public interface LoadListener {
    /** So many more rows of tables were read, now and then. */
    default void rows(int more) {}

    /**
     * @param receipt receipt number
     * @param name as it came
     * @param verdict name of the verdict
     */
    void loaded(String receipt, String name, String verdict);
  }

  private final Setup setup;
  private final Database database;
  private final CampaignLock lock;
  private final Arrivals arrivals;
  private final Stores stores;
  private final RunLedger ledger = new RunLedger();
  private final StageTimes times = new StageTimes();
  private final ReturnedReasons reasons;
  private final Receiving receiving;
  private final Loading loading;
  private final CrossChecking crossChecking;
  private final Counting counting;
  private final Publishing publishing;
  private final String intakeHash;
  private final long runNumber;

  ConsolidationStages(
      Setup setup,
      Database database,
      CampaignLock lock,
      long runNumber,
      Deeds deeds,
      Arrivals arrivals,
      Archive archive,
      Path output,
      Settings settings,
      LoadListener listener) {
    this.setup = setup;
    this.database = database;
    this.lock = lock;
    this.arrivals = arrivals;
    this.stores = Stores.of(database);
    this.intakeHash = Reading.intakeHash(setup, settings.limits());
    ReadingMark mark =
        new ReadingMark(intakeHash, setup.outline().version(), EngineVersion.get(), runNumber);
    SubmissionFiles files = new SubmissionFiles(settings.limits());
    Intake intake = new Intake(setup, settings.limits().findings());
    Consolidation consolidation = new Consolidation(database, setup).unchanging();
    CampaignKinds kinds = new CampaignKinds(stores.campaigns(), setup.campaign().id());
    this.reasons = new ReturnedReasons(setup, stores, deeds, ledger, runNumber);
    this.receiving =
        new Receiving(
            setup,
            settings,
            files,
            intake,
            archive,
            stores.submissions(),
            deeds,
            kinds,
            mark,
            ledger,
            reasons);
    this.loading =
        new Loading(
            setup,
            files,
            intake,
            archive,
            stores.submissions(),
            new Loads(database, setup),
            stores.rulings(),
            mark,
            listener,
            times);
    PriorYearOnce before = new PriorYearOnce(setup, database);
    this.crossChecking = new CrossChecking(setup, consolidation, stores.crossFindings(), before);
    this.counting = new Counting(setup, consolidation, stores.statistics(), before, runNumber);
    this.publishing =
        new Publishing(
            setup,
            new PublicationFolder(output, setup.campaign().id()),
            stores,
            consolidation,
            before,
            new FeedbackFiles(
                setup,
                files,
                archive,
                stores.submissions(),
                new SubmissionDetails(database),
                consolidation),
            ledger,
            times,
            runNumber,
            Clock.systemUTC());
    this.runNumber = runNumber;
  }

  /** Tables and registry of the campaign; what dead runs left is put back. */
  public void prepare() throws IOException {
    times.measure(StageTimes.Stage.PREPARE, this::makeReady);
  }

  private void makeReady() throws IOException {
    Preparation preparation = new Preparation(database);
    preparation.prepare(setup);
    preparation.recover(setup);
    publishing.recover();
    if (!isClosed()) {
      stores.submissions().requeue(setup.campaign().id(), intakeHash);
    }
  }

  /** The same in a copy of a store: publications are left as they are. */
  void prepareCopy() {
    Preparation preparation = new Preparation(database);
    preparation.prepare(setup);
    preparation.recover(setup);
    if (!isClosed()) {
      stores.submissions().requeue(setup.campaign().id(), intakeHash);
    }
  }

  /**
   * Compares what would be published with the last publication.
   *
   * @param folder to write into; created
   */
  ChangeSummary compare(Path folder) throws IOException {
    return isClosed() ? publishing.unchanged() : publishing.compare(folder);
  }

  /** A closed campaign receives, and nothing more. */
  public boolean isClosed() {
    return stores.campaigns().isClosed(setup.campaign().id());
  }

  /**
   * Takes what arrived. From here to {@link #publish} commits may reach the disk a little later: a
   * killed run has this work done again. Files that were named once are taken for good first.
   */
  public void receive() throws IOException {
    if (arrivals.comeAgain()) {
      database.commitSoon();
    }
    times.measure(StageTimes.Stage.RECEIVE, () -> receiving.receive(arrivals));
    times.items(StageTimes.Stage.RECEIVE, ledger.registeredSubmissions().size());
    database.commitSoon();
  }

  /** Submissions waiting to be loaded. */
  public int submissionsToLoad() {
    return isClosed() ? 0 : loading.waiting();
  }

  /**
   * Loads one agency's waiting submissions; called by several workers at once.
   *
   * @return false when no agency is left
   * @throws StoppedException asked to stop in mid-work; what was begun stays invisible
   */
  public boolean loadNextAgency(BooleanSupplier stopRequested) {
    requireLock();
    return !isClosed() && loading.loadNextAgency(stopRequested);
  }

  /** Reads the answers also for {@link #statistics}, which comes next. */
  public void crossCheck() throws IOException {
    requireLock();
    if (!isClosed()) {
      times.measure(
          StageTimes.Stage.CROSS_CHECK,
          () -> {
            crossChecking.check(counting.answers());
            reasons.take();
          });
    }
  }

  public void statistics() throws IOException {
    if (!isClosed()) {
      times.measure(StageTimes.Stage.STATISTICS, counting::count);
    }
  }

  public void publish() throws IOException {
    requireLock();
    database.commitAtOnce();
    if (!isClosed()) {
      publishing.publish();
    }
  }

  /**
   * Moves the files that were taken aside, if that was asked for; after everything else, under the
   * lock. What cannot be moved is only told: the next run meets it again.
   *
   * @return null: not asked for, or the campaign is closed
   */
  public ProcessedFiles.@Nullable Moved moveProcessed() throws IOException {
    requireLock();
    return arrivals instanceof Arrivals.InFolder inbox && inbox.moveProcessed() && !isClosed()
        ? ProcessedFiles.move(inbox.folder(), runNumber, ledger.takenFiles())
        : null;
  }

  /** What the publication of this run changed; null: it published nothing new. */
  public @Nullable ChangeSummary changes() {
    return publishing.changes();
  }

  /** What this run met in its inbox. */
  public RunLedger ledger() {
    return ledger;
  }

  private void requireLock() {
    if (!lock.isHeld()) {
      throw new LockLostException(setup.campaign().id());
    }
  }
}
