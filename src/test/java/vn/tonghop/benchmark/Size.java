package vn.tonghop.benchmark;

/** Sizes of inboxes that are measured. */
enum Size {
  /** A ministry's campaign: a hundred workbooks, some large. */
  S(100, 100, 50, 2_000),
  /** District level. */
  M(2_000, 200, 50, 500),
  /** Commune level. */
  L(11_000, 200, 50, 120),
  /** One workbook with a million rows. */
  X(1, 1, 1_000_000, 1_000_000);

  private final int agencies;
  private final int prototypes;
  private final int fewest;
  private final int most;

  Size(int agencies, int prototypes, int fewest, int most) {
    this.agencies = agencies;
    this.prototypes = prototypes;
    this.fewest = fewest;
    this.most = most;
  }

  int agencies() {
    return agencies;
  }

  /** Different contents; agencies of a group share them in turn. */
  int prototypes() {
    return prototypes;
  }

  /** Rows of the table of services of a prototype: spread log-uniformly. */
  int services(int prototype) {
    if (prototypes == 1) {
      return most;
    }
    double step = (double) prototype / (prototypes - 1);
    return (int) Math.round(fewest * Math.pow((double) most / fewest, step));
  }
}
