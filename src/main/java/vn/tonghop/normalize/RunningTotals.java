package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.outline.Table;

/** Sums of a table's numeric columns while its rows flow by, compared with the printed ones. */
final class RunningTotals {

  /**
   * A printed sum.
   *
   * @param tolerance half of its last printed unit
   */
  record Printed(int column, BigDecimal value, BigDecimal tolerance) {
    boolean agrees(BigDecimal sum) {
      return value.subtract(sum).abs().compareTo(tolerance) <= 0;
    }
  }

  /** A row with printed sums: its label and place. */
  record PrintedRow(String label, int row, List<Printed> sums) {
    PrintedRow {
      sums = List.copyOf(sums);
    }
  }

  private final Table table;
  private final Reporter reporter;
  private final Sums all = new Sums();
  private final Sums group = new Sums();
  private final List<PrintedRow> awaitingAll = new ArrayList<>();
  private @Nullable PrintedRow awaitingGroup;
  private boolean anyTotal;

  /** Sums by column; a column with an unreadable cell has none. */
  private static final class Sums {
    private final Map<Integer, BigDecimal> sums = new HashMap<>();
    private final Map<Integer, Boolean> broken = new HashMap<>();

    void add(int column, @Nullable BigDecimal value, boolean unreadable) {
      if (value != null) {
        sums.merge(column, value, BigDecimal::add);
      }
      if (unreadable) {
        broken.put(column, true);
      }
    }

    @Nullable BigDecimal of(int column) {
      return broken.containsKey(column) ? null : sums.getOrDefault(column, BigDecimal.ZERO);
    }

    boolean agrees(Printed printed) {
      BigDecimal sum = of(printed.column());
      return sum == null || printed.agrees(sum);
    }

    void clear() {
      sums.clear();
      broken.clear();
    }
  }

  RunningTotals(Table table, Reporter reporter) {
    this.table = table;
    this.reporter = reporter;
  }

  /** Adds one cell of a data row. */
  void add(int column, @Nullable BigDecimal value, boolean unreadable) {
    all.add(column, value, unreadable);
    group.add(column, value, unreadable);
  }

  /** A group begins; its row may print the sums of what follows. */
  void group(PrintedRow row) {
    endGroup();
    awaitingGroup = row;
  }

  private void endGroup() {
    if (awaitingGroup != null) {
      for (Printed printed : awaitingGroup.sums()) {
        BigDecimal sum = group.of(printed.column());
        if (sum != null && !printed.agrees(sum)) {
          report(FindingCode.SUBTOTAL, awaitingGroup, printed, sum);
        }
      }
    }
    awaitingGroup = null;
    group.clear();
  }

  /**
   * A printed total, of everything so far or of the rows since the last group or total.
   *
   * @param atTop no data row has been seen: it is about what follows
   */
  void total(PrintedRow row, boolean atTop) {
    anyTotal = true;
    if (atTop) {
      awaitingAll.add(row);
      return;
    }
    boolean ofGroup = row.sums().stream().allMatch(group::agrees);
    for (Printed printed : row.sums()) {
      if (!ofGroup && !all.agrees(printed)) {
        report(FindingCode.TOTAL, row, printed, printed.value());
      }
    }
    if (ofGroup) {
      endGroup();
    }
  }

  /** The table is over. */
  void end() {
    endGroup();
    for (PrintedRow row : awaitingAll) {
      for (Printed printed : row.sums()) {
        if (!all.agrees(printed)) {
          report(FindingCode.TOTAL, row, printed, printed.value());
        }
      }
    }
  }

  boolean anyTotal() {
    return anyTotal;
  }

  private void report(FindingCode code, PrintedRow row, Printed printed, BigDecimal told) {
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
