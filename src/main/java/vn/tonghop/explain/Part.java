package vn.tonghop.explain;

/** What part an agency has in a figure: its answer entered, or why not. */
public enum Part {
  ENTERED,
  /** No submission at all. */
  MISSING,
  /** Only refused submissions. */
  REFUSED,
  /** The item is not for this agency. */
  NOT_FOR_AGENCY,
  /** The target is not set for this agency. */
  NO_TARGET,
  NIL,
  NA,
  NOT_COLLECTED,
  BLANK,
  /** Left out by an ERROR finding. */
  REJECTED,
  /** The agency gave only a percentage, or one of the two numbers. */
  NO_PAIR,
  ZERO_DENOMINATOR,
  /** An answer of another kind than the measure counts. */
  OTHER_ANSWER,
  /** The submission stands otherwise than the measure counts. */
  OTHER_STANDING,
  /** None of the rows counted. */
  NO_ROWS
}
