package vn.tonghop.store;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;

/**
 * Reads what is in force in a campaign, in the official order of the agencies and page by page, so
 * that memory stays bounded. The caller holds the campaign's lock, or accepts to see a run at work.
 */
public final class Consolidation {

  private final Sql sql;
  private final Setup setup;
  private final InForce inForce;
  private final boolean once;
  private @Nullable List<AgencyStanding> standings;

  /** The campaign has been prepared with this set-up. */
  public Consolidation(Database database, Setup setup) {
    this(database.sql(), setup, false);
  }

  private Consolidation(Sql sql, Setup setup, boolean once) {
    this.sql = sql;
    this.setup = setup;
    this.once = once;
    this.inForce = new InForce(sql, setup, once);
  }

  /**
   * The same for work that changes nothing of it: what is in force is found out once, when it is
   * first asked for.
   */
  public Consolidation unchanging() {
    return new Consolidation(sql, setup, true);
  }

  /** One per obliged agency, in official order. */
  public synchronized List<AgencyStanding> standings() {
    List<AgencyStanding> known = standings;
    if (known == null) {
      known = List.copyOf(new Standings(sql, setup, inForce).list());
      standings = once ? known : null;
    }
    return known;
  }

  /** Values in force: by agency in official order, then in the order of the outline. */
  public void values(ValueConsumer consumer) {
    new ValueReader(sql, inForce).read(consumer);
  }

  /** The same of some indicators only. */
  public void values(Set<String> indicators, ValueConsumer consumer) {
    new ValueReader(sql, inForce).read(indicators, consumer);
  }

  /** The submissions in force, in official order of their agencies. */
  public List<SubmissionRecord> submissions() {
    return inForce.used();
  }

  /** Table rows in force of some agencies, in the order of {@link #rows(Table, RowConsumer)}. */
  public void rows(Table table, Predicate<String> agencies, RowConsumer consumer) {
    new RowReader(sql, setup.outline(), table, inForce).read(Long.MAX_VALUE, agencies, consumer);
  }

  /** Table rows in force: by agency in official order, then by row number. */
  public void rows(Table table, RowConsumer consumer) {
    rows(table, Long.MAX_VALUE, consumer);
  }

  /**
   * The first rows of {@link #rows(Table, RowConsumer)}.
   *
   * @param atMost rows wanted; some more may come
   */
  public void rows(Table table, long atMost, RowConsumer consumer) {
    new RowReader(sql, setup.outline(), table, inForce).read(atMost, consumer);
  }

  /**
   * The first rows of {@link #rows(Table, Predicate, RowConsumer)}.
   *
   * @param atMost rows of these agencies wanted; some more may come
   */
  public void rows(Table table, Predicate<String> agencies, long atMost, RowConsumer consumer) {
    new RowReader(sql, setup.outline(), table, inForce).read(atMost, agencies, consumer);
  }

  /** How many rows of a table each agency has, in official order; nothing where it has none. */
  public void rowTotals(Table table, ObjLongConsumer<String> consumer) {
    new RowCounts(sql, inForce, setup.outline(), table).totals(consumer);
  }

  /**
   * How many rows of each agency hold each content of a column: by agency in official order, then
   * by content (empty first, UTF-16 order).
   *
   * @throws IllegalArgumentException the table has no such column
   */
  public void rowCounts(Table table, String column, RowCountConsumer consumer) {
    rowCounts(table, List.of(column), List.of(consumer));
  }

  /**
   * The same of some columns, read together: agency by agency, then column by column.
   *
   * @param consumers one for each column
   */
  public void rowCounts(Table table, List<String> columns, List<RowCountConsumer> consumers) {
    new RowCounts(sql, inForce, setup.outline(), table).read(columns, consumers);
  }

  /**
   * Findings of the submissions in force, of refused ones that came no earlier, and of unidentified
   * ones: by agency in official order (unidentified last), submission in order of processing,
   * findings as collected, those of the cross-check last.
   */
  public void findings(Consumer<PublishedFinding> consumer) {
    new FindingReader(sql, inForce).read("", List.of(), consumer);
  }

  /**
   * Those of {@link #findings} that are about some subjects, and all that refused a submission.
   *
   * @param subjects as in {@link vn.tonghop.finding.Finding#subject}
   */
  public void findingsAbout(Set<String> subjects, Consumer<PublishedFinding> consumer) {
    List<String> wanted = subjects.stream().sorted().toList();
    String holes = String.join(", ", Collections.nCopies(wanted.size(), "?"));
    String about = wanted.isEmpty() ? "" : " OR f.subject IN (" + holes + ")";
    new FindingReader(sql, inForce).read(" AND (f.level = 'BLOCK'" + about + ")", wanted, consumer);
  }
}
