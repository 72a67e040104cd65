package vn.tonghop.encoding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
  private static final int LONG_TEXT_SPACES = 2;

  /** What was seen of one column, or of all. */
  private static final class Seen {
    private final Map<Encoding, Integer> decided = new EnumMap<>(Encoding.class);
    private int longTexts;
    private int illegible;
    private @Nullable Finding example;

    /** The encoding of most texts that tell; null: none tells, or they differ. */
    private @Nullable Encoding most() {
      int all = decided.values().stream().mapToInt(Integer::intValue).sum();
      return decided.entrySet().stream()
          .filter(entry -> entry.getValue() >= MOST * all)
          .map(Map.Entry::getKey)
          .findFirst()
          .orElse(null);
    }

    private boolean isIllegible() {
      return illegible >= FEWEST_ILLEGIBLE && 3 * illegible > longTexts;
    }
  }

  private final Origin sheet;
  private final Map<Integer, Seen> columns = new TreeMap<>();
  private final Seen whole = new Seen();
  private @Nullable Encoding @Nullable [] settled;

  Surroundings(Origin sheet) {
    this.sheet = sheet;
  }

  void add(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == CellKind.TEXT) {
        add(row.number(), cell);
      }
    }
  }

  private void add(int row, Cell cell) {
    Seen column = columns.computeIfAbsent(cell.column(), c -> new Seen());
    Reading reading = Decipherer.read(cell.text(), null, Lettering.UNICODE);
    if (reading.evidence() == Reading.Evidence.OWN) {
      column.decided.merge(reading.encoding().family(), 1, Integer::sum);
      whole.decided.merge(reading.encoding().family(), 1, Integer::sum);
    }
    if (isLong(cell.text())) {
      column.longTexts++;
      boolean illegible =
          reading.evidence() == Reading.Evidence.ILLEGIBLE || Remnants.isIllegible(cell.text());
      if (illegible && column.illegible++ == 0) {
        column.example = example(row, cell);
      }
    }
  }

  private static boolean isLong(String text) {
    int spaces = 0;
    int end = text.stripTrailing().length();
    int start = text.length() - text.stripLeading().length();
    for (int i = start; i < end && spaces < LONG_TEXT_SPACES; i++) {
      spaces += text.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces == LONG_TEXT_SPACES;
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
    @Nullable Encoding @Nullable [] known = settled;
    if (known == null) {
      known = settle();
      settled = known;
    }
    return known[column < known.length ? column : 0];
  }

  /** By column; the first stands for columns that do not tell. */
  private @Nullable Encoding[] settle() {
    int last = columns.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    @Nullable Encoding[] known = new Encoding[last + 1];
    Arrays.fill(known, whole.most());
    columns.forEach(
        (column, seen) -> {
          if (!seen.decided.isEmpty()) {
            known[column] = seen.most();
          }
        });
    return known;
  }

  /** The columns whose text nobody can read. */
  List<Finding> illegible() {
    List<Finding> found = new ArrayList<>();
    for (Seen column : columns.values()) {
      if (column.isIllegible() && column.example != null) {
        found.add(column.example);
      }
    }
    return found;
  }
}
