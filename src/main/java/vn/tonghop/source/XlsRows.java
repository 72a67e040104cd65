package vn.tonghop.source;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/** The rows of an .xls sheet, put together from its cells one row after the other. */
final class XlsRows {

  private static final int HIDDEN = 0x20;
  private static final int MOST_ROWS = 65_536;

  private final BiffStream stream;
  private final XlsCells cells;
  private final ReadLimits limits;
  private final BitSet hidden = new BitSet();
  private List<Cell> held = new ArrayList<>();
  private int row;
  private boolean ended;

  XlsRows(BiffStream stream, XlsCells cells, ReadLimits limits) {
    this.stream = stream;
    this.cells = cells;
    this.limits = limits;
  }

  /** Where the pass stands, A1 style; null before the first cell. */
  @Nullable String where() {
    return row > 0 && !held.isEmpty()
        ? Origin.address(row, held.get(held.size() - 1).column())
        : null;
  }

  /** The next row with a cell; null at the end. */
  @Nullable Row next() throws IOException {
    while (!ended) {
      Row complete = null;
      if (!stream.next()) {
        ended = true;
        complete = take(0);
      } else if (stream.sid() == Biff.ROW) {
        stream.read(this::facts);
      } else if (stream.sid() == Biff.STRING) {
        add(stream.read(data -> textResult(data)));
      } else if (XlsCells.isCell(stream.sid())) {
        complete = cell();
      }
      if (complete != null) {
        return complete;
      }
    }
    return null;
  }

  private boolean facts(RecordInputStream data) {
    int number = data.readUShort();
    data.readFully(new byte[10]);
    hidden.set(number + 1, (data.readUShort() & HIDDEN) != 0);
    return true;
  }

  private List<Cell> textResult(RecordInputStream data) throws IOException {
    Cell result = cells.result(data);
    return result == null ? List.of() : List.of(result);
  }

  /** Reads a cell; gives the row before it if it begins another one. */
  private @Nullable Row cell() throws IOException {
    int number = stream.read(RecordInputStream::readUShort) + 1;
    Row complete = number == row ? null : take(number);
    add(stream.read(data -> cells.cells(stream.sid(), number, data)));
    return complete;
  }

  private void add(List<Cell> read) {
    for (Cell cell : read) {
      if (cell.column() <= limits.columns()) {
        held.add(cell);
      }
    }
  }

  private @Nullable Row take(int next) throws IOException {
    if (next != 0 && next < row) {
      throw new IOException("row " + next + " after row " + row);
    }
    if (next > limits.rows() || next > MOST_ROWS) {
      throw LimitExceededException.of("rows", Math.min(limits.rows(), MOST_ROWS));
    }
    List<Cell> complete = held;
    int number = row;
    held = new ArrayList<>();
    row = next;
    if (complete.isEmpty()) {
      return null;
    }
    complete.sort(Comparator.comparingInt(Cell::column));
    return new Row(number, hidden.get(number), once(complete));
  }

  /** Of cells given twice the last counts, as in Excel. */
  private static List<Cell> once(List<Cell> sorted) {
    List<Cell> once = new ArrayList<>(sorted.size());
    for (Cell cell : sorted) {
      if (!once.isEmpty() && once.get(once.size() - 1).column() == cell.column()) {
        once.set(once.size() - 1, cell);
      } else {
        once.add(cell);
      }
    }
    return once;
  }
}
