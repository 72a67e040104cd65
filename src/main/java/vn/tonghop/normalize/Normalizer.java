package vn.tonghop.normalize;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tonghop.finding.Findings;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Setup;
import vn.tonghop.submission.SheetSource;
import vn.tonghop.submission.UnreadableException;

/**
 * From cells to values: reads the sheets of one submission against the outline. Immutable and
 * thread-safe; what cannot be read becomes a finding, an {@link UnreadableException} means that the
 * file itself breaks off.
 */
public final class Normalizer {

  private final Setup setup;

  public Normalizer(Setup setup) {
    this.setup = setup;
  }

  /** Which sheet is what. Never throws for bad data. */
  public Recognition recognize(List<SheetSource> sheets, Findings findings)
      throws UnreadableException {
    throw new UnsupportedOperationException(setup.toString());
  }

  /** Cover sheet fields (by key), empty when there is none. */
  public CoverSheet cover(Recognition recognition) throws UnreadableException {
    throw new UnsupportedOperationException();
  }

  /**
   * Answers of all forms and of cover fields that name an indicator.
   *
   * @return code to value, only what was found (rows left blank included, with state BLANK and
   *     their origin); items that do not apply to the agency are dropped. Signs, whole numbers and
   *     0–100 are the checker's business.
   */
  public Map<String, IndicatorValue> answers(
      Recognition recognition, CoverSheet cover, Agency agency, Findings findings)
      throws UnreadableException {
    throw new UnsupportedOperationException();
  }

  /**
   * Streams the data rows of one recognized table. Rows with a cell that cannot be read, a negative
   * or fractional count, or a percent outside 0–100 come with {@link TableRow#rejected()}; missing
   * required cells are the checker's business.
   */
  public TableTotals table(
      RecognizedTable table, CoverSheet cover, Findings findings, Consumer<TableRow> rows)
      throws UnreadableException {
    throw new UnsupportedOperationException();
  }
}
