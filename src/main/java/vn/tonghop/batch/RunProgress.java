package vn.tonghop.batch;

/** Hears how a run goes on; called from several threads. It changes nothing. */
public interface RunProgress {

  /** Nobody listens. */
  RunProgress SILENT =
      new RunProgress() {
        @Override
        public void waitingFor(String holder) {}

        @Override
        public void stage(String step) {}

        @Override
        public void toLoad(int submissions) {}

        @Override
        public void loaded(String receipt, String name, String verdict) {}
      };

  /** Another run holds the campaign. */
  void waitingFor(String holder);

  /** A step begins; its name is a key of the bundle of the command line. */
  void stage(String step);

  /** So many submissions wait to be loaded. */
  void toLoad(int submissions);

  /**
   * One submission was loaded.
   *
   * @param receipt receipt number, told to the agency
   * @param name as it came
   * @param verdict name of the verdict
   */
  void loaded(String receipt, String name, String verdict);
}
