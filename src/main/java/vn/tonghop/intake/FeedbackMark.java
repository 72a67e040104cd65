package vn.tonghop.intake;

import java.util.List;
import vn.tonghop.submission.Cell;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * The mark by which a feedback workbook is known when it comes back: a hidden sheet that names
 * itself. Its marked copies look like a report, but are cut, so it must never be read as one.
 */
public final class FeedbackMark {

  /** Name of the hidden sheet. */
  public static final String SHEET = "_tonghop";

  /** Content of its first cell. */
  public static final String WORD = "tonghop-feedback";

  /** Author of the comments tonghop itself attaches to cells; nobody's remark. */
  public static final String AUTHOR = "tonghop";

  private FeedbackMark() {}

  /** Whether one of the sheets carries the mark. */
  static boolean isIn(List<SheetSource> sheets) throws UnreadableException {
    boolean[] found = {false};
    for (SheetSource sheet : sheets) {
      if (sheet.hidden() && sheet.name().equals(SHEET)) {
        sheet.read(
            row -> {
              Cell first = row.cell(1);
              found[0] |= first != null && first.text().equals(WORD);
              return false;
            });
      }
    }
    return found[0];
  }
}
