package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.CellKind;
import vn.tonghop.submission.Row;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The first rows of a sheet: enough to tell what it is.
 *
 * @param rows rows up to number 60 that hold text
 */
record SheetPreview(SheetSource sheet, List<Row> rows) {

  static final int LAST_ROW = HeaderSearch.DEEPEST + 20;
  private static final int MOST_TEXTS = 80;
  private static final int LONGEST_TEXT = 500;

  SheetPreview {
    rows = List.copyOf(rows);
  }

  /**
   * @param last number of the last row looked at, at most 60
   */
  static SheetPreview of(SheetSource sheet, int last) throws UnreadableException {
    List<Row> rows = new ArrayList<>();
    sheet.read(
        row -> {
          if (row.number() <= last && holdsText(row)) {
            rows.add(row);
          }
          return row.number() < last;
        });
    return new SheetPreview(sheet, rows);
  }

  private static boolean holdsText(Row row) {
    return row.cells().stream().anyMatch(c -> !CellText.isBlank(c.text()));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Texts of the rows above a row. */
  SheetTitle title(int firstRowBelow) {
    List<String> texts = new ArrayList<>();
    for (Row row : rows) {
      if (row.number() >= firstRowBelow || texts.size() == MOST_TEXTS) {
        break;
      }
      addTexts(row, texts);
    }
    return new SheetTitle(Origin.of(sheet.file(), sheet.name()), texts);
  }

  private static void addTexts(Row row, List<String> texts) {
    for (Cell cell : row.cells()) {
      if (cell.kind() == CellKind.TEXT && texts.size() < MOST_TEXTS) {
        String line = CellText.line(cell.text());
        if (!line.isEmpty()) {
          texts.add(line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) : line);
        }
      }
    }
  }
}
