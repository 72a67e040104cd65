package vn.tonghop.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;

/** Reads submissions with their parts: two statements, however many submissions. */
final class SubmissionRows {

  /** What {@link #part} expects. */
  private static final String PART =
      "p.submission, p.part_no, p.name, p.entry_prefix, p.sha256, p.bytes, p.archive_path";

  /** What {@link #submission} expects: by place, as looking names up costs more than the rest. */
  private static final String SUBMISSION =
      "s.id, s.campaign, s.agency, s.revision, s.declared_revision, s.correction, s.taken_up_run,"
          + " s.keeps_revision, s.state, s.verdict, s.refused_on_receipt, s.sha256, s.source_name,"
          + " s.identity, s.doc_no, s.received_on, s.days_late, s.synthetic, s.receipt,"
          + " s.intake_hash, s.attempt, s.registered_run, s.run_number, s.blocks, s.errors,"
          + " s.confirms, s.warnings, s.infos, s.repairs";

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
            "SELECT "
                + PART
                + " FROM submission_part p JOIN submission s ON s.id = p.submission WHERE "
                + where
                + " ORDER BY p.submission, p.part_no",
            row -> {
              parts.computeIfAbsent(row.getLong(1), k -> new ArrayList<>()).add(part(row));
            },
            arguments);
    return sql
        .list(
            "SELECT " + SUBMISSION + " FROM submission s WHERE " + where,
            (row, i) -> submission(row, parts.getOrDefault(row.getLong(1), List.of())),
            arguments)
        .stream()
        .sorted(SubmissionRecord.ORDER)
        .toList();
  }

  private static SubmissionPart part(ResultSet row) throws SQLException {
    return new SubmissionPart(
        row.getInt(2), text(row, 3), text(row, 4), text(row, 5), row.getLong(6), text(row, 7));
  }

  private static SubmissionRecord submission(ResultSet row, List<SubmissionPart> parts)
      throws SQLException {
    String verdict = row.getString(10);
    return new SubmissionRecord(
        row.getLong(1),
        text(row, 2),
        row.getString(3),
        row.getObject(4, Integer.class),
        row.getObject(5, Integer.class),
        row.getBoolean(6),
        row.getObject(7, Long.class) != null,
        row.getBoolean(8),
        SubmissionState.valueOf(text(row, 9)),
        verdict == null ? null : Verdict.valueOf(verdict),
        row.getBoolean(11),
        text(row, 12),
        text(row, 13),
        text(row, 14),
        row.getString(15),
        row.getObject(16, LocalDate.class),
        row.getInt(17),
        row.getBoolean(18),
        text(row, 19),
        row.getString(20),
        row.getInt(21),
        row.getLong(22),
        row.getObject(23, Long.class),
        counts(row),
        parts);
  }

  private static FindingCounts counts(ResultSet row) throws SQLException {
    return new FindingCounts(
        row.getInt(24),
        row.getInt(25),
        row.getInt(26),
        row.getInt(27),
        row.getInt(28),
        row.getInt(29));
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Objects.requireNonNull(row.getString(column));
  }
}
