package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.Row;

/** Splits the first rows of a sheet where an empty column separates what stands side by side. */
final class SideBySide {

  private static final int FEWEST_COLUMNS = 2;

  private SideBySide() {}

  /** The parts from left to right, each with its own columns; one part: nothing is separated. */
  static List<SheetPreview> parts(SheetPreview preview) {
    BitSet used = new BitSet();
    for (Row row : preview.rows()) {
      for (Cell cell : row.cells()) {
        if (!CellText.isBlank(cell.text())) {
          used.set(cell.column());
        }
      }
    }
    List<SheetPreview> parts = new ArrayList<>();
    for (int from = used.nextSetBit(0); from >= 0; ) {
      int to = used.nextClearBit(from) - 1;
      if (to - from + 1 >= FEWEST_COLUMNS) {
        parts.add(part(preview, SheetRegion.columns(preview.sheet(), from, to)));
      }
      from = used.nextSetBit(to + 1);
    }
    return parts.size() > 1 ? parts : List.of(preview);
  }

  private static SheetPreview part(SheetPreview preview, SheetRegion region) {
    List<Row> rows =
        preview.rows().stream().map(region::inside).filter(row -> !row.cells().isEmpty()).toList();
    return new SheetPreview(region, rows);
  }
}
