package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.normalize.RecognizedTable;
import vn.tonghop.outline.RowRule;
import vn.tonghop.outline.Table;

/**
 * What is asked of a list printed in an official document: nothing that it does not hold. It is no
 * report, and columns that reports add are not in it.
 */
final class PrintedList {

  private PrintedList() {}

  /** The table without demands on columns that are not printed, or on the rows of one agency. */
  static Table asked(RecognizedTable recognized) {
    List<RowRule> rules =
        recognized.table().rules().stream().filter(rule -> !asksForMore(recognized, rule)).toList();
    return recognized.table().withRules(rules);
  }

  private static boolean asksForMore(RecognizedTable recognized, RowRule rule) {
    RowRule asking = rule instanceof RowRule.Only only ? only.rule() : rule;
    if (asking instanceof RowRule.Listed) {
      return true;
    }
    return asking instanceof RowRule.Filled filled
        && recognized.sheetColumn(filled.column()) == 0
        && filled.instead().stream().allMatch(key -> recognized.sheetColumn(key) == 0);
  }
}
