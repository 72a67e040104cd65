package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;

/** Reads submissions with their parts: two statements, however many submissions. */
final class SubmissionRows {

  private final Sql sql;

  SubmissionRows(Sql sql) {
    this.sql = sql;
  }

  /**
   * The submissions of a condition, in the order of processing.
   *
   * @param where condition on {@code s}, with one hole per argument
   */
  List<SubmissionRecord> where(String where, @Nullable Object... arguments) {
    Map<Long, List<SubmissionPart>> parts = new HashMap<>();
    sql.jdbc()
        .query(
            "SELECT p.* FROM submission_part p JOIN submission s ON s.id = p.submission WHERE "
                + where
                + " ORDER BY p.submission, p.part_no",
            row -> {
              parts
                  .computeIfAbsent(row.getLong("submission"), k -> new ArrayList<>())
                  .add(part(row));
            },
            arguments);
    return sql
        .list(
            "SELECT s.* FROM submission s WHERE " + where,
            (row, i) -> submission(row, parts.getOrDefault(row.getLong("id"), List.of())),
            arguments)
        .stream()
        .sorted(SubmissionRecord.ORDER)
        .toList();
  }

  private static SubmissionPart part(ResultSet row) throws SQLException {
    return new SubmissionPart(
        row.getInt("part_no"),
        Sql.text(row, "name"),
        Sql.text(row, "entry_prefix"),
        Sql.text(row, "sha256"),
        row.getLong("bytes"),
        Sql.text(row, "archive_path"));
  }

  private static SubmissionRecord submission(ResultSet row, List<SubmissionPart> parts)
      throws SQLException {
    String verdict = row.getString("verdict");
    return new SubmissionRecord(
        row.getLong("id"),
        Sql.text(row, "campaign"),
        row.getString("agency"),
        Sql.integer(row, "revision"),
        Sql.integer(row, "declared_revision"),
        row.getBoolean("correction"),
        Sql.longOrNull(row, "taken_up_run") != null,
        row.getBoolean("keeps_revision"),
        SubmissionState.valueOf(Sql.text(row, "state")),
        verdict == null ? null : Verdict.valueOf(verdict),
        row.getBoolean("refused_on_receipt"),
        Sql.text(row, "sha256"),
        Sql.text(row, "source_name"),
        Sql.text(row, "identity"),
        row.getString("doc_no"),
        row.getObject("received_on", LocalDate.class),
        row.getInt("days_late"),
        row.getBoolean("synthetic"),
        Sql.text(row, "receipt"),
        row.getString("intake_hash"),
        row.getInt("attempt"),
        row.getLong("registered_run"),
        Sql.longOrNull(row, "run_number"),
        counts(row),
        parts);
  }

  private static FindingCounts counts(ResultSet row) throws SQLException {
    return new FindingCounts(
        row.getInt("blocks"),
        row.getInt("errors"),
        row.getInt("confirms"),
        row.getInt("warnings"),
        row.getInt("infos"),
        row.getInt("repairs"));
  }
}
