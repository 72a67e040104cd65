package vn.tonghop.encoding;

import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;
import vn.tonghop.finding.Findings;
import vn.tonghop.submission.SheetSource;

/**
 * The sheets of one submission with their texts in Unicode: TCVN3, VNI and wrongly decoded UTF-8
 * are recognised cell by cell, separate marks joined to their letters. One pass each, in bounded
 * memory; good Unicode is passed on untouched. Not thread-safe.
 */
public final class LegibleSheets {

  private final List<LegibleSheet> sheets;

  public LegibleSheets(List<SheetSource> sheets) {
    this(sheets, sheet -> LookAhead.ROWS);
  }

  /**
   * For who looks at no more than the first rows of some sheets.
   *
   * @param rows how many of a sheet are taken as evidence, at most as many as usual
   */
  public LegibleSheets(List<SheetSource> sheets, ToIntFunction<SheetSource> rows) {
    Room room = new Room();
    this.sheets =
        sheets.stream()
            .map(
                sheet ->
                    new LegibleSheet(sheet, room, Math.min(rows.applyAsInt(sheet), LookAhead.ROWS)))
            .toList();
  }

  /** The same sheets, in the same order. */
  public List<SheetSource> sheets() {
    return List.copyOf(sheets);
  }

  /**
   * Tells which columns are in no known encoding (ENC-UNKNOWN). Known once a sheet has been read
   * for the first time.
   *
   * @param used those of {@link #sheets()} that matter; empty: all
   */
  public void tellIllegible(Collection<SheetSource> used, Findings findings) {
    for (LegibleSheet sheet : sheets) {
      if (used.isEmpty() || used.contains(sheet)) {
        sheet.illegible().forEach(findings::add);
      }
    }
  }

  /**
   * Tells what was changed so far (ENC-REPAIRED, SOFTHYPHEN, REPAIRED), by column.
   *
   * @param used those of {@link #sheets()} that matter; empty: all
   */
  public void tellChanged(Collection<SheetSource> used, Findings findings) {
    for (LegibleSheet sheet : sheets) {
      if (used.isEmpty() || used.contains(sheet)) {
        sheet.tell(findings);
      }
    }
  }
}
