package vn.tonghop.app;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A stage of the run, in a recording of the Java Flight Recorder; nothing without one. */
@Name("tonghop.Stage")
@Label("Stage")
@Category("tonghop")
@StackTrace(false)
final class StageEvent extends Event {

  @Label("Stage")
  final String stage;

  StageEvent(String stage) {
    this.stage = stage;
  }
}
