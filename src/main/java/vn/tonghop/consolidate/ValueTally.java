package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.RowMatcher;
import vn.tonghop.consolidate.ReportCell.Number;
import vn.tonghop.consolidate.ReportCell.Sign;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Tally;
import vn.tonghop.outline.Table;

/** What the rows of tables that hold one value come to, column by column. */
final class ValueTally {

  /** Tells what the columns of a block take from the rows of one table. */
  static final class Reader {

    /**
     * @param place of the column that is summed, from 0; -1: rows are counted
     */
    private record Taken(RowMatcher where, int place) {}

    private final List<@Nullable Taken> taken = new ArrayList<>();

    Reader(Table table, List<ReportColumn> columns) {
      for (ReportColumn column : columns) {
        Tally tally = column.tally();
        taken.add(
            tally == null || !tally.tables().contains(table.key())
                ? null
                : new Taken(
                    new RowMatcher(table, tally.where()),
                    tally.column() == null ? -1 : table.indexOf(tally.column())));
      }
    }

    /** The amount a row adds to a column; null: none. */
    private @Nullable BigDecimal amount(int column, TableRow row) {
      Taken from = taken.get(column);
      if (from == null || !from.where().matches(row)) {
        return null;
      }
      return from.place() < 0
          ? BigDecimal.ONE
          : row.value(from.place()) instanceof BigDecimal number ? number : null;
    }
  }

  private final Block block;
  private final @Nullable BigDecimal[] sums;
  private long rows;

  ValueTally(Block block) {
    this.block = block;
    this.sums = new BigDecimal[block.columns().size()];
  }

  void add(TableRow row, Reader reader) {
    rows++;
    for (int i = 0; i < sums.length; i++) {
      BigDecimal amount = reader.amount(i, row);
      if (amount != null) {
        sums[i] = sums[i] == null ? amount : sums[i].add(amount);
      }
    }
  }

  /** Rows taken, whatever the columns take of them. */
  long rows() {
    return rows;
  }

  /** The count or sum of each column; no sum where no row has a number. */
  List<ReportCell> cells() {
    List<ReportCell> cells = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      ReportColumn column = block.columns().get(i);
      BigDecimal sum = sums[i];
      cells.add(sum == null ? none(column) : ReportCell.shown(new Number(sum), column));
    }
    return cells;
  }

  private static ReportCell none(ReportColumn column) {
    Tally tally = column.tally();
    return tally != null && tally.column() == null ? Number.of(0) : Sign.BLANK;
  }
}
