package vn.tonghop.check;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Findings;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.RowFilter;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

/**
 * The outline's rules on keys that must occur in another table of the same submission. The tables
 * may be read in any order; judged is when all have been read.
 *
 * <p>Not thread-safe; one instance per submission.
 */
public final class KeyChecks {

  private final List<KeysOfTable> checks = new ArrayList<>();

  public KeyChecks(Outline outline) {
    for (Table table : outline.tables()) {
      for (RowRule rule : table.rules()) {
        boolean some = rule instanceof RowRule.Only;
        RowFilter rows = some ? ((RowRule.Only) rule).rows() : RowFilter.ALL;
        RowRule inner = some ? ((RowRule.Only) rule).rule() : rule;
        if (inner instanceof RowRule.KeyIn keyIn) {
          Table other = outline.table(keyIn.table()).orElseThrow();
          checks.add(new KeysOfTable(table, rows, keyIn, other));
        }
      }
    }
  }

  /**
   * Takes one data row of a table.
   *
   * @param used false for a rejected row: it is not judged, but its key is there
   */
  public void row(Table table, TableRow row, boolean used) {
    for (KeysOfTable check : checks) {
      check.row(table, row, used);
    }
  }

  /**
   * Tells the keys that do not occur, first rows only; nothing where the other table is missing.
   */
  public void finish(TableAnswers tables, Findings findings) {
    checks.forEach(check -> check.finish(tables, findings));
  }
}
