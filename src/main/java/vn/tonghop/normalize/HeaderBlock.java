package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.MergedRange;
import vn.tonghop.submission.Row;

/**
 * One to three rows read as one header: merged group headers (and, without merges, the text to the
 * left) stand above their columns.
 */
final class HeaderBlock {

  private static final int WIDEST = 256;

  private final List<Row> rows;
  private final List<MergedRange> merges;

  /**
   * @param rows adjacent rows, top first
   * @param merges merges that touch them
   */
  HeaderBlock(List<Row> rows, List<MergedRange> merges) {
    this.rows = List.copyOf(rows);
    this.merges = List.copyOf(merges);
  }

  int firstRow() {
    return rows.get(0).number();
  }

  int lastRow() {
    return rows.get(rows.size() - 1).number();
  }

  /** Lower rows may only stand under a group or an empty cell, and hold no numbers but years. */
  boolean isPlausible() {
    for (Row row : rows.subList(1, rows.size())) {
      if (!mayBeLower(row)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a row may be a lower one of a header. */
  static boolean mayBeLower(Row row) {
    for (Cell cell : row.cells()) {
      if (cell.isFormula() || cell.kind() == CellKind.DATE || cell.text().length() > 200) {
        return false;
      }
    }
    return true;
  }

  /** Header texts by column of the sheet. */
  Map<Integer, HeaderText> texts() {
    Map<Integer, HeaderText> texts = new TreeMap<>();
    for (int column = 1; column <= lastColumn(); column++) {
      List<String> parts = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        String part = part(i, column);
        if (part != null && !parts.contains(part)) {
          parts.add(part);
        }
      }
      if (!parts.isEmpty()) {
        texts.put(column, HeaderText.of(parts));
      }
    }
    return texts;
  }

  private @Nullable String part(int index, int column) {
    Row row = rows.get(index);
    String own = text(row.cell(column));
    if (own != null || index == rows.size() - 1) {
      return own;
    }
    for (MergedRange merge : merges) {
      if (merge.contains(row.number(), column)) {
        return merge.firstRow() == row.number() ? text(row.cell(merge.firstColumn())) : null;
      }
    }
    boolean noMerges = merges.isEmpty();
    return noMerges && text(rows.get(index + 1).cell(column)) != null
        ? leftward(row, rows.get(index + 1), column)
        : null;
  }

  /** Without merges a group header reaches over the columns right of it that have a lower part. */
  private static @Nullable String leftward(Row row, Row below, int column) {
    for (int c = column - 1; c > 0 && text(below.cell(c)) != null; c--) {
      String text = text(row.cell(c));
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private int lastColumn() {
    int last = 0;
    for (Row row : rows) {
      if (!row.cells().isEmpty()) {
        last = Math.max(last, row.cells().get(row.cells().size() - 1).column());
      }
    }
    return Math.min(last, WIDEST);
  }

  private static @Nullable String text(@Nullable Cell cell) {
    if (cell == null || cell.kind() == CellKind.ERROR) {
      return null;
    }
    String line = CellText.line(cell.text());
    return line.isEmpty() ? null : line;
  }
}
