package vn.tonghop.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.publish.RunSummary;

/**
 * Where the time of a run goes. Reading, normalizing, checking and storing happen within the load,
 * for two agencies at once: their seconds are those of both threads together.
 */
final class StageTimes {

  /** In the order of a run. */
  enum Stage {
    PREPARE("prepare"),
    RECEIVE("receive"),
    LOAD("load"),
    READ("read"),
    NORMALIZE("normalize"),
    CHECK("check"),
    STORE("store"),
    CROSS_CHECK("crossCheck"),
    STATISTICS("statistics"),
    PUBLISH("publish");

    private final String key;

    Stage(String key) {
      this.key = key;
    }
  }

  /** Work that may fail as input and output does. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  private record Spent(long nanos, @Nullable Long items) {}

  private final Map<Stage, Spent> spent = new EnumMap<>(Stage.class);
  private @Nullable Long loadBegan;
  private @Nullable Stage running;
  private long runningSince;

  /** Does the work of a stage that knows no number of items. */
  void measure(Stage stage, Work work) throws IOException {
    StageEvent event = new StageEvent(stage.key);
    event.begin();
    begins(stage);
    try {
      work.run();
    } finally {
      ends();
      event.commit();
    }
  }

  private synchronized void begins(Stage stage) {
    running = stage;
    runningSince = System.nanoTime();
  }

  private synchronized void ends() {
    Stage ended = running;
    if (ended != null) {
      add(ended, System.nanoTime() - runningSince, null);
      running = null;
    }
  }

  /** As often as needed; what is added sums up. */
  synchronized void add(Stage stage, long nanos, @Nullable Long items) {
    Spent before = spent.getOrDefault(stage, new Spent(0, null));
    Long all = before.items;
    spent.put(
        stage,
        new Spent(
            before.nanos + nanos,
            items == null ? all : Long.valueOf(all == null ? items : all + items)));
  }

  /** Sets how much a stage did. */
  synchronized void items(Stage stage, long items) {
    Spent before = spent.getOrDefault(stage, new Spent(0, null));
    spent.put(stage, new Spent(before.nanos, items));
  }

  /** The load lasts from the first submission begun to the last one ended. */
  synchronized void loadBegins() {
    if (loadBegan == null) {
      loadBegan = System.nanoTime();
    }
  }

  /** One submission is loaded. */
  synchronized void loaded(SubmissionClock clock) {
    clock.spent().forEach((stage, nanos) -> add(stage, nanos, clock.items(stage)));
    long began = loadBegan == null ? System.nanoTime() : loadBegan;
    Spent before = spent.getOrDefault(Stage.LOAD, new Spent(0, 0L));
    Long submissions = before.items;
    spent.put(
        Stage.LOAD,
        new Spent(System.nanoTime() - began, submissions == null ? 1L : submissions + 1));
  }

  /** What the run spent so far, the stage that goes on included. */
  synchronized List<RunSummary.StageTime> list() {
    Stage unfinished = running;
    if (unfinished != null) {
      long now = System.nanoTime();
      add(unfinished, now - runningSince, null);
      runningSince = now;
    }
    List<RunSummary.StageTime> times = new ArrayList<>();
    spent.forEach(
        (stage, time) ->
            times.add(
                new RunSummary.StageTime(
                    stage.key, RunSummary.StageTime.seconds(time.nanos), time.items)));
    return times;
  }
}
