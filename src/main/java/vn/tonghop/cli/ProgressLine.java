package vn.tonghop.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * One line on a terminal that is drawn again and again: what is being done and, while reports are
 * read, how far it is and how long it will take. Leaves nothing behind.
 */
final class ProgressLine {

  private static final String CLEAR = "\r\u001b[K";
  private static final long BETWEEN = Duration.ofMillis(200).toNanos();
  private static final long BEFORE_GUESSING = Duration.ofSeconds(2).toNanos();
  private static final int LONGEST_BAR = 30;
  private static final int SHORTEST_BAR = 8;

  private final PrintWriter err;
  private final Texts texts;
  private final int width;
  private final LongSupplier nanos;

  private String stage = "";
  private int total;
  private int done;
  private long rows;
  private long begun;
  private long drawn;
  private boolean visible;

  /**
   * @param width cells of the terminal
   * @param nanos the passing of time, as of {@link System#nanoTime}
   */
  ProgressLine(PrintWriter err, Texts texts, int width, LongSupplier nanos) {
    this.err = err;
    this.texts = texts;
    this.width = width;
    this.nanos = nanos;
  }

  void stage(String name) {
    stage = name;
    total = 0;
    draw();
  }

  void begin(int submissions) {
    total = submissions;
    done = 0;
    rows = 0;
    begun = nanos.getAsLong();
    draw();
  }

  void rows(int more) {
    rows += more;
    drawNowAndThen();
  }

  void submission() {
    done++;
    drawNowAndThen();
  }

  /** Takes the line away. */
  void clear() {
    if (visible) {
      err.print(CLEAR);
      err.flush();
      visible = false;
    }
  }

  private void drawNowAndThen() {
    if (!visible || nanos.getAsLong() - drawn >= BETWEEN) {
      draw();
    }
  }

  private void draw() {
    String line = total == 0 ? stage + "…" : bar();
    err.print(CLEAR + (DisplayWidth.of(line) < width ? line : ""));
    err.flush();
    drawn = nanos.getAsLong();
    visible = true;
  }

  private String bar() {
    String counts = texts.get("progress.counts", done, total, grouped(rows)) + left();
    int room = Math.min(LONGEST_BAR, width - 1 - DisplayWidth.of(stage + " [] " + counts));
    if (room < SHORTEST_BAR) {
      return counts;
    }
    int full = (int) ((long) room * Math.min(done, total) / total);
    return stage + " [" + "#".repeat(full) + "-".repeat(room - full) + "] " + counts;
  }

  /** Guessed from the reports read so far, when there is something to guess from. */
  private String left() {
    long passed = nanos.getAsLong() - begun;
    if (done == 0 || done >= total || passed < BEFORE_GUESSING) {
      return "";
    }
    long seconds = Math.round((double) passed / done * (total - done) / 1e9);
    return ", " + texts.get("progress.left", time(seconds));
  }

  private static String time(long seconds) {
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  private String grouped(long number) {
    return String.format(texts.locale(), "%,d", number);
  }
}
