package vn.tonghop.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.outline.Campaign;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.Archive;
import vn.tonghop.store.CampaignCopy;
import vn.tonghop.store.CampaignLock;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.DatabaseUnavailableException;
import vn.tonghop.store.LockHolder;
import vn.tonghop.store.Runs;

/**
 * A run on a private copy of what the store holds of the campaign. The campaign's lock is held all
 * the time; store, archive and output are only read, so there is nothing to take back, however it
 * ends.
 */
final class Rehearsal implements AutoCloseable {

  /**
   * Where things are.
   *
   * @param archive of the store
   * @param output root of the outputs
   */
  record Site(StoreAccess access, Path archive, Path output, Settings settings) {}

  private final Setup setup;
  private final @Nullable Database store;
  private final @Nullable CampaignLock lock;
  private final Scratch scratch;
  private final Database copy;
  private final ConsolidationStages stages;

  private Rehearsal(
      Setup setup,
      @Nullable Database store,
      @Nullable CampaignLock lock,
      Scratch scratch,
      Database copy,
      ConsolidationStages stages) {
    this.setup = setup;
    this.store = store;
    this.lock = lock;
    this.scratch = scratch;
    this.copy = copy;
    this.stages = stages;
  }

  /**
   * Copies what is there; nothing has been received or read again yet.
   *
   * @param wait when another run holds the campaign, wait for it
   * @param waiting hears once whom we wait for
   */
  static Rehearsal open(
      Setup setup, Site site, Arrivals arrivals, boolean wait, Consumer<String> waiting)
      throws IOException, SessionException {
    Database store = store(setup, site.access(), wait, waiting).orElse(null);
    CampaignLock lock = null;
    Scratch scratch = null;
    Database copy = null;
    try {
      lock = store == null ? null : lock(setup, store, wait, waiting);
      scratch = Scratch.create();
      copy = Database.open(DatabaseSettings.file(scratch.folder().resolve("data")));
      fill(copy, setup, site.settings(), store);
      return new Rehearsal(
          setup, store, lock, scratch, copy, stages(setup, copy, lock, scratch, site, arrivals));
    } catch (DatabaseUnavailableException e) {
      close(copy, scratch, lock, store);
      throw SessionException.database(e);
    } catch (IOException | SessionException | RuntimeException e) {
      close(copy, scratch, lock, store);
      throw e;
    }
  }

  private static Optional<Database> store(
      Setup setup, StoreAccess access, boolean wait, Consumer<String> waiting)
      throws SessionException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (!Database.exists(settings)) {
      return Optional.empty();
    }
    Database database = StoreOpening.open(access, wait, waiting);
    if (knowsEitherYear(setup, database)) {
      return Optional.of(database);
    }
    database.close();
    return Optional.empty();
  }

  /** A campaign not run yet is compared with the one before all the same. */
  private static boolean knowsEitherYear(Setup setup, Database database) {
    Campaign.Predecessor before = setup.campaign().predecessor();
    return database.knows(setup.campaign().id()) || (before != null && database.knows(before.id()));
  }

  private static CampaignLock lock(
      Setup setup, Database store, boolean wait, Consumer<String> waiting) throws SessionException {
    Instant now = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
    LockHolder me = new LockHolder(CampaignSession.host(), ProcessHandle.current().pid(), now);
    return CampaignSession.acquire(setup.campaign().id(), store, me, wait, waiting);
  }

  private static void fill(Database copy, Setup setup, Settings settings, @Nullable Database store)
      throws DatabaseUnavailableException {
    copy.migrate();
    if (store != null) {
      new CampaignCopy(store, copy).copy(setup, Reading.intakeHash(setup, settings.limits()));
    }
  }

  private static ConsolidationStages stages(
      Setup setup,
      Database copy,
      @Nullable CampaignLock lock,
      Scratch scratch,
      Site site,
      Arrivals arrivals) {
    long run = new Runs(copy).nextNumber();
    return new ConsolidationStages(
        setup,
        copy,
        lock == null ? new Unshared(setup.campaign().id()) : lock,
        run,
        new Deeds(setup.campaign().id(), run, Clock.systemUTC()),
        arrivals,
        Archive.over(scratch.folder().resolve("archive"), site.archive()),
        site.output(),
        site.settings(),
        (receipt, name, verdict) -> {});
  }

  /** Does what a run would, but for publishing. */
  ChangeSummary run() throws IOException {
    stages.prepareCopy();
    stages.receive();
    while (stages.loadNextAgency(() -> false)) {
      requireLock();
    }
    stages.crossCheck();
    stages.statistics();
    return stages.compare(scratch.folder().resolve("publication"));
  }

  private void requireLock() {
    if (lock != null && !lock.isHeld()) {
      throw new LockLostException(setup.campaign().id());
    }
  }

  RunLedger ledger() {
    return stages.ledger();
  }

  boolean isClosed() {
    return stages.isClosed();
  }

  /** What the store would hold. */
  Database after() {
    return copy;
  }

  /** What it holds; null: there is none, or it knows neither the campaign nor the one before. */
  @Nullable Database before() {
    return store;
  }

  @Override
  public void close() throws IOException {
    close(copy, scratch, lock, store);
  }

  private static void close(
      @Nullable Database copy,
      @Nullable Scratch scratch,
      @Nullable CampaignLock lock,
      @Nullable Database store)
      throws IOException {
    try {
      if (copy != null) {
        copy.close();
      }
      if (scratch != null) {
        scratch.close();
      }
    } finally {
      if (lock != null) {
        lock.close();
      }
      if (store != null) {
        store.close();
      }
    }
  }

  /** There is no store that others could use meanwhile. */
  private record Unshared(String campaign) implements CampaignLock {
    @Override
    public boolean isHeld() {
      return true;
    }

    @Override
    public void close() {}
  }
}
