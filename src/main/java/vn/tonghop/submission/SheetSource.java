package vn.tonghop.submission;

/**
 * One sheet of a workbook or one CSV file; it can be read any number of times, one row at a time.
 */
public interface SheetSource {

  /** File as in {@link vn.tonghop.finding.Origin#file()}. */
  String file();

  /** Sheet name as the workbook spells it; the base name (without extension) of a CSV file. */
  String name();

  /** True for hidden and very hidden sheets. */
  boolean hidden();

  /** True for CSV: no types, no merges. */
  boolean plainText();

  /** Merges and hidden columns; may read the sheet once. */
  SheetFacts facts() throws UnreadableException;

  /**
   * Comments attached to cells, a bounded number of them; reads them anew each time. None in
   * formats that have no comments.
   */
  default SheetComments comments() throws UnreadableException {
    return SheetComments.NONE;
  }

  /** Gives the rows in order to the visitor until it returns false or the sheet ends. */
  void read(RowVisitor visitor) throws UnreadableException;

  /**
   * Gives the rows that follow the one at which the visitor of the last pass had enough.
   *
   * @return false: the sheet does not know where that was, no row was given
   */
  default boolean readOn(RowVisitor visitor) throws UnreadableException {
    return false;
  }
}
