package vn.tonghop.encoding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/** Holds the first rows of a sheet back until all of them have been seen. */
final class LookAhead implements RowVisitor {

  /** Rows looked at where all are to be read. */
  static final int ROWS = 200;

  private static final int CHARACTERS = 1 << 20;
  private static final int CHARACTERS_PER_CELL = 40;

  private final Surroundings seen;
  private final int rows;
  private final SeenRows visitor;
  private final List<Row> held = new ArrayList<>();
  private final BitSet ordinary = new BitSet();
  private int characters;
  private int cells;
  private boolean enough;
  private boolean stopped;
  private boolean beyond;

  LookAhead(Surroundings seen, int rows, SeenRows visitor) {
    this.rows = rows;
    this.seen = seen;
    this.visitor = visitor;
  }

  @Override
  public boolean visit(Row row) throws UnreadableException {
    if (enough) {
      beyond = true;
      return visitor.visit(row, false);
    }
    ordinary.set(held.size(), seen.add(row));
    held.add(row);
    cells += row.cells().size();
    characters += characters(row);
    return held.size() < rows && characters < CHARACTERS || end();
  }

  /**
   * Hands on what is held back.
   *
   * @return false when the visitor has had enough
   */
  boolean end() throws UnreadableException {
    boolean first = !enough;
    enough = true;
    for (int i = 0; first && !stopped && i < held.size(); i++) {
      stopped = !visitor.visit(held.get(i), ordinary.get(i));
    }
    return !stopped;
  }

  /** Whether all that was seen is still held back. */
  boolean isAll() {
    return !enough;
  }

  /** Whether the visitor asked for more rows than were looked at ahead. */
  boolean wentBeyond() {
    return beyond;
  }

  /** The rows that were looked at ahead, as they came. */
  List<Row> rows() {
    return held;
  }

  /** The places among them of those that are ordinary. */
  BitSet ordinary() {
    return ordinary;
  }

  /** What holding the rows takes, in characters. */
  int weight() {
    return characters + CHARACTERS_PER_CELL * cells;
  }

  /** What holding a row takes, in characters. */
  static int weight(Row row) {
    return characters(row) + CHARACTERS_PER_CELL * row.cells().size();
  }

  private static int characters(Row row) {
    int characters = 0;
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      characters += cells.get(i).text().length();
    }
    return characters;
  }
}
