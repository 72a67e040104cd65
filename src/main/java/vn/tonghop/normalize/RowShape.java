package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Row;

/** A row seen against the columns of its table, before it is known whether it is data. */
final class RowShape {

  private static final Pattern NUMERIC = Pattern.compile("\\d++(?:[.,]\\d++)*+[.)]?");
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[.)]?");
  private static final Pattern LETTER = Pattern.compile("[A-ZĐ][.)]?");

  /** What the running number of a row says. */
  enum Order {
    EMPTY,
    /** An item. */
    NUMERIC,
    /** A Roman numeral or a capital letter: a group. */
    GROUP,
    /** Other text. */
    TEXT
  }

  private final Row row;
  private final TableColumns columns;
  private final @Nullable Cell[] cells;
  private final int filled;
  private final String orderText;
  private final Order order;
  private final boolean ticked;
  private final int titleColumn;

  RowShape(Row row, TableColumns columns) {
    this.row = row;
    this.columns = columns;
    this.cells = new @Nullable Cell[columns.size()];
    int answers = 0;
    String running = "";
    for (int i = 0; i < cells.length; i++) {
      Cell cell = columns.isBound(i) ? row.cell(columns.onSheet(i)) : null;
      if (cell != null && !CellText.isBlank(cell.text())) {
        cells[i] = cell;
        running = columns.isOrder(i) ? TextCells.shown(cell) : running;
        answers += columns.isOrder(i) ? 0 : 1;
      }
    }
    this.filled = answers;
    this.orderText = running;
    this.order = order(running);
    this.ticked = anyTick();
    this.titleColumn = firstText();
  }

  private boolean anyTick() {
    for (int column : columns.tickColumns()) {
      Cell tick = row.cell(column);
      if (tick != null && !CellText.isBlank(tick.text())) {
        return true;
      }
    }
    return false;
  }

  Row row() {
    return row;
  }

  /** Columns of the table. */
  int columns() {
    return cells.length;
  }

  /** The cell of a column unless it is blank or the running number. */
  @Nullable Cell cell(int column) {
    return columns.isOrder(column) ? null : cells[column];
  }

  /** The cell of a column, the running number too, unless it is blank. */
  @Nullable Cell content(int column) {
    return cells[column];
  }

  /** No column holds anything; the running number and ticks do not count. */
  boolean isEmpty() {
    return filled == 0;
  }

  boolean isTicked() {
    return ticked;
  }

  String orderText() {
    return orderText;
  }

  Order order() {
    return order;
  }

  private static Order order(String text) {
    if (text.isEmpty() || Words.isDash(text)) {
      return Order.EMPTY;
    }
    if (CellText.isDigits(text) || NUMERIC.matcher(text).matches()) {
      return Order.NUMERIC;
    }
    return ROMAN.matcher(text).matches() || LETTER.matcher(text).matches()
        ? Order.GROUP
        : Order.TEXT;
  }

  /** Texts of the whole row, columns that are not read included. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row.cells()) {
      if (cell.kind() == CellKind.TEXT && !CellText.isBlank(cell.text())) {
        texts.add(CellText.line(cell.text()));
      }
    }
    return texts;
  }

  /** Position of the first text in the order of the sheet; -1: none. */
  int titleColumn() {
    return titleColumn;
  }

  private int firstText() {
    int best = -1;
    for (int i = 0; i < cells.length; i++) {
      Cell cell = cell(i);
      if (cell != null
          && cell.kind() == CellKind.TEXT
          && (best < 0 || columns.onSheet(i) < columns.onSheet(best))
          && !isFigure(i)) {
        best = i;
      }
    }
    return best;
  }

  /** Some numeric column holds something like a number. */
  boolean hasFigures() {
    for (int i = 0; i < cells.length; i++) {
      if (isFigure(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFigure(int column) {
    Cell cell = columns.isNumeric(column) ? cell(column) : null;
    return cell != null && (cell.kind() == CellKind.NUMBER || startsWithDigit(cell.text()));
  }

  private static boolean startsWithDigit(String typed) {
    char begin = typed.charAt(0);
    if (isDigit(begin)) {
      return true;
    }
    String text = Character.isWhitespace(begin) ? typed.stripLeading() : typed;
    int first = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    return first < text.length() && isDigit(text.charAt(first));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** More than half of the required columns are filled in, and two columns at least. */
  boolean isFull() {
    int required = 0;
    int there = 0;
    for (int i = 0; i < cells.length; i++) {
      if (columns.isNeeded(i)) {
        required++;
        there += cells[i] != null ? 1 : 0;
      }
    }
    return filled >= 2 && there * 2 > required;
  }
}
