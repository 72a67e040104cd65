package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** When a running child is ended: after a line of progress, or when something appears on disk. */
interface Moment {

  /** Returns when it has come, or the child has ended. */
  void await(Child child, Workplace workplace) throws InterruptedException, IOException;

  /** The first lines tell the steps before loading, then one per submission, then the rest. */
  int LINES_BEFORE_LOADING = 3;

  int LINES_AFTER_LOADING = 3;

  /** Files that appear one after another while a publication is being written. */
  List<String> WRITTEN =
      List.of("tables", "tables/values.csv", "tables/statistics.csv", "findings.csv", "run.json");

  /**
   * Moments of a run, drawn by the seed: after some time, after a line of progress, while a file is
   * written, when the publication is in its place.
   *
   * @param submissions so many are loaded
   * @param whole how long the run takes when nobody disturbs it
   */
  static List<Moment> drawn(int count, int submissions, Duration whole, long seed) {
    Random random = new Random(seed);
    List<Moment> moments = new ArrayList<>();
    while (moments.size() < count) {
      int lines = LINES_BEFORE_LOADING + submissions + LINES_AFTER_LOADING;
      moments.add(
          switch (random.nextInt(5)) {
            case 0, 1 -> after(Duration.ofMillis(random.nextInt((int) whole.toMillis())));
            case 2 -> line(1 + random.nextInt(lines));
            case 3 -> building(WRITTEN.get(random.nextInt(WRITTEN.size())));
            default -> kept(2);
          });
    }
    return moments;
  }

  /** So many moments in this build: a few, or what {@code -Dtonghop.kills} says. */
  static int count(int few) {
    return Integer.getInteger("tonghop.kills", few);
  }

  static Moment after(Duration time) {
    return new Moment() {
      @Override
      public void await(Child child, Workplace workplace) throws InterruptedException {
        child.awaitEnd(time);
      }

      @Override
      public String toString() {
        return "after " + time.toMillis() + " ms";
      }
    };
  }

  static Moment line(int number) {
    return new Moment() {
      @Override
      public void await(Child child, Workplace workplace) throws InterruptedException {
        child.awaitLines(number);
      }

      @Override
      public String toString() {
        return "after line " + number;
      }
    };
  }

  /** A file appears in the folder that is being written. */
  static Moment building(String file) {
    return seen("while " + file + " is written", w -> isBuilding(w, file));
  }

  /** The publication is in its place, perhaps not linked yet. */
  static Moment kept(int number) {
    return seen(
        "when publication " + number + " is kept",
        w ->
            Files.exists(
                w.output().resolve("." + w.campaign()).resolve(Integer.toString(number)),
                LinkOption.NOFOLLOW_LINKS));
  }

  /** Something true of the output folder. */
  interface Sight {
    boolean of(Workplace workplace) throws IOException;
  }

  private static Moment seen(String name, Sight sight) {
    return new Moment() {
      @Override
      public void await(Child child, Workplace workplace) throws IOException {
        while (!sight.of(workplace) && child.isAlive()) {
          Thread.onSpinWait();
        }
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  private static boolean isBuilding(Workplace workplace, String file) throws IOException {
    try (Stream<Path> entries = Files.list(workplace.output())) {
      return entries
          .filter(
              entry ->
                  entry
                      .getFileName()
                      .toString()
                      .startsWith("." + workplace.campaign() + ".building-"))
          .anyMatch(entry -> Files.exists(entry.resolve(file)));
    }
  }
}
