package vn.tonghop.normalize;

import java.util.List;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * A part of a sheet on which several tables stand. Rows and columns keep their numbers.
 *
 * @param lastRow last row that belongs to it
 * @param firstColumn first column that belongs to it, from 1
 * @param lastColumn last column that belongs to it
 */
record SheetRegion(SheetSource sheet, int lastRow, int firstColumn, int lastColumn)
    implements SheetSource {

  private static final int NO_END = Integer.MAX_VALUE;

  static SheetRegion columns(SheetSource sheet, int first, int last) {
    return new SheetRegion(sheet, NO_END, first, last);
  }

  static SheetRegion upTo(SheetSource sheet, int lastRow) {
    return new SheetRegion(sheet, lastRow, 1, NO_END);
  }

  @Override
  public String file() {
    return sheet.file();
  }

  @Override
  public String name() {
    return sheet.name();
  }

  @Override
  public boolean hidden() {
    return sheet.hidden();
  }

  @Override
  public boolean plainText() {
    return sheet.plainText();
  }

  @Override
  public SheetFacts facts() throws UnreadableException {
    return sheet.facts();
  }

  @Override
  public SheetComments comments() throws UnreadableException {
    SheetComments all = sheet.comments();
    List<CellComment> inside =
        all.list().stream()
            .filter(c -> c.row() <= lastRow)
            .filter(c -> c.column() >= firstColumn && c.column() <= lastColumn)
            .toList();
    return new SheetComments(inside, all.more());
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    sheet.read(row -> row.number() <= lastRow && visitor.visit(inside(row)));
  }

  /** The row without the cells beside the region. */
  Row inside(Row row) {
    if (firstColumn == 1 && lastColumn == NO_END) {
      return row;
    }
    List<Cell> cells =
        row.cells().stream()
            .filter(cell -> cell.column() >= firstColumn && cell.column() <= lastColumn)
            .toList();
    return new Row(row.number(), row.hidden(), cells);
  }
}
