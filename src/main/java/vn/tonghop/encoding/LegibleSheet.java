package vn.tonghop.encoding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Findings;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Lettering;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.RowVisitor;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetFacts;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * A sheet whose texts are Unicode. What its first rows are written in is found out once, on the
 * first pass, before any of them is handed on; every pass then gives the same.
 */
final class LegibleSheet implements SheetSource {

  private final SheetSource source;
  private final Origin origin;
  private final Room room;
  private final int lookedAt;
  private @Nullable Surroundings surroundings;
  private @Nullable HeldRows held;
  private Trace longest;

  LegibleSheet(SheetSource source, Room room, int lookedAt) {
    this.lookedAt = lookedAt;
    this.source = source;
    this.room = room;
    this.origin = Origin.of(source.file(), source.name());
    this.longest = new Trace(origin);
  }

  @Override
  public String file() {
    return source.file();
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public boolean hidden() {
    return source.hidden();
  }

  @Override
  public boolean plainText() {
    return source.plainText();
  }

  @Override
  public SheetFacts facts() throws UnreadableException {
    return source.facts();
  }

  @Override
  public SheetComments comments() throws UnreadableException {
    SheetComments stored = source.comments();
    Surroundings known = surroundings;
    if (known == null || stored.list().isEmpty()) {
      return stored;
    }
    List<CellComment> legible = new ArrayList<>();
    for (CellComment comment : stored.list()) {
      String text =
          Decipherer.read(comment.text(), known.around(comment.column()), Lettering.UNICODE).text();
      legible.add(new CellComment(comment.row(), comment.column(), text));
    }
    return new SheetComments(legible, stored.more());
  }

  @Override
  public void read(RowVisitor visitor) throws UnreadableException {
    Trace trace = new Trace(origin);
    try {
      Surroundings known = surroundings;
      if (known == null) {
        first(visitor, trace);
      } else if (held == null) {
        source.read(row -> visitor.visit(legible(row, false, known, trace)));
      } else {
        held.read((row, ordinary) -> visitor.visit(legible(row, ordinary, known, trace)));
      }
    } finally {
      longest = trace.rows() > longest.rows() ? trace : longest;
    }
  }

  /**
   * The first pass: the rows that are looked at ahead are handed on even if the file breaks off.
   */
  private void first(RowVisitor visitor, Trace trace) throws UnreadableException {
    Surroundings seen = new Surroundings(origin);
    LookAhead ahead =
        new LookAhead(
            seen, lookedAt, (row, ordinary) -> visitor.visit(legible(row, ordinary, seen, trace)));
    try {
      source.read(ahead);
      boolean all = ahead.isAll();
      if (!ahead.wentBeyond() && room.take(ahead.weight())) {
        held = new HeldRows(ahead.rows(), ahead.ordinary(), room, all ? null : source);
      }
    } catch (UnreadableException e) {
      if (ahead.end()) {
        throw e;
      }
    }
    ahead.end();
    surroundings = seen;
  }

  private static Row legible(Row row, boolean ordinary, Surroundings known, Trace trace) {
    trace.row();
    if (ordinary && known.isUnicode()) {
      return row;
    }
    List<Cell> cells = null;
    for (int i = 0; i < row.cells().size(); i++) {
      Cell cell = row.cells().get(i);
      Cell legible =
          cell.kind() == CellKind.TEXT ? legible(row.number(), cell, known, trace) : cell;
      if (legible != cell) {
        cells = cells == null ? new ArrayList<>(row.cells()) : cells;
        cells.set(i, legible);
      }
    }
    return cells == null ? row : new Row(row.number(), row.hidden(), cells);
  }

  private static Cell legible(int row, Cell cell, Surroundings known, Trace trace) {
    Encoding around = known.around(cell.column());
    if (Decipherer.isPlain(cell.text(), around, cell.lettering())) {
      return cell;
    }
    Reading reading = Decipherer.read(cell.text(), around, cell.lettering());
    if (reading.text().equals(cell.text())) {
      return cell;
    }
    trace.changed(row, cell, reading);
    return cell.legible(reading.text());
  }

  /** Columns whose text nobody can read; known after the first pass. */
  List<Finding> illegible() {
    Surroundings known = surroundings;
    return known == null ? List.of() : known.illegible();
  }

  /** What the longest pass changed. */
  void tell(Findings findings) {
    longest.tell(findings);
  }
}
