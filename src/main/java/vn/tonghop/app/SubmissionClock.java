package vn.tonghop.app;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.app.StageTimes.Stage;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.IntakeWatch;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Table;

/**
 * What one submission costs while it is loaded: at any moment one stage's time runs. One thread.
 */
final class SubmissionClock implements IntakeWatch {

  private final long[] nanos = new long[Stage.values().length];
  private final long[] items = new long[Stage.values().length];
  private Stage current = Stage.STORE;
  private long since = System.nanoTime();

  /**
   * From now on this stage's time runs.
   *
   * @return the one whose time ran
   */
  Stage switchTo(Stage stage) {
    Stage before = current;
    if (stage != before) {
      long now = System.nanoTime();
      nanos[before.ordinal()] += now - since;
      since = now;
      current = stage;
    }
    return before;
  }

  @Override
  public void begins(Work work) {
    switchTo(work == Work.CHECK ? Stage.CHECK : Stage.NORMALIZE);
  }

  /** One row of a sheet was read. */
  void rowRead() {
    items[Stage.READ.ordinal()]++;
  }

  /** The same sink; its time is that of storing. */
  TableRowSink timed(TableRowSink sink) {
    return (Table table, TableRow row) -> {
      Stage before = switchTo(Stage.STORE);
      sink.row(table, row);
      items[Stage.STORE.ordinal()]++;
      switchTo(before);
    };
  }

  /** The submission is done; no time runs any more. */
  void stop(IntakeResult result) {
    nanos[current.ordinal()] += System.nanoTime() - since;
    since = System.nanoTime();
    items[Stage.NORMALIZE.ordinal()] =
        result.values().size()
            + result.tables().stream().mapToLong(IntakeResult.TableTally::dataRows).sum();
    items[Stage.CHECK.ordinal()] =
        result.counts().values().stream().mapToLong(Integer::longValue).sum();
  }

  /** Nanoseconds of the four stages of a load. */
  Map<Stage, Long> spent() {
    Map<Stage, Long> spent = new EnumMap<>(Stage.class);
    for (Stage stage : new Stage[] {Stage.READ, Stage.NORMALIZE, Stage.CHECK, Stage.STORE}) {
      spent.put(stage, spentOn(stage));
    }
    return spent;
  }

  long spentOn(Stage stage) {
    return nanos[stage.ordinal()];
  }

  /** Rows read, values and rows made of them, findings, rows stored. */
  @Nullable Long items(Stage stage) {
    return items[stage.ordinal()];
  }
}
