package vn.tonghop.benchmark;

/**
 * What a run may take at most.
 *
 * @param share CPU, as a share of the pandas script in the same run
 * @param wall seconds, on two cores
 * @param megabytes peak resident memory
 */
record Budget(double share, double wall, double megabytes) {

  private static final double MEGABYTES = 600;

  /** Of workbooks; CSV sets of the same content may take half. */
  static Budget of(Size size, boolean csv) {
    Budget xlsx =
        switch (size) {
          case S -> new Budget(0.9, 6, MEGABYTES);
          case M -> new Budget(0.22, 24, MEGABYTES);
          case L -> new Budget(0.16, 90, MEGABYTES);
          case X -> new Budget(0.40, 35, MEGABYTES);
        };
    return csv ? new Budget(xlsx.share / 2, xlsx.wall / 2, MEGABYTES) : xlsx;
  }

  /**
   * The wall time on a machine as fast as the measured one: wherever the pandas script takes longer
   * than on the machine the budgets are for, so may a run.
   *
   * @param peerWall seconds of the pandas script over the same workbooks, in the same run
   */
  double wallWhere(Size size, double peerWall) {
    return wall * peerWall / size.peerWall();
  }

  /** As printed beside a measured number. */
  static String verdict(double measured, double most) {
    return measured <= most ? "ok" : "OVER";
  }
}
