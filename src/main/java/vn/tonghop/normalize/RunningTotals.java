package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Table;

/** Sums of a table's numeric columns while its rows flow by, compared with the printed ones. */
final class RunningTotals {

  private final Table table;
  private final Reporter reporter;
  private final ColumnSums all = new ColumnSums();
  private final OpenGroups groups = new OpenGroups(this::subtotal);
  private final List<PrintedRow> awaitingAll = new ArrayList<>();
  private boolean anyTotal;

  RunningTotals(Table table, Reporter reporter) {
    this.table = table;
    this.reporter = reporter;
  }

  /** A data row of this level begins. */
  void row(RowLevel level) {
    groups.enter(level);
  }

  /** Adds one cell of a data row. */
  void add(int column, @Nullable BigDecimal value, boolean unreadable) {
    all.add(column, value, unreadable);
    groups.add(column, value, unreadable);
  }

  /** A group begins; its row may print the sums of what follows. */
  void group(RowLevel level, PrintedRow row) {
    groups.open(level, row);
  }

  /** Title of the group the next row stands in; null: none. */
  @Nullable String title() {
    return groups.title();
  }

  /** Titles of all groups the next row stands in, the innermost first. */
  List<String> titles() {
    return groups.titles();
  }

  /**
   * A printed total, of everything so far or of the rows of a group or since the last total.
   *
   * @param atTop no data row has been seen: it is about what follows
   */
  void total(PrintedRow row, boolean atTop) {
    anyTotal = true;
    if (atTop) {
      awaitingAll.add(row);
    } else if (!groups.settles(row)) {
      compareWithAll(row);
    }
  }

  private void compareWithAll(PrintedRow row) {
    for (PrintedRow.Printed printed : row.sums()) {
      if (!all.agrees(printed)) {
        report(FindingCode.TOTAL, row, printed, printed.value());
      }
    }
  }

  /**
   * The table is over.
   *
   * @param anyRow there were data rows; else nothing is compared
   */
  void end(boolean anyRow) {
    if (anyRow) {
      groups.closeAll();
      awaitingAll.forEach(this::compareWithAll);
    }
  }

  boolean anyTotal() {
    return anyTotal;
  }

  private void subtotal(PrintedRow group, PrintedRow.Printed printed, BigDecimal sum) {
    report(FindingCode.SUBTOTAL, group, printed, sum);
  }

  private void report(
      FindingCode code, PrintedRow row, PrintedRow.Printed printed, BigDecimal told) {
    String column = table.columns().get(printed.column()).key();
    reporter.row(
        code,
        row.row(),
        table.key() + "/" + row.label() + "/" + column,
        table.columns().get(printed.column()).name().vi(),
        row.label(),
        Dates.decimalComma(Decimals.plain(told)));
  }
}
