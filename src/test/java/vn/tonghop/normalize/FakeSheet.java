package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** A sheet in memory. */
final class FakeSheet implements SheetSource {

  private final String file;
  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final List<MergedRange> merges = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();
  private final List<CellComment> comments = new ArrayList<>();
  private boolean moreComments;
  private boolean hidden;
  private boolean plainText;
  private int next = 1;
  private int reads;

  FakeSheet(String file, String name) {
    this.file = file;
    this.name = name;
  }

  static FakeSheet named(String name) {
    return new FakeSheet("bao-cao.xlsx", name);
  }

  static FakeSheet csv(String name) {
    FakeSheet sheet = new FakeSheet(name + ".csv", name);
    sheet.plainText = true;
    return sheet;
  }

  /**
   * Adds a row: null or "" is empty, numbers are numbers, a Cell keeps everything but its column.
   */
  FakeSheet row(Object... values) {
    return add(false, values);
  }

  FakeSheet hiddenRow(Object... values) {
    return add(true, values);
  }

  private FakeSheet add(boolean hiddenRow, Object... values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value instanceof Cell cell) {
        cells.add(new Cell(i + 1, cell.kind(), cell.text(), cell.percent(), cell.formula()));
      } else if (value instanceof Number) {
        cells.add(Cell.number(i + 1, value.toString()));
      } else if (value != null && !value.toString().isEmpty()) {
        cells.add(Cell.text(i + 1, value.toString()));
      }
    }
    if (!cells.isEmpty()) {
      rows.add(new Row(next, hiddenRow, cells));
    }
    next++;
    return this;
  }

  FakeSheet skip(int count) {
    next += count;
    return this;
  }

  FakeSheet merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    merges.add(new MergedRange(firstRow, firstColumn, lastRow, lastColumn));
    return this;
  }

  FakeSheet hide() {
    hidden = true;
    return this;
  }

  FakeSheet hideColumn(int column) {
    hiddenColumns.add(column);
    return this;
  }

  FakeSheet comment(int row, int column, String text) {
    comments.add(new CellComment(row, column, text));
    return this;
  }

  FakeSheet andMoreComments() {
    moreComments = true;
    return this;
  }

  int reads() {
    return reads;
  }

  static Cell percent(String stored) {
    return new Cell(1, CellKind.NUMBER, new BigDecimal(stored).toString(), true, Cell.Formula.NONE);
  }

  static Cell date(String iso) {
    return new Cell(1, CellKind.DATE, iso, false, Cell.Formula.NONE);
  }

  static Cell error(String text) {
    return new Cell(1, CellKind.ERROR, text, false, Cell.Formula.CACHED);
  }

  static Cell formula(String cached) {
    return new Cell(1, CellKind.NUMBER, cached, false, Cell.Formula.CACHED);
  }

  static Cell uncached(String formula) {
    return new Cell(1, CellKind.TEXT, formula, false, Cell.Formula.NOT_CACHED);
  }

  static Cell external(String cached) {
    return new Cell(1, CellKind.NUMBER, cached, false, Cell.Formula.EXTERNAL);
  }

  @Override
  public String file() {
    return file;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean hidden() {
    return hidden;
  }

  @Override
  public boolean plainText() {
    return plainText;
  }

  @Override
  public SheetFacts facts() {
    return new SheetFacts(merges, hiddenColumns);
  }

  @Override
  public SheetComments comments() {
    return new SheetComments(comments, moreComments);
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    reads++;
    for (Row row : rows) {
      if (!visitor.visit(row)) {
        return;
      }
    }
  }
}
