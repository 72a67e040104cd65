package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.ChangeSummary;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.Database;
import vn.tonghop.store.Preparation;
import vn.tonghop.store.SubmissionDetails;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;

/**
 * What other files under {@code jobs/} would change: the archived submissions are read with them,
 * as the next run would, and nothing is stored.
 *
 * @param submissions judged ones the store holds
 * @param readAgain how many of them would be read again
 * @param verdicts that would differ, in order of processing
 * @param findings that would come or go, above INFO, the gravest first
 * @param changes of the published figures
 * @param closed the campaign is closed: nothing would be read again
 * @param objection why the store would refuse the outline; null: it would take it
 */
public record Impact(
    int submissions,
    int readAgain,
    List<VerdictChange> verdicts,
    List<FindingChange> findings,
    ChangeSummary changes,
    boolean closed,
    @Nullable String objection) {

  /** A submission that would be judged otherwise; verdicts by name. */
  public record VerdictChange(String agency, String receipt, String before, String after) {}

  /**
   * Findings of one level and code.
   *
   * @param fresh that would come
   * @param gone that would go
   * @param agencies whose they are, in ASCII order
   */
  public record FindingChange(
      Level level, String code, int fresh, int gone, List<String> agencies) {
    public FindingChange {
      agencies = List.copyOf(agencies);
    }
  }

  public Impact {
    verdicts = List.copyOf(verdicts);
    findings = List.copyOf(findings);
  }

  /**
   * @param setup with the other files
   * @param request whose arrivals are left alone
   */
  public static Impact of(Setup setup, PreviewRequest request, Consumer<String> waiting)
      throws IOException, SessionException {
    try (Rehearsal rehearsal =
        Rehearsal.open(setup, request.site(), Arrivals.none(), request.waitForOthers(), waiting)) {
      ChangeSummary changes = rehearsal.run();
      Database before = rehearsal.before();
      if (before == null) {
        return new Impact(0, 0, List.of(), List.of(), changes, false, null);
      }
      return new Comparison(setup, before, rehearsal.after()).impact(changes, rehearsal.isClosed());
    }
  }

  /** The same submissions in two stores. */
  private static final class Comparison {

    private final Setup setup;
    private final Database before;
    private final List<SubmissionRecord> old;
    private final Map<Long, SubmissionRecord> after = new HashMap<>();
    private final SubmissionDetails oldDetails;
    private final SubmissionDetails newDetails;
    private final Map<String, Tally> tallies = new TreeMap<>();

    Comparison(Setup setup, Database before, Database after) {
      String campaign = setup.campaign().id();
      this.setup = setup;
      this.before = before;
      this.old =
          new Submissions(before).all(campaign).stream().filter(s -> s.verdict() != null).toList();
      new Submissions(after).all(campaign).forEach(s -> this.after.put(s.id(), s));
      this.oldDetails = new SubmissionDetails(before);
      this.newDetails = new SubmissionDetails(after);
    }

    Impact impact(ChangeSummary changes, boolean closed) {
      List<VerdictChange> verdicts = new ArrayList<>();
      int readAgain = 0;
      for (SubmissionRecord was : old) {
        SubmissionRecord is = Objects.requireNonNull(after.get(was.id()));
        readAgain += was.attempt() == is.attempt() ? 0 : 1;
        if (is.verdict() != null && is.verdict() != was.verdict()) {
          verdicts.add(
              new VerdictChange(
                  agency(is),
                  was.receipt(),
                  String.valueOf(was.verdict()),
                  String.valueOf(is.verdict())));
        }
        compareFindings(was, is);
      }
      return new Impact(
          old.size(),
          readAgain,
          verdicts,
          findings(),
          changes,
          closed,
          new Preparation(before).objection(setup).orElse(null));
    }

    private void compareFindings(SubmissionRecord was, SubmissionRecord is) {
      Map<String, Finding> gone = byIdentity(was, oldDetails);
      Map<String, Finding> fresh = byIdentity(is, newDetails);
      List<String> kept = gone.keySet().stream().filter(fresh::containsKey).toList();
      gone.keySet().removeAll(kept);
      fresh.keySet().removeAll(kept);
      gone.values().forEach(f -> tally(f, is).gone++);
      fresh.values().forEach(f -> tally(f, is).fresh++);
    }

    private static Map<String, Finding> byIdentity(
        SubmissionRecord submission, SubmissionDetails details) {
      Map<String, Finding> findings = new TreeMap<>();
      for (Finding finding : details.findings(submission.id())) {
        if (finding.level() != Level.INFO) {
          findings.put(finding.level() + " " + finding.id(agency(submission)), finding);
        }
      }
      return findings;
    }

    private Tally tally(Finding finding, SubmissionRecord submission) {
      Tally tally =
          tallies.computeIfAbsent(
              finding.level().ordinal() + " " + finding.code(),
              k -> new Tally(finding.level(), finding.code()));
      tally.agencies.add(agency(submission));
      return tally;
    }

    private List<FindingChange> findings() {
      return tallies.values().stream()
          .map(t -> new FindingChange(t.level, t.code, t.fresh, t.gone, List.copyOf(t.agencies)))
          .sorted(Comparator.comparing(FindingChange::level))
          .toList();
    }

    private static String agency(SubmissionRecord submission) {
      String agency = submission.agency();
      return agency == null ? "" : agency;
    }
  }

  private static final class Tally {
    final Level level;
    final String code;
    final TreeSet<String> agencies = new TreeSet<>();
    int fresh;
    int gone;

    Tally(Level level, String code) {
      this.level = level;
      this.code = code;
    }
  }
}
