package vn.tonghop.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Lettering;
import vn.tonghop.submission.Row;

/** What the first texts of a sheet are written in, by column and as a whole. */
final class Surroundings {

  private static final double MOST = 0.6;
  private static final int FEWEST_ILLEGIBLE = 2;
  private static final Encoding[] ENCODINGS = Encoding.values();

  /** What was seen of one column, or of all. */
  private static final class Seen {
    /** Texts that tell, by encoding. */
    private final int[] decided = new int[ENCODINGS.length];

    private int decidedInAll;
    private int longTexts;
    private int illegible;
    private @Nullable Finding example;

    private void decided(Encoding encoding) {
      decided[encoding.ordinal()]++;
      decidedInAll++;
    }

    /** The encoding of most texts that tell; null: none tells, or they differ. */
    private @Nullable Encoding most() {
      for (int i = 0; i < decided.length; i++) {
        if (decided[i] > 0 && decided[i] >= MOST * decidedInAll) {
          return ENCODINGS[i];
        }
      }
      return null;
    }

    private boolean isIllegible() {
      return illegible >= FEWEST_ILLEGIBLE && 3 * illegible > longTexts;
    }
  }

  private final Origin sheet;
  private @Nullable Seen[] columns = new Seen[16];
  private final Seen whole = new Seen();
  private @Nullable Encoding @Nullable [] settled;
  private boolean unicode;

  Surroundings(Origin sheet) {
    this.sheet = sheet;
  }

  /**
   * Looks at a row.
   *
   * @return whether its texts stay as they are unless something else {@link #isUnicode speaks
   *     against Unicode}
   */
  boolean add(Row row) {
    boolean ordinary = true;
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.kind() == CellKind.TEXT) {
        ordinary &= add(row.number(), cell) && cell.lettering() == Lettering.UNICODE;
      }
    }
    return ordinary;
  }

  /** What {@link #add} would say of a row, without taking note of it. */
  static boolean isOrdinary(Row row) {
    List<Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.kind() == CellKind.TEXT
          && !(cell.lettering() == Lettering.UNICODE
              && Decipherer.isOrdinary(Decipherer.kinds(cell.text())))) {
        return false;
      }
    }
    return true;
  }

  private boolean add(int row, Cell cell) {
    Seen column = column(cell.column());
    int kinds = Decipherer.kinds(cell.text());
    boolean ordinary = Decipherer.isOrdinary(kinds);
    Reading.Evidence evidence = Decipherer.evidence(kinds);
    Encoding encoding = Encoding.UNICODE;
    if (!ordinary) {
      Reading reading = Decipherer.read(cell.text(), null, Lettering.UNICODE);
      evidence = reading.evidence();
      encoding = reading.encoding().family();
    }
    if (evidence == Reading.Evidence.OWN) {
      column.decided(encoding);
      whole.decided(encoding);
    }
    if (isLong(cell.text())) {
      column.longTexts++;
      boolean illegible =
          evidence == Reading.Evidence.ILLEGIBLE || Remnants.isIllegible(cell.text());
      if (illegible && column.illegible++ == 0) {
        column.example = example(row, cell);
      }
    }
    return ordinary;
  }

  private Seen column(int number) {
    if (number >= columns.length) {
      columns = Arrays.copyOf(columns, Math.max(number + 1, 2 * columns.length));
    }
    Seen seen = columns[number];
    if (seen == null) {
      seen = new Seen();
      columns[number] = seen;
    }
    return seen;
  }

  /** Whether there are two spaces between what it says. */
  private static boolean isLong(String text) {
    return hasTwoSpaces(text) && hasTwoSpaces(text.strip());
  }

  private static boolean hasTwoSpaces(String text) {
    int first = text.indexOf(' ');
    return first >= 0 && text.indexOf(' ', first + 1) >= 0;
  }

  private Finding example(int row, Cell cell) {
    String letters = ColumnLetters.of(cell.column());
    return Finding.of(FindingCode.ENC_UNKNOWN, sheet.at(Origin.address(row, cell.column())))
        .about(sheet.sheet() + "/" + letters, letters)
        .row(row)
        .found(Trace.shortened(cell.raw()));
  }

  /** What a text of a column is written in if it does not tell itself; null: unknown. */
  @Nullable Encoding around(int column) {
    @Nullable Encoding[] known = settled();
    return known[column < known.length ? column : 0];
  }

  /** Whether no column tells that it is written in anything else. */
  boolean isUnicode() {
    settled();
    return unicode;
  }

  private @Nullable Encoding[] settled() {
    @Nullable Encoding @Nullable [] known = settled;
    if (known == null) {
      known = settle();
      settled = known;
      unicode = true;
      for (Encoding encoding : known) {
        unicode &= encoding == null || encoding == Encoding.UNICODE;
      }
    }
    return known;
  }

  /** By column; the first stands for columns that do not tell. */
  private @Nullable Encoding[] settle() {
    @Nullable Encoding[] known = new Encoding[columns.length];
    Arrays.fill(known, whole.most());
    for (int i = 0; i < columns.length; i++) {
      Seen seen = columns[i];
      if (seen != null && seen.decidedInAll > 0) {
        known[i] = seen.most();
      }
    }
    return known;
  }

  /** The columns whose text nobody can read. */
  List<Finding> illegible() {
    List<Finding> found = new ArrayList<>();
    for (Seen column : columns) {
      if (column != null && column.isIllegible() && column.example != null) {
        found.add(column.example);
      }
    }
    return found;
  }
}
