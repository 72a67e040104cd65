package vn.tonghop.encoding;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** The first rows of a sheet, held for the passes to come: a short sheet is read but once. */
final class HeldRows {

  private final List<Row> rows;
  private final BitSet ordinary;
  private final @Nullable SheetSource rest;
  private boolean onlyAhead = true;

  /**
   * @param rows as they came, at least one when there is a rest
   * @param ordinary the places of ordinary ones
   * @param rest the sheet if it may have more rows: its last pass ended with the last of these;
   *     null: it has no more
   */
  HeldRows(List<Row> rows, BitSet ordinary, @Nullable SheetSource rest) {
    this.rows = rows;
    this.ordinary = ordinary;
    this.rest = rest;
  }

  void read(SeenRows visitor) throws UnreadableException {
    for (int i = 0; i < rows.size(); i++) {
      if (!visitor.visit(rows.get(i), ordinary.get(i))) {
        return;
      }
    }
    if (rest != null) {
      int last = rows.get(rows.size() - 1).number();
      RowVisitor behind = row -> row.number() <= last || visitor.visit(row, false);
      boolean first = onlyAhead;
      onlyAhead = false;
      if (!first || !rest.readOn(behind)) {
        rest.read(behind);
      }
    }
  }
}
