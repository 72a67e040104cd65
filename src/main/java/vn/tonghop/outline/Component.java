package vn.tonghop.outline;

/** The numbers an indicator can hold. */
public enum Component {
  /** The single number of a count, percent or money item. */
  AMOUNT,
  NUMERATOR,
  DENOMINATOR
}
