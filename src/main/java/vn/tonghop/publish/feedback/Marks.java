package vn.tonghop.publish.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingMessages;
import vn.tonghop.finding.Level;
import vn.tonghop.publish.sheet.CellNote;

/** The faulty cells of one sheet: which colour, which note. */
final class Marks {

  /** A pair, or the cells of a row; larger ranges are marked at their first cell only. */
  private static final int MOST_CELLS = 16;

  /** Beyond these, cells are coloured without a note. */
  private static final int MOST_NOTES = 500;

  private final FindingMessages messages;
  private final NavigableMap<Integer, NavigableMap<Integer, Level>> levels = new TreeMap<>();
  private final NavigableMap<Integer, NavigableMap<Integer, StringBuilder>> notes = new TreeMap<>();
  private int count;

  Marks(FindingMessages messages) {
    this.messages = messages;
  }

  /** Marks the cells of a finding; one without a cell marks the first cell of its row, if any. */
  void add(Finding finding) {
    if (finding.level() == Level.INFO) {
      return;
    }
    Integer row = finding.row();
    CellRange.of(finding.origin().cell())
        .or(() -> Optional.ofNullable(row).filter(r -> r >= 1).map(r -> new CellRange(r, 1, r, 1)))
        .ifPresent(range -> add(finding, range));
  }

  private void add(Finding finding, CellRange range) {
    int rows = range.lastRow() - range.firstRow() + 1;
    int columns = range.lastColumn() - range.firstColumn() + 1;
    boolean small = (long) rows * columns <= MOST_CELLS;
    for (int r = 0; r < (small ? rows : 1); r++) {
      for (int c = 0; c < (small ? columns : 1); c++) {
        levels
            .computeIfAbsent(range.firstRow() + r, k -> new TreeMap<>())
            .merge(range.firstColumn() + c, finding.level(), Marks::graver);
      }
    }
    note(finding, range);
  }

  private void note(Finding finding, CellRange range) {
    NavigableMap<Integer, StringBuilder> row =
        notes.computeIfAbsent(range.firstRow(), k -> new TreeMap<>());
    StringBuilder note = row.get(range.firstColumn());
    if (note == null && count < MOST_NOTES) {
      count++;
      row.put(range.firstColumn(), new StringBuilder(text(finding)));
    } else if (note != null) {
      note.append("\n\n").append(text(finding));
    }
  }

  private String text(Finding finding) {
    return FeedbackTexts.of("level." + finding.level().name())
        + " ("
        + finding.code()
        + "): "
        + messages.text(finding);
  }

  private static Level graver(Level one, Level other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  boolean isEmpty() {
    return levels.isEmpty();
  }

  /** Rows with a marked cell. */
  NavigableMap<Integer, NavigableMap<Integer, Level>> rows() {
    return levels;
  }

  Level gravest() {
    return levels.values().stream()
        .flatMap(row -> row.values().stream())
        .reduce(Level.INFO, Marks::graver);
  }

  List<CellNote> notes() {
    List<CellNote> all = new ArrayList<>();
    notes.forEach(
        (row, cells) ->
            cells.forEach((column, text) -> all.add(new CellNote(row, column, text.toString()))));
    return all;
  }

  /** The cells of a row and their colours. */
  NavigableMap<Integer, Level> of(int row) {
    return levels.getOrDefault(row, Collections.emptyNavigableMap());
  }

  static Look.Mark colour(Level level) {
    return switch (level) {
      case BLOCK, ERROR -> Look.Mark.RED;
      case CONFIRM -> Look.Mark.AMBER;
      case WARN -> Look.Mark.YELLOW;
      case INFO -> Look.Mark.NONE;
    };
  }
}
