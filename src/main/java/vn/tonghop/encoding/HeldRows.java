package vn.tonghop.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The first rows of a sheet, held for the passes to come: a short sheet is read but once. The
 * passes that read behind them hold further rows while there is room.
 */
final class HeldRows {

  private final List<Row> rows;
  private final BitSet ordinary;
  private final Room room;
  private @Nullable SheetSource rest;
  private boolean onlyAhead = true;

  /**
   * @param rows as they came
   * @param ordinary the places of ordinary ones
   * @param room for further rows
   * @param rest the sheet if it may have more rows: its last pass ended with the last of these;
   *     null: it has no more
   */
  HeldRows(List<Row> rows, BitSet ordinary, Room room, @Nullable SheetSource rest) {
    this.rows = new ArrayList<>(rows);
    this.ordinary = (BitSet) ordinary.clone();
    this.room = room;
    this.rest = rest;
  }

  void read(SeenRows visitor) throws UnreadableException {
    for (int i = 0; i < rows.size(); i++) {
      if (!visitor.visit(rows.get(i), ordinary.get(i))) {
        return;
      }
    }
    SheetSource sheet = rest;
    if (sheet != null) {
      Further further = new Further(visitor, 0);
      boolean first = onlyAhead;
      onlyAhead = false;
      if (!first || !sheet.readOn(further)) {
        further = new Further(visitor, rows.size());
        sheet.read(further);
      }
      if (further.isWhole()) {
        rest = null;
      }
    }
  }

  /** Hands on and holds the rows behind those that were held when the pass began. */
  private final class Further implements RowVisitor {
    private final SeenRows visitor;
    private int known;
    private boolean whole = true;

    /**
     * @param known rows that come first and are held
     */
    Further(SeenRows visitor, int known) {
      this.visitor = visitor;
      this.known = known;
    }

    @Override
    public boolean visit(Row row) throws UnreadableException {
      if (known > 0) {
        known--;
        return true;
      }
      whole = whole && room.take(LookAhead.weight(row));
      boolean plain = Surroundings.isOrdinary(row);
      if (whole) {
        ordinary.set(rows.size(), plain);
        rows.add(row);
      }
      boolean more = visitor.visit(row, plain);
      whole = whole && more;
      return more;
    }

    /** Whether the sheet has no row that is not held. */
    boolean isWhole() {
      return whole;
    }
  }
}
