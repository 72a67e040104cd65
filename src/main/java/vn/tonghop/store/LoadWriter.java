package vn.tonghop.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Verdict;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Table;

/**
 * Loads one submission: table rows flow in and are committed in batches nobody sees, the last ones
 * with {@link #finish}, which makes all of it visible in one small transaction. One thread.
 */
public final class LoadWriter implements TableRowSink {

  private static final int ROWS_AT_ONCE = 1_000;
  private static final int CHARACTERS_AT_ONCE = 1_000_000;

  private final Sql sql;
  private final BulkInsert bulk;
  private final Map<String, LoadTable> tables;
  private final LoadRows stored;
  private final SubmissionRecord submission;
  private final int attempt;
  private final ReadingMark mark;

  /** Rows of one table that are not written yet, and what all its rows hold, counted. */
  private record Held(LoadTable into, List<@Nullable Object[]> rows, ContentCounts contents) {}

  private final Map<String, Held> held = new LinkedHashMap<>();
  private final RowSheets sheets = new RowSheets();
  private final Map<String, Long> written = new HashMap<>();
  private int rows;
  private int characters;

  LoadWriter(
      Sql sql,
      BulkInsert bulk,
      Map<String, LoadTable> tables,
      LoadRows stored,
      SubmissionRecord submission,
      int attempt,
      ReadingMark mark) {
    this.sql = sql;
    this.bulk = bulk;
    this.tables = tables;
    this.stored = stored;
    this.submission = submission;
    this.attempt = attempt;
    this.mark = mark;
  }

  /**
   * Takes one usable row.
   *
   * @throws IllegalArgumentException the row is marked as rejected
   */
  @Override
  public void row(Table table, TableRow row) {
    if (row.rejected()) {
      throw new IllegalArgumentException("a rejected row of " + table.key() + " is not stored");
    }
    if (isFull()) {
      sql.inTransaction(this::flush);
    }
    Held target = held.computeIfAbsent(table.key(), this::held);
    int sheet = sheets.number(table.key(), row.origin());
    @Nullable Object[] arguments =
        target.into().table().arguments(submission.id(), attempt, sheet, row);
    characters += characters(arguments);
    rows++;
    target.rows().add(arguments);
    target.contents().add(arguments);
  }

  /**
   * Ends the attempt: the submission is LOADED with this result and, unless it is refused, takes
   * the place of the agency's submission in force. A refused one keeps its findings only.
   *
   * @param revision the number it was judged to be
   * @param receipt receipt number with that revision
   * @throws IllegalStateException rows read, loaded and stored do not agree; the submission stays
   *     LOADING
   */
  public void finish(IntakeResult result, int revision, String receipt) {
    boolean refused = result.verdict() == Verdict.REFUSED;
    if (refused) {
      forget();
      stored.deleteTableRows();
    }
    sql.inTransaction(
        () -> {
          flush();
          if (!refused) {
            LoadBalance.check(tables.keySet(), result.tables(), written);
            sheets.insert(sql, submission.id(), attempt);
          }
          new ResultRows(sql, submission, attempt).insert(result, refused ? Map.of() : contents());
          markLoaded(result, revision, receipt);
          if (result.verdict().isUsed()) {
            supersedeOthers();
          }
        });
  }

  /** Ends the attempt after a defect: nothing of it is kept, the submission is FAILED. */
  public void fail() {
    forget();
    stored.deleteAll();
    sql.update(
        "UPDATE submission SET state = 'FAILED' WHERE id = ? AND state = 'LOADING'"
            + " AND attempt = ?",
        submission.id(),
        attempt);
  }

  private boolean isFull() {
    return rows >= ROWS_AT_ONCE || characters >= CHARACTERS_AT_ONCE;
  }

  /** Writes what is held back, within the transaction of the caller. */
  private void flush() {
    held.forEach(
        (table, waiting) -> {
          if (!waiting.rows().isEmpty()) {
            bulk.insert(waiting.into().into(), waiting.rows());
            written.merge(table, (long) waiting.rows().size(), Long::sum);
          }
        });
    forget();
  }

  private Held held(String table) {
    LoadTable into = Objects.requireNonNull(tables.get(table));
    return new Held(into, new ArrayList<>(), new ContentCounts(into.counted()));
  }

  private Map<String, @Nullable String> contents() {
    Map<String, @Nullable String> contents = new HashMap<>();
    held.forEach((table, rows) -> contents.put(table, rows.contents().packed()));
    return contents;
  }

  private void forget() {
    held.values().forEach(table -> table.rows().clear());
    rows = 0;
    characters = 0;
  }

  private static int characters(@Nullable Object[] arguments) {
    int sum = 0;
    for (Object argument : arguments) {
      if (argument instanceof String text) {
        sum += text.length();
      }
    }
    return sum;
  }

  private void markLoaded(IntakeResult result, int revision, String receipt) {
    FindingCounts counts = FindingCounts.of(result.counts(), result.repairs());
    int changed =
        sql.update(
            "UPDATE submission SET state = 'LOADED', revision = ?, receipt = ?, verdict = ?,"
                + " intake_hash = ?,"
                + " outline_version = ?, engine_version = ?, run_number = ?, blocks = ?,"
                + " errors = ?, confirms = ?, warnings = ?, infos = ?, repairs = ?"
                + " WHERE id = ? AND state = 'LOADING' AND attempt = ?",
            revision,
            receipt,
            result.verdict().name(),
            mark.intakeHash(),
            mark.outlineVersion(),
            mark.engineVersion(),
            mark.runNumber(),
            counts.blocks(),
            counts.errors(),
            counts.confirms(),
            counts.warnings(),
            counts.infos(),
            counts.repairs(),
            submission.id(),
            attempt);
    if (changed != 1) {
      throw new IllegalStateException(
          "submission " + submission.id() + " is no longer loaded by this attempt");
    }
  }

  private void supersedeOthers() {
    sql.update(
        "UPDATE submission SET state = 'SUPERSEDED', taken_up_run = NULL,"
            + " keeps_revision = FALSE WHERE campaign = ? AND agency = ?"
            + " AND state = 'LOADED' AND verdict <> 'REFUSED' AND id <> ?",
        submission.campaign(),
        submission.agency(),
        submission.id());
  }
}
