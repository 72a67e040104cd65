package vn.tonghop.batch;

import vn.tonghop.app.ConsolidationStages;

/** Hears how a run goes on; called from several threads. It changes nothing. */
public interface RunProgress extends ConsolidationStages.LoadListener {

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
}
