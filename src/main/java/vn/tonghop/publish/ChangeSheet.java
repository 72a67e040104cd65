package vn.tonghop.publish;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Phrase;
import vn.tonghop.publish.sheet.CellStyle.Across;
import vn.tonghop.publish.sheet.SheetPlan;
import vn.tonghop.publish.sheet.SheetStream;

/**
 * One sheet of {@code thay-doi.xlsx}: a numbered list in the common frame. Lines are held, no more
 * than are written: those of several sheets come mixed.
 */
final class ChangeSheet {

  private static final int HEADER_ROWS = 1;
  private static final int MOST_LETTERS = 400;
  private static final int DECIMALS = 2;

  /**
   * The columns of a sheet.
   *
   * @param headers keys of the headers; the first one is the running number
   */
  record Columns(List<String> headers, Grid grid) {}

  private final Styles styles;
  private final Frame frame;
  private final String name;
  private final Columns columns;
  private final int mostLines;
  private final ResourceBundle texts = PublishTexts.vietnamese();
  private final List<List<Object>> held = new ArrayList<>();
  private long lines;

  /**
   * @param name key of the name of the sheet
   * @param mostLines that are written
   */
  ChangeSheet(Styles styles, Frame frame, String name, Columns columns, int mostLines) {
    this.styles = styles;
    this.frame = frame;
    this.name = name;
    this.columns = columns;
    this.mostLines = mostLines;
  }

  /**
   * Adds a line, unless the sheet is full.
   *
   * @param cells texts, or numbers; null: an empty cell
   */
  void line(List<? extends @Nullable Object> cells) {
    lines++;
    if (lines > mostLines) {
      return;
    }
    List<Object> line = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      line.add(
          cell instanceof BigDecimal number
              ? number
              : shortened(cell == null ? "" : cell.toString()));
    }
    held.add(line);
  }

  private static String shortened(String text) {
    return text.length() <= MOST_LETTERS ? text : text.substring(0, MOST_LETTERS) + "…";
  }

  SheetPlan plan() {
    return frame.plan(texts.getString(name), columns.grid(), HEADER_ROWS, 0);
  }

  /** Writes the sheet, with notes at its end. */
  void write(SheetStream out, Frame.Titles titles, List<String> notes) {
    Grid grid = columns.grid();
    frame.writeHead(out, grid, titles);
    out.row(Frame.ROWS + HEADER_ROWS, Frame.LINE_HEIGHT * 2);
    for (int column = 1; column <= columns.headers().size(); column++) {
      String header = texts.getString(columns.headers().get(column - 1));
      out.text(column, Styles.Role.HEADER.style(), header);
    }
    for (int i = 0; i < held.size(); i++) {
      line(out, i + 1, held.get(i));
    }
    if (lines == 0) {
      frame.line(out, grid, texts.getString("changes.none"), Styles.Role.NOTE);
    }
    out.skip();
    if (lines > mostLines) {
      String most = String.format(Locale.ROOT, "%,d", mostLines).replace(',', '.');
      String note = Phrase.fill(texts.getString("changes.cut"), most);
      frame.line(out, grid, note, Styles.Role.NOTE);
    }
    notes.forEach(note -> frame.line(out, grid, note, Styles.Role.NOTE));
  }

  private void line(SheetStream out, int ordinal, List<Object> cells) {
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof String text) {
        height = Math.max(height, TextFit.lines(text, columns.grid().width(i + 2)));
      }
    }
    out.row(out.row() + 1, Frame.LINE_HEIGHT * height);
    out.number(1, styles.figure(false, 0), ordinal);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof BigDecimal number) {
        out.number(i + 2, styles.figure(false, decimals(number)), number);
      } else {
        out.text(i + 2, styles.words(false, Across.LEFT), cells.get(i).toString());
      }
    }
  }

  private static int decimals(BigDecimal number) {
    return Math.min(DECIMALS, Math.max(0, number.stripTrailingZeros().scale()));
  }
}
