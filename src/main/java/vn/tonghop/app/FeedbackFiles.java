package vn.tonghop.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.outline.Setup;
import vn.tonghop.publish.feedback.Feedback;
import vn.tonghop.publish.feedback.FeedbackWorkbook;
import vn.tonghop.publish.sheet.Seal;
import vn.tonghop.source.PartFile;
import vn.tonghop.source.SubmissionFiles;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.store.Archive;
import vn.tonghop.store.Consolidation;
import vn.tonghop.store.FindingCounts;
import vn.tonghop.store.PublishedFinding;
import vn.tonghop.store.SubmissionDetails;
import vn.tonghop.store.SubmissionPart;
import vn.tonghop.store.SubmissionRecord;
import vn.tonghop.store.Submissions;
import vn.tonghop.submission.OpenSubmission;

/**
 * {@code feedback/}: one workbook for every agency with remarks, and one for every unknown sender.
 * Those that would say the same as in the last publication are taken over from there.
 */
final class FeedbackFiles {

  private static final String UNKNOWN_SENDERS = "_khong-xac-dinh";
  private static final int HASH_DIGITS = 12;

  private final Setup setup;
  private final SubmissionFiles files;
  private final Archive archive;
  private final Submissions submissions;
  private final SubmissionDetails details;
  private final Consolidation consolidation;
  private final FeedbackDrafts drafts;
  private final RevisionComparison comparison;
  private final FeedbackWorkbook workbook;

  FeedbackFiles(
      Setup setup,
      SubmissionFiles files,
      Archive archive,
      Submissions submissions,
      SubmissionDetails details,
      Consolidation consolidation) {
    this.setup = setup;
    this.files = files;
    this.archive = archive;
    this.submissions = submissions;
    this.details = details;
    this.consolidation = consolidation;
    this.drafts = new FeedbackDrafts(setup);
    this.comparison = new RevisionComparison(setup.outline(), details);
    this.workbook = new FeedbackWorkbook(setup.outline().cover());
  }

  /** The findings of the submissions a workbook speaks of, by submission. */
  private static final class Pile {
    final Map<Long, List<PublishedFinding>> findings = new HashMap<>();
    final Map<Long, SubmissionRecord> submissions = new LinkedHashMap<>();

    void add(PublishedFinding found) {
      submissions.putIfAbsent(found.submission().id(), found.submission());
      findings.computeIfAbsent(found.submission().id(), id -> new ArrayList<>()).add(found);
    }
  }

  /** The pile that grows, until a finding of another agency comes. */
  private static final class Piling {
    String agency = "";
    Pile pile = new Pile();
  }

  /**
   * Writes the folder; none when nobody has remarks.
   *
   * @param publication being built
   * @param last the last publication as it is kept; null: there is none
   */
  void write(
      Path publication, @Nullable Path last, List<AgencyStanding> standings, boolean synthetic)
      throws IOException {
    Run run = new Run(publication, last, standings, synthetic);
    Piling piling = new Piling();
    Map<String, Pile> unknown = new LinkedHashMap<>();
    try {
      consolidation.findings(
          found -> {
            String agency = found.submission().agency();
            if (agency == null) {
              String name = found.submission().sha256().substring(0, HASH_DIGITS);
              unknown.computeIfAbsent(name, n -> new Pile()).add(found);
              return;
            }
            if (!agency.equals(piling.agency)) {
              run.agency(piling.agency, piling.pile);
              piling.agency = agency;
              piling.pile = new Pile();
            }
            piling.pile.add(found);
          });
      run.agency(piling.agency, piling.pile);
      unknown.forEach(run::unknown);
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** One writing of the folder. */
  private final class Run {

    private final Path publication;
    private final @Nullable Path last;
    private final Feedback.Frame frame;
    private final Map<String, AgencyStanding> standings = new HashMap<>();
    private final Map<String, List<SubmissionRecord>> received = new HashMap<>();

    Run(Path publication, @Nullable Path last, List<AgencyStanding> standings, boolean synthetic) {
      this.publication = publication;
      this.last = last;
      this.frame = drafts.frame(synthetic);
      standings.forEach(s -> this.standings.put(s.agency().code(), s));
      for (SubmissionRecord submission : submissions.all(setup.campaign().id())) {
        String agency = submission.agency();
        if (agency != null) {
          received.computeIfAbsent(agency, a -> new ArrayList<>()).add(submission);
        }
      }
    }

    void agency(String code, Pile pile) {
      AgencyStanding standing = standings.get(code);
      if (standing == null || pile.submissions.isEmpty()) {
        return;
      }
      List<SubmissionRecord> all = received.getOrDefault(code, List.of());
      SubmissionRecord used =
          all.stream().filter(SubmissionRecord::inForce).findFirst().orElse(null);
      if (used != null) {
        pile.submissions.putIfAbsent(used.id(), used);
      }
      List<SubmissionRecord> told = new ArrayList<>(pile.submissions.values());
      told.sort(SubmissionRecord.ORDER);
      List<Feedback.Report> reports = new ArrayList<>();
      for (SubmissionRecord submission : told) {
        reports.add(report(submission, pile, standing, all));
      }
      Feedback feedback =
          new Feedback(frame, standing.agency(), reports, next(told, used), true, "");
      if (feedback.hasRemarks()) {
        write("feedback/" + code + ".xlsx", feedback, told, used);
      }
    }

    void unknown(String name, Pile pile) {
      List<SubmissionRecord> told = List.copyOf(pile.submissions.values());
      List<Feedback.Report> reports =
          told.stream().map(submission -> report(submission, pile, null, List.of())).toList();
      write(
          "feedback/" + UNKNOWN_SENDERS + "/" + name + ".xlsx",
          new Feedback(frame, null, reports, null, true, ""),
          told,
          null);
    }

    private Feedback.Report report(
        SubmissionRecord submission,
        Pile pile,
        @Nullable AgencyStanding standing,
        List<SubmissionRecord> all) {
      List<PublishedFinding> found = pile.findings.getOrDefault(submission.id(), List.of());
      AgencyStanding.Used used = standing != null && submission.inForce() ? standing.used() : null;
      List<SectionCompleteness> completeness = used == null ? List.of() : used.completeness();
      return new Feedback.Report(
          submission.sourceName(),
          submission.parts().size(),
          submission.receipt(),
          submission.revision(),
          submission.receivedOn(),
          submission.daysLate(),
          Objects.requireNonNull(submission.verdict()),
          found.stream().map(PublishedFinding::finding).toList(),
          notListed(submission.counts(), found),
          completeness,
          drafts.tables(details.tables(submission.id())),
          comparison.of(submission, all));
    }

    private void write(
        String name,
        Feedback feedback,
        List<SubmissionRecord> told,
        @Nullable SubmissionRecord used) {
      String madeFrom =
          drafts.madeFrom(feedback, told.stream().map(SubmissionRecord::sha256).toList());
      try {
        Path file = publication.resolve(name);
        Files.createDirectories(file.getParent());
        Path before = last == null ? null : last.resolve(name);
        if (before != null && Seal.isIntact(before, madeFrom)) {
          Files.copy(before, file);
        } else {
          build(file, feedback, used, madeFrom);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void build(Path file, Feedback feedback, @Nullable SubmissionRecord used, String madeFrom)
      throws IOException {
    if (used == null || !marksCells(feedback)) {
      workbook.write(file, feedback, List.of(), madeFrom);
      return;
    }
    try (OpenSubmission content = files.open(parts(used))) {
      workbook.write(file, feedback, content.sheets(), madeFrom);
    }
  }

  /** Only then is the sender's file needed. */
  private static boolean marksCells(Feedback feedback) {
    Feedback.Report used = feedback.inForce();
    return used != null
        && used.openFindings().stream()
            .anyMatch(f -> f.level() != Level.INFO && f.origin().sheet() != null);
  }

  private List<PartFile> parts(SubmissionRecord submission) {
    return submission.parts().stream()
        .map(
            (SubmissionPart part) ->
                new PartFile(part.name(), archive.file(part.sha256()), part.entryPrefix()))
        .toList();
  }

  /** What the corrected report should call itself: refused ones hold no number. */
  private static int next(List<SubmissionRecord> told, @Nullable SubmissionRecord used) {
    Integer accepted = used == null ? null : used.revision();
    if (accepted != null) {
      return accepted + 1;
    }
    Integer refused = told.get(told.size() - 1).revision();
    return refused == null ? 1 : refused;
  }

  /** INFO is folded, not cut. */
  private static List<Integer> notListed(FindingCounts counts, List<PublishedFinding> found) {
    int[] exact = {counts.blocks(), counts.errors(), counts.confirms(), counts.warnings()};
    List<Integer> missing = new ArrayList<>();
    for (Level level : Level.values()) {
      int kept =
          (int) found.stream().filter(f -> !f.crossCheck() && f.finding().level() == level).count();
      missing.add(level == Level.INFO ? 0 : Math.max(0, exact[level.ordinal()] - kept));
    }
    return missing;
  }

  /** Why the newest report of each agency was refused, for the reminder. */
  static Map<String, String> reasons(
      List<StandingRefused> refused, Function<Finding, String> sentence) {
    Map<String, String> reasons = new HashMap<>();
    for (StandingRefused one : refused) {
      String agency = one.submission().agency();
      if (agency != null) {
        reasons.put(
            agency,
            one.reasons().stream()
                .map(sentence)
                .distinct()
                .limit(3)
                .reduce("", FeedbackFiles::join));
      }
    }
    return reasons;
  }

  private static String join(String one, String other) {
    return one.isEmpty() ? other : one + "\n" + other;
  }
}
