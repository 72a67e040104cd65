package vn.tonghop.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.store.Archive;
import vn.tonghop.store.CampaignKind;
import vn.tonghop.store.CampaignLock;
import vn.tonghop.store.CampaignLocks;
import vn.tonghop.store.Campaigns;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Database;
import vn.tonghop.store.LockHolder;
import vn.tonghop.store.Publication;
import vn.tonghop.store.Publications;
import vn.tonghop.store.RunRecord;
import vn.tonghop.store.Runs;
import vn.tonghop.store.UnfitStoreException;

/** An open store with the campaign's lock, for the length of one run. */
public final class CampaignSession implements AutoCloseable {

  private static final long RETRY_MILLIS = 500;

  private final Setup setup;
  private final Database database;
  private final CampaignLock lock;
  private final long runNumber;

  private CampaignSession(Setup setup, Database database, CampaignLock lock, long runNumber) {
    this.setup = setup;
    this.database = database;
    this.lock = lock;
    this.runNumber = runNumber;
  }

  /**
   * Opens the store, brings its tables up to date and takes the campaign.
   *
   * @param command what was asked for, without secrets
   * @param wait when another run holds the campaign, wait for it
   * @param waiting hears once whom we wait for
   */
  public static CampaignSession open(
      Setup setup, StoreAccess access, String command, boolean wait, Consumer<String> waiting)
      throws SessionException {
    LockHolder me =
        new LockHolder(
            host(),
            ProcessHandle.current().pid(),
            Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS));
    Database database = StoreOpening.open(access, wait, waiting);
    try {
      database.migrate();
      CampaignLock lock = acquire(setup.campaign().id(), database, me, wait, waiting);
      return begin(setup, database, lock, command, me);
    } catch (UnfitStoreException e) {
      database.close();
      throw SessionException.database(e);
    } catch (SessionException | RuntimeException e) {
      database.close();
      throw e;
    }
  }

  private static CampaignSession begin(
      Setup setup, Database database, CampaignLock lock, String command, LockHolder me) {
    try {
      Runs runs = new Runs(database);
      String campaign = setup.campaign().id();
      runs.interrupted(campaign);
      long number = runs.nextNumber();
      runs.start(
          new RunRecord(
              number,
              campaign,
              command,
              me.host(),
              me.pid(),
              System.getProperty("user.name", ""),
              me.since(),
              null,
              null,
              null));
      return new CampaignSession(setup, database, lock, number);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The stages of this run. */
  public ConsolidationStages stages(
      Arrivals arrivals,
      Path archive,
      Path output,
      Settings settings,
      ConsolidationStages.LoadListener listener) {
    return new ConsolidationStages(
        setup,
        database,
        lock,
        runNumber,
        deeds(),
        arrivals,
        new Archive(archive),
        output,
        settings,
        listener);
  }

  /**
   * Takes an officer's decision.
   *
   * @throws DecisionException it cannot be taken as things stand; nothing was changed
   */
  public void decide(Decision decision) throws DecisionException {
    new Deciding(setup.campaign().id(), Stores.of(database), deeds()).decide(decision);
  }

  /** Nothing new is taken into a closed campaign. */
  public void requireOpen() throws DecisionException {
    new Deciding(setup.campaign().id(), Stores.of(database), deeds()).requireOpen();
  }

  private Deeds deeds() {
    return new Deeds(setup.campaign().id(), runNumber, Clock.systemUTC());
  }

  public long runNumber() {
    return runNumber;
  }

  /** For the job repository, which shares the store. */
  public DataSource dataSource() {
    return database.dataSource();
  }

  /** Writes down how the run ended. */
  public void finished(String outcome) {
    new Runs(database)
        .finish(
            runNumber,
            Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS),
            outcome,
            null);
  }

  /** One per obliged agency, in official order. */
  public List<AgencyStanding> standings() {
    return new Consolidation(database, setup).standings();
  }

  /** Refused submissions nothing accepted has replaced. */
  public List<StandingRefused> refused() {
    return StandingRefused.of(new Consolidation(database, setup));
  }

  /** Number and run of the publication in force. */
  public Optional<Publication> publication() {
    return new Publications(database).last(setup.campaign().id());
  }

  /** The campaign holds made-up submissions. */
  public boolean synthetic() {
    return new Campaigns(database).kind(setup.campaign().id()).orElse(CampaignKind.REAL)
        == CampaignKind.SYNTHETIC;
  }

  @Override
  public void close() {
    lock.close();
    database.close();
  }

  static CampaignLock acquire(
      String campaign, Database database, LockHolder me, boolean wait, Consumer<String> waiting)
      throws SessionException {
    CampaignLocks locks = new CampaignLocks(database);
    boolean told = false;
    while (true) {
      Optional<CampaignLock> lock = locks.tryAcquire(campaign, me);
      if (lock.isPresent()) {
        return lock.get();
      }
      String holder = locks.holder(campaign).orElse("?");
      if (!wait) {
        throw SessionException.held(holder);
      }
      if (!told) {
        waiting.accept(holder);
        told = true;
      }
      pause();
    }
  }

  static void pause() throws SessionException {
    try {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw SessionException.stopped(e);
    }
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
