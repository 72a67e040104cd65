package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;

/** Writes findings. */
final class FindingRows {

  private static final String INSERT =
      "INSERT INTO finding (submission, attempt, cross_check, seq, id, level, code, subject, file,"
          + " sheet, cell, col, row_no, found, expected, acceptance)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private FindingRows() {}

  /** The findings of reading a submission, numbered in their order. */
  static void insert(
      Sql sql, long submission, int attempt, @Nullable String agency, List<Finding> findings) {
    List<@Nullable Object[]> rows = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      rows.add(row(submission, attempt, false, rows.size() + 1, agency, finding));
    }
    insert(sql, rows);
  }

  static void insert(Sql sql, List<@Nullable Object[]> rows) {
    sql.batch(INSERT, rows);
  }

  static @Nullable Object[] row(
      long submission,
      int attempt,
      boolean crossCheck,
      int seq,
      @Nullable String agency,
      Finding finding) {
    return new @Nullable Object[] {
      submission,
      attempt,
      crossCheck,
      seq,
      finding.id(agency == null ? "" : agency),
      finding.level().name(),
      finding.code(),
      StoredText.clean(finding.subject()),
      StoredText.clean(finding.origin().file()),
      StoredText.orNull(finding.origin().sheet()),
      StoredText.orNull(finding.origin().cell()),
      StoredText.clean(finding.column()),
      finding.row(),
      StoredText.clean(finding.found()),
      StoredText.clean(finding.expected()),
      finding.acceptance().name()
    };
  }
}
