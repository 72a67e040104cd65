package vn.tonghop.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tonghop.app.StageTimes.Stage;
import vn.tonghop.finding.Level;
import vn.tonghop.finding.Verdict;
import vn.tonghop.intake.IntakeResult;
import vn.tonghop.intake.IntakeWatch;
import vn.tonghop.intake.TableRowSink;
import vn.tonghop.publish.RunSummary;

class StageTimesTest {

  private final StageTimes times = new StageTimes();

  private List<String> names() {
    return times.list().stream().map(RunSummary.StageTime::stage).toList();
  }

  @Test
  void stages_are_told_in_the_order_of_a_run_whatever_ended_first() throws IOException {
    times.measure(Stage.PUBLISH, () -> {});
    times.measure(Stage.PREPARE, () -> {});
    times.add(Stage.CHECK, 1, 2L);
    assertThat(names()).containsExactly("prepare", "check", "publish");
  }

  @Test
  void what_is_added_to_a_stage_sums_up() {
    times.add(Stage.READ, 1_500_000, 3L);
    times.add(Stage.READ, 500_000, 4L);
    assertThat(times.list())
        .containsExactly(new RunSummary.StageTime("read", new BigDecimal("0.002"), 7L));
  }

  @Test
  void a_stage_without_a_number_of_items_has_none() {
    times.add(Stage.STATISTICS, 600_000, null);
    assertThat(times.list())
        .containsExactly(new RunSummary.StageTime("statistics", new BigDecimal("0.001"), null));
  }

  @Test
  void the_stage_that_goes_on_is_told_too() throws IOException {
    times.measure(Stage.PUBLISH, () -> assertThat(names()).containsExactly("publish"));
  }

  @Test
  void a_stage_that_fails_is_told_and_its_failure_passed_on() {
    assertThatThrownBy(
            () ->
                times.measure(
                    Stage.RECEIVE,
                    () -> {
                      throw new IOException("disk");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk");
    assertThat(names()).containsExactly("receive");
  }

  @Test
  void one_time_runs_at_any_moment_of_a_load_and_the_items_of_each_are_counted() {
    SubmissionClock clock = new SubmissionClock();
    assertThat(clock.switchTo(Stage.READ)).isEqualTo(Stage.STORE);
    clock.rowRead();
    clock.rowRead();
    clock.begins(IntakeWatch.Work.CHECK);
    assertThat(clock.switchTo(Stage.READ)).isEqualTo(Stage.CHECK);
    clock.begins(IntakeWatch.Work.NORMALIZE);
    TableRowSink sink =
        clock.timed((table, row) -> assertThat(clock.switchTo(Stage.STORE)).isEqualTo(Stage.STORE));
    acceptAnything(sink);
    assertThat(clock.switchTo(Stage.STORE)).isEqualTo(Stage.NORMALIZE);
    clock.stop(
        new IntakeResult(
            Verdict.PARTLY_ACCEPTED,
            List.of(),
            List.of(),
            Map.of(Level.ERROR, 2, Level.WARN, 3),
            0,
            List.of(),
            List.of(new IntakeResult.TableTally("t", 9, 8, 1, 0))));

    times.loadBegins();
    times.loaded(clock);
    assertThat(times.list())
        .extracting(RunSummary.StageTime::stage, RunSummary.StageTime::items)
        .containsExactly(
            tuple("load", 1L),
            tuple("read", 2L),
            tuple("normalize", 9L),
            tuple("check", 5L),
            tuple("store", 1L));
  }

  @Test
  void a_recording_of_the_flight_recorder_holds_stages_and_submissions(@TempDir Path folder)
      throws Exception {
    Path file = folder.resolve("run.jfr");
    try (Recording recording = new Recording()) {
      recording.enable("tonghop.Stage").withoutThreshold();
      recording.enable("tonghop.Submission").withoutThreshold();
      recording.start();
      times.measure(Stage.STATISTICS, () -> {});
      SubmissionClock clock = new SubmissionClock();
      clock.rowRead();
      SubmissionEvent event = new SubmissionEvent();
      event.begin();
      event.told("K/A/1/abc", "ACCEPTED", clock);
      event.commit();
      recording.dump(file);
    }
    assertThat(RecordingFile.readAllEvents(file))
        .allMatch(event -> event.getEventType().getCategoryNames().equals(List.of("tonghop")))
        .extracting(event -> event.getEventType().getName())
        .containsExactly("tonghop.Stage", "tonghop.Submission");
    assertThat(RecordingFile.readAllEvents(file).get(0).getString("stage")).isEqualTo("statistics");
    assertThat(RecordingFile.readAllEvents(file).get(1))
        .satisfies(
            event -> {
              assertThat(event.getString("receipt")).isEqualTo("K/A/1/abc");
              assertThat(event.getString("verdict")).isEqualTo("ACCEPTED");
              assertThat(event.getLong("rows")).isEqualTo(1);
            });
  }

  @SuppressWarnings("NullAway") // the sink looks at neither
  private static void acceptAnything(TableRowSink sink) {
    sink.row(null, null);
  }
}
