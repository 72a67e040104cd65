package vn.tonghop.app;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import jdk.jfr.Timespan;

/**
 * A submission that was loaded, in a recording of the Java Flight Recorder; nothing without one.
 */
@Name("tonghop.Submission")
@Label("Submission")
@Category("tonghop")
@StackTrace(false)
final class SubmissionEvent extends Event {

  @Label("Receipt number")
  String receipt = "";

  @Label("Verdict")
  String verdict = "";

  @Label("Rows read")
  long rows;

  @Label("Reading")
  @Timespan
  long read;

  @Label("Normalizing")
  @Timespan
  long normalize;

  @Label("Checking")
  @Timespan
  long check;

  @Label("Storing")
  @Timespan
  long store;

  void told(String receipt, String verdict, SubmissionClock clock) {
    this.receipt = receipt;
    this.verdict = verdict;
    Long read = clock.items(StageTimes.Stage.READ);
    this.rows = read == null ? 0 : read;
    this.read = clock.spentOn(StageTimes.Stage.READ);
    this.normalize = clock.spentOn(StageTimes.Stage.NORMALIZE);
    this.check = clock.spentOn(StageTimes.Stage.CHECK);
    this.store = clock.spentOn(StageTimes.Stage.STORE);
  }
}
