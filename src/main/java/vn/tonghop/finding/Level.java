package vn.tonghop.finding;

/** How much a finding weighs (design of the findings, section "Findings and verdicts"). */
public enum Level {
  /** Nothing of the submission is used. */
  BLOCK,
  /** The value, row or table is left out; the rest is used. */
  ERROR,
  /** Used; someone should confirm it with a reason. */
  CONFIRM,
  /** Used; worth a look. */
  WARN,
  /** Told for the record: what was repaired or kept aside. */
  INFO;

  /** A remark asks for attention without leaving anything out. */
  public boolean isRemark() {
    return this == CONFIRM || this == WARN;
  }
}
