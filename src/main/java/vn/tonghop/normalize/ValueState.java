package vn.tonghop.normalize;

/** What kind of answer an indicator has; the states never mix. */
public enum ValueState {
  VALUE,
  /** Nothing was written. */
  BLANK,
  /** "There is none". */
  NIL,
  /** "Does not apply". */
  NA,
  /** "Not collected". */
  NOT_COLLECTED,
  /** Left out by an ERROR; the raw text is kept. */
  REJECTED
}
