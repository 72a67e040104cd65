package vn.tonghop.encoding;

import java.util.ArrayDeque;
import java.util.Deque;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.UnreadableException;

/** Holds the first rows of a sheet back until all of them have been seen. */
final class LookAhead implements RowVisitor {

  private static final int ROWS = 200;
  private static final int CHARACTERS = 1 << 20;

  private final Surroundings seen;
  private final RowVisitor visitor;
  private final Deque<Row> held = new ArrayDeque<>();
  private int characters;
  private boolean enough;
  private boolean stopped;

  LookAhead(Surroundings seen, RowVisitor visitor) {
    this.seen = seen;
    this.visitor = visitor;
  }

  @Override
  public boolean visit(Row row) throws UnreadableException {
    if (enough) {
      return visitor.visit(row);
    }
    held.add(row);
    seen.add(row);
    for (Cell cell : row.cells()) {
      characters += cell.text().length();
    }
    return held.size() < ROWS && characters < CHARACTERS || end();
  }

  /**
   * Hands on what is held back.
   *
   * @return false when the visitor has had enough
   */
  boolean end() throws UnreadableException {
    enough = true;
    while (!stopped && !held.isEmpty()) {
      stopped = !visitor.visit(held.remove());
    }
    return !stopped;
  }
}
