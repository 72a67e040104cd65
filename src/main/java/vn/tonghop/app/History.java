package vn.tonghop.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.Audit;
import vn.tonghop.store.AuditEntry;
import vn.tonghop.store.Database;
import vn.tonghop.store.DatabaseSettings;
import vn.tonghop.store.RunRecord;
import vn.tonghop.store.Runs;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;

/** What happened in a campaign: run by run, oldest first. */
public final class History {

  private History() {}

  /**
   * One run and what it did.
   *
   * @param command the command that started it
   * @param user who, as the operating system knows them
   * @param outcome how it ended
   * @param events receipts, then verdicts, then what a person did
   */
  public record Run(
      long number,
      Instant started,
      String command,
      String user,
      RunEnd outcome,
      List<Event> events) {
    public Run {
      events = List.copyOf(events);
    }
  }

  /** What can happen. */
  public enum What {
    RECEIVED,
    JUDGED,
    RELOAD,
    ACCEPT,
    CONFIRM,
    CONFIRM_BY_AGENCY,
    WITHDRAW,
    CLOSE,
    REOPEN
  }

  /**
   * @param agency code; empty: unknown, or the whole campaign
   * @param name of the file, folder or zip, also of a returned feedback workbook; empty: none
   * @param subject receipt number, identity of the finding settled, or the publication a campaign
   *     was closed at
   * @param verdict name of the verdict; empty: none
   * @param reason as given; may be empty
   */
  public record Event(
      What what, String agency, String name, String subject, String verdict, String reason) {}

  /**
   * @return empty when there is no store yet, or it does not know the campaign
   */
  public static Optional<List<Run>> read(Setup setup, StoreAccess access, Consumer<String> waiting)
      throws SessionException {
    DatabaseSettings settings =
        new DatabaseSettings(access.url(), access.user(), access.password(), access.data());
    if (!Database.exists(settings)) {
      return Optional.empty();
    }
    try (Database database = StoreOpening.open(access, true, waiting)) {
      String campaign = setup.campaign().id();
      return database.knows(campaign) ? Optional.of(of(campaign, database)) : Optional.empty();
    }
  }

  private static List<Run> of(String campaign, Database database) {
    Map<Long, List<Event>> events = new TreeMap<>();
    for (SubmissionRecord submission : new Submissions(database).all(campaign)) {
      add(events, submission.registeredRun(), received(submission));
      Long judged = submission.judgedRun();
      if (judged != null && submission.verdict() != null) {
        add(events, judged, judged(submission));
      }
    }
    for (AuditEntry entry : new Audit(database).list(campaign)) {
      Long run = entry.runNumber();
      if (run != null) {
        add(events, run, deed(entry));
      }
    }
    List<Run> runs = new ArrayList<>();
    for (RunRecord run : new Runs(database).all(campaign)) {
      List<Event> own = events.getOrDefault(run.number(), List.of());
      runs.add(
          new Run(
              run.number(),
              run.started(),
              run.command(),
              run.user(),
              RunEnd.of(run.outcome()),
              own.stream().sorted(Comparator.comparing(Event::what)).toList()));
    }
    return runs;
  }

  private static void add(Map<Long, List<Event>> events, long run, Event event) {
    events.computeIfAbsent(run, r -> new ArrayList<>()).add(event);
  }

  private static Event received(SubmissionRecord submission) {
    return new Event(
        What.RECEIVED,
        orEmpty(submission.agency()),
        submission.sourceName(),
        submission.receipt(),
        "",
        "");
  }

  private static Event judged(SubmissionRecord submission) {
    return new Event(
        What.JUDGED,
        orEmpty(submission.agency()),
        submission.sourceName(),
        submission.receipt(),
        String.valueOf(submission.verdict()),
        "");
  }

  private static Event deed(AuditEntry entry) {
    String finding = entry.finding();
    return new Event(
        What.valueOf(entry.what()),
        orEmpty(entry.agency()),
        finding == null ? "" : entry.details(),
        finding == null ? entry.details() : finding,
        "",
        entry.reason());
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
