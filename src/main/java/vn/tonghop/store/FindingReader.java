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
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Origin;

/** Reads the findings to publish, some submissions at a time. */
final class FindingReader {

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
            "SELECT f.* FROM finding f"
                + " JOIN submission s ON s.id = f.submission AND s.attempt = f.attempt"
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

  private static Finding finding(ResultSet row) throws SQLException {
    return new Finding(
        Sql.text(row, "code"),
        Level.valueOf(Sql.text(row, "level")),
        Sql.text(row, "subject"),
        new Origin(Sql.text(row, "file"), row.getString("sheet"), row.getString("cell")),
        Sql.text(row, "col"),
        Sql.integer(row, "row_no"),
        Sql.text(row, "found"),
        Sql.text(row, "expected"));
  }
}
