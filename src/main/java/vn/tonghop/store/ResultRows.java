package vn.tonghop.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.SectionCompleteness;
import vn.tonghop.finding.Origin;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.normalize.IndicatorValue;

/** Writes the result of one attempt but its table rows. */
final class ResultRows {

  private final Sql sql;
  private final SubmissionRecord submission;
  private final int attempt;

  ResultRows(Sql sql, SubmissionRecord submission, int attempt) {
    this.sql = sql;
    this.submission = submission;
    this.attempt = attempt;
  }

  /**
   * @param contents of the rows, by table
   * @see ContentCounts#packed
   */
  void insert(IntakeResult result, Map<String, @Nullable String> contents) {
    insertValues(result.verdict().isUsed() ? result.values() : List.of());
    FindingRows.insert(sql, submission.id(), attempt, submission.agency(), result.findings());
    insertCompleteness(result.completeness());
    insertTallies(result.tables(), contents);
  }

  private void insertValues(List<IndicatorValue> values) {
    List<@Nullable Object[]> rows = new ArrayList<>(values.size());
    for (IndicatorValue value : values) {
      Origin origin = value.origin();
      rows.add(
          new @Nullable Object[] {
            RowKeys.of(submission.id(), rows.size() + 1),
            submission.id(),
            attempt,
            value.indicator(),
            value.state().name(),
            Sql.exact(value.amount()),
            Sql.exact(value.numerator()),
            Sql.exact(value.denominator()),
            StoredText.orNull(value.text()),
            StoredText.orNull(value.raw()),
            StoredText.orNull(value.note()),
            origin == null ? null : StoredText.clean(origin.file()),
            origin == null ? null : StoredText.orNull(origin.sheet()),
            origin == null ? null : StoredText.orNull(origin.cell())
          });
    }
    sql.batch(
        "INSERT INTO indicator_value (row_key, submission, attempt, indicator, state, amount,"
            + " numerator, denominator, text_value, raw, note, file, sheet, cell)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void insertCompleteness(List<SectionCompleteness> sections) {
    List<@Nullable Object[]> rows = new ArrayList<>(sections.size());
    for (SectionCompleteness section : sections) {
      rows.add(
          new @Nullable Object[] {
            RowKeys.of(submission.id(), rows.size() + 1),
            submission.id(),
            attempt,
            section.section(),
            section.answered(),
            section.expected()
          });
    }
    sql.batch(
        "INSERT INTO completeness (row_key, submission, attempt, section, answered, expected)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        rows);
  }

  private void insertTallies(
      List<IntakeResult.TableTally> tallies, Map<String, @Nullable String> contents) {
    List<@Nullable Object[]> rows = new ArrayList<>(tallies.size());
    for (IntakeResult.TableTally tally : tallies) {
      rows.add(
          new @Nullable Object[] {
            RowKeys.of(submission.id(), rows.size() + 1),
            submission.id(),
            attempt,
            tally.table(),
            tally.dataRows(),
            tally.loaded(),
            tally.rejected(),
            tally.structural(),
            contents.get(tally.table())
          });
    }
    sql.batch(
        "INSERT INTO table_tally (row_key, submission, attempt, table_key, data_rows, loaded,"
            + " rejected, structural, contents) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
  }
}
