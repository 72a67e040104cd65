package vn.tonghop.check;

/** What a submission holds of one table. */
public enum TablePresence {
  /** No sheet or file of the table was found. */
  ABSENT,
  /**
   * Found without rows to use, for a reason already given: left out as a whole by an ERROR, or the
   * agency says that it does not apply or was not collected.
   */
  LEFT_OUT,
  /** Found without any data row: not answered. */
  EMPTY,
  /** The agency says that there is nothing to list. */
  NIL,
  /** At least one data row, usable or not. */
  ROWS
}
