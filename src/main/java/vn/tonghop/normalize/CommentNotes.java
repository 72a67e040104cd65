package vn.tonghop.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Origin;
import vn.tonghop.submission.CellComment;
import vn.tonghop.submission.SheetComments;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/** Comments attached to the cells of a sheet, taken as notes of the rows they stand in. */
final class CommentNotes {

  private final Map<Integer, List<CellComment>> byRow = new TreeMap<>();
  private final boolean more;

  private CommentNotes(SheetComments comments, int firstRow) {
    this.more = comments.more();
    for (CellComment comment : comments.list()) {
      if (comment.row() >= firstRow) {
        byRow.computeIfAbsent(comment.row(), row -> new ArrayList<>()).add(comment);
      }
    }
  }

  /**
   * @param firstRow comments above it are about titles
   */
  static CommentNotes of(SheetSource sheet, int firstRow) throws UnreadableException {
    return new CommentNotes(sheet.comments(), firstRow);
  }

  /** What the comments of a row say; each is given once. */
  List<String> take(int row) {
    List<CellComment> taken = byRow.isEmpty() ? null : byRow.remove(row);
    return taken == null ? List.of() : taken.stream().map(CommentNotes::text).toList();
  }

  /** The same for one column of the row. */
  List<String> take(int row, int column) {
    List<CellComment> all = byRow.getOrDefault(row, new ArrayList<>());
    List<String> taken =
        all.stream().filter(c -> c.column() == column).map(CommentNotes::text).toList();
    all.removeIf(c -> c.column() == column);
    return taken;
  }

  private static String text(CellComment comment) {
    return CellText.block(comment.text());
  }

  /** Tells once that comments are left. */
  void tellUnused(Reporter reporter) {
    byRow.values().removeIf(List::isEmpty);
    if (!byRow.isEmpty()) {
      CellComment first = byRow.values().iterator().next().get(0);
      String place = Origin.address(first.row(), first.column());
      reporter.sheet(FindingCode.COMMENT, "", "", place, "");
    } else if (more) {
      reporter.sheet(FindingCode.COMMENT, "", "", "…", "");
    }
  }
}
