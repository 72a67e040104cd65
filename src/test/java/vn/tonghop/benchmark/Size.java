package vn.tonghop.benchmark;

/** Sizes of inboxes that are measured. */
enum Size {
  /** A ministry's campaign: a hundred workbooks, some large. */
  S(100, 100, 50, 2_000, 5),
  /** District level. */
  M(2_000, 200, 50, 500, 3),
  /** Commune level. */
  L(11_000, 200, 50, 120, 1),
  /** One workbook with a million rows. */
  X(1, 1, 1_000_000, 1_000_000, 3);

  private final int agencies;
  private final int prototypes;
  private final int fewest;
  private final int most;
  private final int runs;

  Size(int agencies, int prototypes, int fewest, int most, int runs) {
    this.agencies = agencies;
    this.prototypes = prototypes;
    this.fewest = fewest;
    this.most = most;
    this.runs = runs;
  }

  /** Runs from which a median is taken, unless others are asked for. */
  int runs() {
    return runs;
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
