package vn.tonghop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.outline.Setup;
import vn.tonghop.statistic.AgencyStanding;

/** How every obliged agency stands. */
final class Standings {

  private final Sql sql;
  private final Setup setup;
  private final InForce inForce;

  Standings(Sql sql, Setup setup, InForce inForce) {
    this.sql = sql;
    this.setup = setup;
    this.inForce = inForce;
  }

  List<AgencyStanding> list() {
    Map<Long, List<SectionCompleteness>> completeness = completeness();
    List<AgencyStanding> standings = new ArrayList<>();
    for (InForce.OfAgency agency : inForce.agencies()) {
      List<SubmissionRecord> refused = agency.refused();
      SubmissionRecord newest = refused.isEmpty() ? null : refused.get(refused.size() - 1);
      standings.add(
          new AgencyStanding(
              agency.agency(), used(agency.used(), completeness), used(newest, completeness)));
    }
    return standings;
  }

  private static AgencyStanding.@Nullable Used used(
      @Nullable SubmissionRecord submission, Map<Long, List<SectionCompleteness>> completeness) {
    if (submission == null) {
      return null;
    }
    FindingCounts counts = submission.counts();
    return new AgencyStanding.Used(
        submission.revision(),
        Objects.requireNonNull(submission.verdict()),
        submission.docNo(),
        submission.receivedOn(),
        submission.daysLate(),
        counts.errors() + counts.blocks(),
        counts.confirms(),
        counts.warnings(),
        counts.repairs(),
        completeness.getOrDefault(submission.id(), List.of()),
        submission.sha256());
  }

  private Map<Long, List<SectionCompleteness>> completeness() {
    Map<Long, List<SectionCompleteness>> perSubmission = new HashMap<>();
    Map<String, String> sections = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT c.submission, c.section, c.answered, c.expected FROM completeness c"
                + " JOIN submission s"
                + " ON "
                + RowKeys.ofAttempt("c", "s")
                + " WHERE s.campaign = ? AND s.state = 'LOADED' ORDER BY c.row_key",
            row -> {
              perSubmission
                  .computeIfAbsent(row.getLong(1), k -> new ArrayList<>())
                  .add(
                      new SectionCompleteness(
                          sections.computeIfAbsent(row.getString(2), s -> s),
                          row.getInt(3),
                          row.getInt(4)));
            },
            setup.campaign().id());
    return perSubmission;
  }
}
