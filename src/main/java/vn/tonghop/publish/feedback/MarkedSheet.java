package vn.tonghop.publish.feedback;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.tonghop.finding.Level;
import vn.tonghop.normalize.PersonalFields;
import vn.tonghop.publish.sheet.SheetStream;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The copy of one sheet of the sender: streamed cells at the addresses they have in the sender's
 * file, faulty ones coloured. What was only drawn or computed is not copied; contact data is left
 * out.
 */
final class MarkedSheet {

  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_MERGES = 2_000;
  private static final int MOST_COLUMNS = 100;
  private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** Excel counts a 29 February 1900, so earlier days are copied as texts. */
  private static final LocalDate FIRST_NUMBERED = LocalDate.of(1900, 3, 1);

  private static final int MINUTES_OF_DAY = 24 * 60;

  private final SheetSource source;
  private final Marks marks;
  private final PersonalFields personal;
  private final Window window;
  private final SheetStream out;
  private final RowHeights heights;
  private boolean isCut;
  private boolean skipped;

  MarkedSheet(SheetCopy copy, PersonalFields personal, SheetStream out) {
    this.source = copy.source();
    this.marks = copy.marks();
    this.heights = new RowHeights(copy.widths());
    this.personal = personal;
    this.window = window(marks);
    this.out = out;
  }

  private static Window window(Marks marks) {
    NavigableSet<Integer> faults = new TreeSet<>();
    for (int row : marks.rows().keySet()) {
      if (faults.size() < Window.MOST_FAULTS) {
        faults.add(row);
      }
    }
    return new Window(faults);
  }

  /**
   * Copies the sheet as far as it can be read.
   *
   * @return the ranges of rows copied; empty: the whole sheet
   */
  List<Window.Copied> write() {
    try {
      heights.merges(source.facts().merges());
      source.read(this::visit);
      marksUpTo(window.last() + 1);
      merges();
    } catch (UnreadableException e) {
      // What breaks the sheet off is a finding already; the copy ends there, too.
      isCut = true;
    }
    return isCut ? window.ranges() : List.of();
  }

  private boolean visit(Row row) {
    if (row.number() > window.last()) {
      isCut = true;
      return false;
    }
    marksUpTo(row.number());
    if (window.holds(row.number())) {
      gap(row.number());
      copy(row);
    } else {
      skipped = true;
      isCut = true;
    }
    return true;
  }

  /** Rows that are empty in the source but have a fault. */
  private void marksUpTo(int row) {
    for (int marked : marks.rows().subMap(out.row(), false, row, false).keySet()) {
      if (window.holds(marked)) {
        out.row(marked, 0);
        cells(Map.of(), marks.of(marked));
      }
    }
  }

  /** Says in the last free row before a window that rows were left out. */
  private void gap(int row) {
    int first = out.row() + 1;
    if (skipped && first < row) {
      out.row(row - 1, 0);
      out.text(1, Look.GAP.style(), FeedbackTexts.of("copy.gap", first, row - 1));
    }
    skipped = false;
  }

  private void copy(Row row) {
    boolean hides = personal.isIn(row);
    Map<Integer, Cell> cells = new TreeMap<>();
    for (Cell cell : row.cells()) {
      if (cell.column() <= MOST_COLUMNS || marks.of(row.number()).containsKey(cell.column())) {
        cells.put(cell.column(), hides && !personal.isName(cell) ? hidden(cell) : cell);
      }
    }
    Cell first = row.cells().get(0);
    if (row.cells().size() == 1 && !hides && marks.of(row.number()).isEmpty() && isLine(first)) {
      out.row(row.number(), 0);
      out.text(first.column(), Look.COPY_LINE.style(), shown(first));
    } else {
      out.row(row.number(), heights.of(row.number(), cells.values()));
      cells(cells, marks.of(row.number()));
    }
  }

  /** A title or group row. */
  private static boolean isLine(Cell cell) {
    return cell.kind() == CellKind.TEXT && cell.column() <= MOST_COLUMNS;
  }

  private static Cell hidden(Cell cell) {
    return Cell.text(cell.column(), FeedbackTexts.of("copy.personal"));
  }

  private void cells(Map<Integer, Cell> cells, NavigableMap<Integer, Level> marked) {
    NavigableSet<Integer> columns = new TreeSet<>(marked.keySet());
    columns.addAll(cells.keySet());
    for (int column : columns) {
      Look.Mark mark = Marks.colour(marked.getOrDefault(column, Level.INFO));
      Cell cell = cells.get(column);
      if (cell == null) {
        out.text(column, Look.marked(mark, Look.Content.TEXT).style(), "");
      } else {
        cell(cell, mark);
      }
    }
  }

  private void cell(Cell cell, Look.Mark mark) {
    String serial = cell.kind() == CellKind.DATE ? serial(cell.text()) : "";
    if (cell.kind() == CellKind.NUMBER) {
      Look.Content content = cell.percent() ? Look.Content.PERCENT : Look.Content.NUMBER;
      out.number(cell.column(), Look.marked(mark, content).style(), cell.text());
    } else if (!serial.isEmpty()) {
      out.number(cell.column(), Look.marked(mark, Look.Content.DATE).style(), serial);
    } else {
      out.text(cell.column(), Look.marked(mark, Look.Content.TEXT).style(), shown(cell));
    }
  }

  private static String shown(Cell cell) {
    String text = cell.text();
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
  }

  /** Day number of an ISO day or time; empty where the format has none. */
  private static String serial(String iso) {
    try {
      LocalDateTime time =
          iso.length() > 10 ? LocalDateTime.parse(iso) : LocalDate.parse(iso).atStartOfDay();
      LocalDate day = time.toLocalDate();
      if (day.isBefore(FIRST_NUMBERED) || day.isAfter(LAST_DAY)) {
        return "";
      }
      long days = day.toEpochDay() - FIRST_DAY.toEpochDay();
      int minutes = time.getHour() * 60 + time.getMinute();
      return minutes == 0
          ? Long.toString(days)
          : Double.toString(days + (double) minutes / MINUTES_OF_DAY);
    } catch (DateTimeParseException e) {
      return "";
    }
  }

  /** Merges that lie within the copied rows make the copy look like its source. */
  private void merges() throws UnreadableException {
    List<MergedRange> written = new ArrayList<>();
    for (MergedRange range : source.facts().merges()) {
      boolean copied = window.holds(range.firstRow()) && window.holds(range.lastRow());
      boolean fits = range.lastColumn() <= MOST_COLUMNS && written.size() < MOST_MERGES;
      if (copied && fits && written.stream().noneMatch(other -> overlap(other, range))) {
        written.add(range);
        out.merge(range.firstRow(), range.firstColumn(), range.lastRow(), range.lastColumn());
      }
    }
  }

  /** A workbook whose merges overlap counts as damaged. */
  private static boolean overlap(MergedRange one, MergedRange other) {
    return one.firstRow() <= other.lastRow()
        && other.firstRow() <= one.lastRow()
        && one.firstColumn() <= other.lastColumn()
        && other.firstColumn() <= one.lastColumn();
  }
}
