package vn.tonghop.check;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Acceptances;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * The rules of one table, applied to its data rows as they flow by: required cells, what the kinds
 * imply, then the table's rules in their order. Memory: thirty to eighty bytes a row for each rule
 * on unique rows, nothing else that grows.
 *
 * <p>Not thread-safe; one instance per submission and table.
 */
public final class TableChecks {

  private final List<RowCheck> checks;
  private final Findings findings;
  private final Acceptances acceptances;
  private final Outline outline;
  private int dataRows;
  private int loaded;

  /**
   * @param outline the table's own
   * @param agency code of the agency whose rows they are; empty: of no agency of the registry
   * @param findings takes what is found
   * @param acceptances errors an officer overruled: the row they are about is used
   */
  public TableChecks(
      Table table, Outline outline, String agency, Findings findings, Acceptances acceptances) {
    if (outline.table(table.key()).isEmpty()) {
      throw new IllegalArgumentException("no table " + table.key() + " in " + outline.id());
    }
    this.outline = outline;
    this.checks = RowChecks.of(table, agency);
    this.findings = findings;
    this.acceptances = acceptances;
  }

  /** The rows of no agency of the registry. */
  public TableChecks(Table table, Outline outline, Findings findings, Acceptances acceptances) {
    this(table, outline, "", findings, acceptances);
  }

  /**
   * Judges one data row.
   *
   * @return whether it may be used: it could be read, and no rule of level ERROR is broken but
   *     those an officer overruled
   */
  public boolean accept(TableRow row) {
    dataRows++;
    boolean good = !row.rejected();
    List<Finding> found = List.of();
    for (RowCheck check : checks) {
      Finding finding = check.judge(row);
      if (finding != null) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        Finding weighed = row.rejected() ? finding : acceptances.weigh(finding);
        found.add(weighed);
        good &= !weighed.leavesOut();
      }
    }
    for (Finding finding : found) {
      findings.add(good ? finding : finding.stillLeftOut());
    }
    loaded += good ? 1 : 0;
    return good;
  }

  /**
   * Tells what is missing, when all rows were judged.
   *
   * @param origin file and sheet of the table
   */
  public void finish(Origin origin) {
    for (RowCheck check : checks) {
      if (check instanceof ListedRows listed) {
        listed.missing(origin, outline).forEach(findings::add);
      }
    }
  }

  /** Rows that hold data: loaded + rejected. */
  public int dataRows() {
    return dataRows;
  }

  public int loaded() {
    return loaded;
  }

  public int rejected() {
    return dataRows - loaded;
  }

  /** True when there is a row and none was rejected. */
  public boolean complete() {
    return dataRows > 0 && loaded == dataRows;
  }
}
