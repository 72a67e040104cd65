package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Column;
import vn.tonghop.outline.Table;
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
  private final Table table;
  private final TableLayout layout;
  private final Map<Integer, Cell> cells = new TreeMap<>();
  private final String orderText;
  private final Order order;
  private final boolean ticked;

  RowShape(Row row, Table table, TableLayout layout) {
    this.row = row;
    this.table = table;
    this.layout = layout;
    String running = "";
    for (int i = 0; i < layout.sheetColumns().length; i++) {
      Cell cell = layout.isBound(i) ? row.cell(layout.sheetColumns()[i]) : null;
      if (cell != null && !CellText.isBlank(cell.text())) {
        if (table.columns().get(i).order()) {
          running = TextCells.shown(cell);
        } else {
          cells.put(i, cell);
        }
      }
    }
    this.orderText = running;
    this.order = order(running);
    this.ticked =
        layout.ticks().stream()
            .map(t -> row.cell(t.sheetColumn()))
            .anyMatch(c -> c != null && !CellText.isBlank(c.text()));
  }

  Row row() {
    return row;
  }

  /** Cells that are not blank, by column of the table; without the running number. */
  Map<Integer, Cell> cells() {
    return cells;
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
    if (NUMERIC.matcher(text).matches()) {
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
    int best = -1;
    for (Map.Entry<Integer, Cell> entry : cells.entrySet()) {
      boolean text = entry.getValue().kind() == CellKind.TEXT && !isFigure(entry.getKey());
      if (text && (best < 0 || entry.getValue().column() < layout.sheetColumns()[best])) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** Some numeric column holds something like a number. */
  boolean hasFigures() {
    return cells.keySet().stream().anyMatch(this::isFigure);
  }

  private boolean isFigure(int column) {
    Cell cell = cells.get(column);
    return cell != null
        && table.columns().get(column).isNumeric()
        && (cell.kind() == CellKind.NUMBER || startsWithDigit(cell.text().strip()));
  }

  private static boolean startsWithDigit(String text) {
    int first = !text.isEmpty() && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
    return first < text.length() && text.charAt(first) >= '0' && text.charAt(first) <= '9';
  }

  /** More than half of the required columns are filled in, and two columns at least. */
  boolean isFull() {
    int required = 0;
    int filled = 0;
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      if (column.required() && layout.isBound(i) && !column.order()) {
        required++;
        filled += cells.containsKey(i) ? 1 : 0;
      }
    }
    return cells.size() >= 2 && filled * 2 > required;
  }

  @Nullable Cell cell(int column) {
    return cells.get(column);
  }
}
