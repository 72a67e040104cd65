package vn.tonghop.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
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

  /**
   * Ten moments of a run over so many submissions: each step once, submissions by the seed, and
   * three while the publication is being written and swapped in.
   */
  static List<Moment> ten(int submissions, long seed) {
    Random random = new Random(seed);
    List<Moment> moments = new ArrayList<>();
    for (int line = 1; line <= LINES_BEFORE_LOADING; line++) {
      moments.add(line(line));
    }
    moments.add(line(LINES_BEFORE_LOADING + 1 + random.nextInt(submissions / 2)));
    moments.add(line(LINES_BEFORE_LOADING + submissions));
    moments.add(line(LINES_BEFORE_LOADING + submissions + 2));
    moments.add(line(LINES_BEFORE_LOADING + submissions + LINES_AFTER_LOADING));
    moments.add(building("tables"));
    moments.add(building(random.nextBoolean() ? "findings.csv" : "tables/statistics.csv"));
    moments.add(kept(2));
    return moments;
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
