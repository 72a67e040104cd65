package vn.tonghop.finding;

/** What became of a submission in the eyes of the ministry. */
public enum Verdict {
  ACCEPTED,
  /** At least one CONFIRM or WARN, no ERROR. */
  ACCEPTED_WITH_REMARKS,
  /** At least one ERROR: that value, row or table is left out. */
  PARTLY_ACCEPTED,
  /** At least one BLOCK, or the campaign's {@code refuse_when}. */
  REFUSED;

  public static Verdict of(Findings findings) {
    if (findings.count(Level.BLOCK) > 0) {
      return REFUSED;
    }
    if (findings.count(Level.ERROR) > 0) {
      return PARTLY_ACCEPTED;
    }
    return findings.count(Level.CONFIRM) + findings.count(Level.WARN) > 0
        ? ACCEPTED_WITH_REMARKS
        : ACCEPTED;
  }

  /** True for every verdict but REFUSED: the submission's figures are used. */
  public boolean isUsed() {
    return this != REFUSED;
  }
}
