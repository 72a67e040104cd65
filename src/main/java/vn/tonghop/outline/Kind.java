package vn.tonghop.outline;

/** Kinds of indicators and columns (jobs/README.md, "Kinds"). */
public enum Kind {
  /** A number ≥ 0, whole unless {@code decimals: true}. */
  COUNT,
  /** Numerator and denominator, both whole numbers ≥ 0; shown as percent or quotient. */
  RATIO,
  /** 0–100. */
  PERCENT,
  /** A number of any sign and size, whole or not. */
  NUMBER,
  /** yes, no, and where allowed partial. */
  YESNO,
  /** One (or several) of a list of choices. */
  ENUM,
  /** Money, stored in đồng. */
  MONEY,
  DATE,
  /** A year or some years on end: {@code 2018}, {@code 2018-2020}, {@code 2018-}. */
  PERIOD,
  TEXT,
  /** Text holding several entries; kept as text. */
  LIST;

  /** True for kinds with a single number. */
  public boolean isAmount() {
    return this == COUNT || this == PERCENT || this == MONEY || this == NUMBER;
  }
}
