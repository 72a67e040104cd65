package vn.tonghop.benchmark;

/** Sizes of inboxes that are measured. */
enum Size {
  /** A ministry's campaign: a hundred workbooks, some large. */
  S(100, 50, 2_000, 5, 8.0),
  /** District level. */
  M(2_000, 50, 500, 3, 134),
  /** Commune level. */
  L(11_000, 50, 120, 1, 480),
  /** One workbook with a million rows. */
  X(1, 1_000_000, 1_000_000, 3, 98);

  /** Sizes of tables follow each other in a cycle of this length. */
  private static final int CYCLE = 100;

  private static final int STRIDE = 37;

  private final int reports;
  private final int fewest;
  private final int most;
  private final int runs;
  private final double peerWall;

  Size(int reports, int fewest, int most, int runs, double peerWall) {
    this.reports = reports;
    this.fewest = fewest;
    this.most = most;
    this.runs = runs;
    this.peerWall = peerWall;
  }

  /** Seconds the pandas script takes on the machine the wall budgets are for. */
  double peerWall() {
    return peerWall;
  }

  /** Runs from which a median is taken, unless others are asked for. */
  int runs() {
    return runs;
  }

  /** Workbooks, one for each agency. */
  int reports() {
    return reports;
  }

  /** Agencies in the registry, where more than usual are needed. */
  int agencies() {
    return reports;
  }

  /** Rows of the table of services of a report: spread log-uniformly. */
  int services(int report) {
    double step = (double) (report * STRIDE % CYCLE) / (CYCLE - 1);
    return (int) Math.round(fewest * Math.pow((double) most / fewest, step));
  }
}
