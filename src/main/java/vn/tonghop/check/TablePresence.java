package vn.tonghop.check;

/** What a submission holds of one table. */
public enum TablePresence {
  /** No sheet or file of the table was found. */
  ABSENT,
  /** Found, but left out as a whole by an ERROR already reported. */
  LEFT_OUT,
  /** Found without any data row: not answered. */
  EMPTY,
  /** The agency says that there is nothing to list. */
  NIL,
  /** At least one data row, usable or not. */
  ROWS
}
