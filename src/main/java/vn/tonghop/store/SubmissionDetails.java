package vn.tonghop.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.tonghop.finding.Finding;
import vn.tonghop.intake.IntakeResult.TableTally;
import vn.tonghop.normalize.IndicatorValue;

/** What is stored of one submission, in force or not. */
public final class SubmissionDetails {

  private static final String CURRENT =
      " JOIN submission s ON s.id = d.submission AND s.attempt = d.attempt"
          + " WHERE d.submission = ?";

  private final Sql sql;

  public SubmissionDetails(Database database) {
    this.sql = database.sql();
  }

  /** Its answers in the order of the outline; none when it was refused. */
  public List<IndicatorValue> values(long submission) {
    return sql.list(
        "SELECT "
            + ValueReader.COLUMNS
            + " FROM indicator_value v JOIN submission s"
            + " ON s.id = v.submission AND s.attempt = v.attempt"
            + " WHERE v."
            + RowKeys.OF_OWNER
            + " ORDER BY v.row_key",
        (row, i) -> ValueReader.value(row),
        RowKeys.of(submission));
  }

  /** Its findings as collected, those of the cross-check last. */
  public List<Finding> findings(long submission) {
    return sql.list(
        FindingReader.SELECT + " WHERE f.submission = ? ORDER BY f.cross_check, f.seq",
        (row, i) -> FindingReader.finding(row),
        submission);
  }

  /** Identities of its findings above INFO, those of the cross-check apart. */
  public Set<String> remarks(long submission) {
    return new TreeSet<>(
        sql.list(
            "SELECT d.id FROM finding d" + CURRENT + " AND NOT d.cross_check AND d.level <> 'INFO'",
            (row, i) -> Sql.text(row, "id"),
            submission));
  }

  /** What was read of each of its tables, by key. */
  public List<TableTally> tables(long submission) {
    return sql.list(
        "SELECT d.* FROM table_tally d JOIN submission s ON s.id = d.submission"
            + " AND s.attempt = d.attempt WHERE d."
            + RowKeys.OF_OWNER
            + " ORDER BY d.table_key",
        (row, i) ->
            new TableTally(
                Sql.text(row, "table_key"),
                row.getInt("data_rows"),
                row.getInt("loaded"),
                row.getInt("rejected"),
                row.getInt("structural")),
        RowKeys.of(submission));
  }
}
