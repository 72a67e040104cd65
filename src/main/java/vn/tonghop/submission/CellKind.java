package vn.tonghop.submission;

/** What the file says a cell holds. */
public enum CellKind {
  TEXT,
  /** {@link Cell#text()} is the number as stored, in plain or scientific notation with a dot. */
  NUMBER,
  /** {@link Cell#text()} is ISO: {@code 2017-11-06} or {@code 2017-11-06T08:30:00}. */
  DATE,
  /** {@link Cell#text()} is {@code true} or {@code false}. */
  BOOLEAN,
  /** {@link Cell#text()} is the error as Excel writes it, {@code #REF!}. */
  ERROR
}
