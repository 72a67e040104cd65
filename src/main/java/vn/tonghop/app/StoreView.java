package vn.tonghop.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.Rulings;
import vn.tonghop.store.RunRecord;
import vn.tonghop.store.Runs;
import vn.tonghop.store.Submissions;

/**
 * What a store holds of a campaign, read once without changing it.
 *
 * @param standings of all obliged agencies, in official order
 * @param waiting received and not loaded, as in a closed campaign, in order of processing
 * @param unidentified refused submissions whose sender is unknown, in order of processing
 * @param settled how many findings of what is in force somebody decided about
 * @param runs the last runs, newest first
 */
public record StoreView(
    List<AgencyStanding> standings,
    List<Waiting> waiting,
    List<Unidentified> unidentified,
    Settled settled,
    List<Run> runs) {

  private static final int RUNS_SHOWN = 10;

  /**
   * One run.
   *
   * @param outcome how it ended
   */
  public record Run(long number, Instant started, RunEnd outcome) {}

  /**
   * A refused submission of an unknown sender.
   *
   * @param name as it came
   * @param receipt receipt number
   */
  public record Unidentified(String name, LocalDate receivedOn, String receipt) {}

  /**
   * Findings of what is in force that somebody decided about.
   *
   * @param confirmed settled by an officer
   * @param byAgency for which the agency gave a reason
   * @param accepted errors whose values are used
   */
  public record Settled(int confirmed, int byAgency, int accepted) {}

  /**
   * A submission that waits.
   *
   * @param name as it came
   * @param receipt receipt number
   */
  public record Waiting(String agency, String name, LocalDate receivedOn, String receipt) {}

  public StoreView {
    waiting = List.copyOf(waiting);
    standings = List.copyOf(standings);
    unidentified = List.copyOf(unidentified);
    runs = List.copyOf(runs);
  }

  /**
   * @return empty when there is no store yet, or it does not know the campaign
   */
  public static Optional<StoreView> read(
      Setup setup, StoreAccess access, boolean wait, Consumer<String> waiting)
      throws SessionException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (!Database.exists(settings)) {
      return Optional.empty();
    }
    try (Database database = StoreOpening.open(access, wait, waiting)) {
      String campaign = setup.campaign().id();
      return database.knows(campaign) ? Optional.of(of(setup, database)) : Optional.empty();
    }
  }

  private static Settled settled(Rulings.Settled numbers) {
    return new Settled(numbers.confirmed(), numbers.byAgency(), numbers.accepted());
  }

  private static StoreView of(Setup setup, Database database) {
    String campaign = setup.campaign().id();
    List<Run> runs = new ArrayList<>();
    for (RunRecord run : new Runs(database).last(campaign, RUNS_SHOWN)) {
      runs.add(new Run(run.number(), run.started(), RunEnd.of(run.outcome())));
    }
    Consolidation consolidation = new Consolidation(database, setup);
    List<Unidentified> unidentified =
        StandingRefused.of(consolidation).stream()
            .map(StandingRefused::submission)
            .filter(submission -> submission.agency() == null)
            .map(s -> new Unidentified(s.sourceName(), s.receivedOn(), s.receipt()))
            .toList();
    List<Waiting> waiting =
        new Submissions(database)
            .waiting(campaign).stream()
                .map(
                    s ->
                        new Waiting(
                            String.valueOf(s.agency()),
                            s.sourceName(),
                            s.receivedOn(),
                            s.receipt()))
                .toList();
    return new StoreView(
        consolidation.standings(),
        waiting,
        unidentified,
        settled(new Rulings(database).settled(campaign)),
        runs);
  }
}
