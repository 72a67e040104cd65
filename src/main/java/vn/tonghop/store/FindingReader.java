package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Acceptance;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;
import vn.tonghop.finding.Ruling;

/** Reads the findings to publish, some submissions at a time. */
final class FindingReader {

  /** What was decided about a finding, as far as it is of the kind its level asks for. */
  static final String RULING =
      " LEFT JOIN ruling r ON r.campaign = s.campaign AND r.agency = s.agency"
          + " AND r.finding = f.id AND (r.kind = 'CONFIRM' AND f.level = 'CONFIRM'"
          + " OR r.kind = 'ACCEPT' AND f.acceptance = 'TAKEN')";

  /** Findings {@code f} of the latest attempts to read their submissions {@code s}. */
  static final String SELECT =
      "SELECT f.*, r.agency AS ruled_agency, r.kind AS ruled, r.by_agency, r.reason"
          + " FROM finding f JOIN submission s ON s.id = f.submission AND s.attempt = f.attempt"
          + RULING;

  private final Sql sql;
  private final InForce inForce;

  FindingReader(Sql sql, InForce inForce) {
    this.sql = sql;
    this.inForce = inForce;
  }

  /**
   * @param condition further condition on {@code f}, with one hole per argument
   */
  void read(String condition, List<String> arguments, Consumer<PublishedFinding> consumer) {
    for (List<SubmissionRecord> page : Pages.of(inForce.published(), FindingReader::expected)) {
      Map<Long, List<PublishedFinding>> found = found(page, condition, arguments);
      for (SubmissionRecord submission : page) {
        found.getOrDefault(submission.id(), List.of()).forEach(consumer);
      }
    }
  }

  private static long expected(SubmissionRecord submission) {
    FindingCounts counts = submission.counts();
    return 1L
        + counts.blocks()
        + counts.errors()
        + counts.confirms()
        + counts.warnings()
        + counts.infos();
  }

  private Map<Long, List<PublishedFinding>> found(
      List<SubmissionRecord> page, String condition, List<String> arguments) {
    Map<Long, SubmissionRecord> byId = new HashMap<>();
    page.forEach(s -> byId.put(s.id(), s));
    Map<Long, List<PublishedFinding>> found = new HashMap<>();
    String holes = String.join(", ", Collections.nCopies(page.size(), "?"));
    sql.jdbc()
        .query(
            SELECT
                + " WHERE f.submission IN ("
                + holes
                + ")"
                + condition
                + " ORDER BY f.submission, f.cross_check, f.seq",
            row -> {
              long id = row.getLong("submission");
              SubmissionRecord submission = byId.get(id);
              if (submission != null) {
                found
                    .computeIfAbsent(id, k -> new ArrayList<>())
                    .add(
                        new PublishedFinding(
                            submission,
                            Sql.text(row, "id"),
                            row.getBoolean("cross_check"),
                            finding(row)));
              }
            },
            Stream.concat(page.stream().map(SubmissionRecord::id), arguments.stream()).toArray());
    return found;
  }

  static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        Sql.text(row, "code"),
        Level.valueOf(Sql.text(row, "level")),
        Sql.text(row, "subject"),
        new Origin(Sql.text(row, "file"), row.getString("sheet"), row.getString("cell")),
        Sql.text(row, "col"),
        Sql.integer(row, "row_no"),
        Sql.text(row, "found"),
        Sql.text(row, "expected"),
        Acceptance.valueOf(Sql.text(row, "acceptance")),
        ruling(row));
  }

  private static @Nullable Ruling ruling(ResultSet row) throws SQLException {
    String kind = row.getString("ruled");
    return kind == null
        ? null
        : new Ruling(
            Sql.text(row, "ruled_agency"),
            Sql.text(row, "id"),
            Ruling.Kind.valueOf(kind),
            row.getBoolean("by_agency"),
            Sql.text(row, "reason"));
  }
}
