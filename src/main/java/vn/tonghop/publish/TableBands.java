package vn.tonghop.publish;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.ReportLayout.ReportColumn;
import vn.tonghop.outline.ReportLayout.Show;
import vn.tonghop.publish.sheet.SheetStream;

/** The bands of a table whose columns tell how agencies, groups or targets stand. */
final class TableBands {

  private static final int FIXED_COLUMNS = 2;

  private final List<ReportColumn> columns;

  TableBands(List<ReportColumn> columns) {
    this.columns = columns;
  }

  /**
   * @param top first row of the body; the last is the last written
   */
  void write(SheetStream out, int top) {
    for (int i = 0; i < columns.size() && out.row() >= top; i++) {
      ReportColumn column = columns.get(i);
      if (column.show() == Show.TARGET_STATUS) {
        bands(out, top, i, Show.TARGET_VALUE, Show.TARGET_GAP);
      } else if (column.show() == Show.GOAL_STATUS) {
        bands(out, top, i, Show.GOAL_VALUE, Show.GOAL_GAP);
      }
    }
  }

  private void bands(SheetStream out, int top, int status, Show value, Show gap) {
    int at = status + FIXED_COLUMNS + 1;
    String target = columns.get(status).of();
    out.bands(
        top, at, out.row(), at, TargetBands.of(top, at, place(value, target), place(gap, target)));
  }

  /** Column of the sheet; 0: none. */
  private int place(Show show, @Nullable String target) {
    for (int i = 0; i < columns.size(); i++) {
      ReportColumn column = columns.get(i);
      if (column.show() == show && Objects.equals(column.of(), target)) {
        return i + FIXED_COLUMNS + 1;
      }
    }
    return 0;
  }
}
