package vn.tonghop.source.jobs;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.tonghop.source.jobs.OutlineException.Problem;

/** Collects the problems of one loading, so that all are told at once. */
final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();
  private final boolean kept;

  Problems() {
    this(true);
  }

  private Problems(boolean kept) {
    this.kept = kept;
  }

  /** For a reading whose problems another one tells; never asked whether there were any. */
  static Problems dropped() {
    return new Problems(false);
  }

  void add(Place place, String key, String... args) {
    if (kept) {
      found.add(new Problem(place.file(), place.line(), key, List.of(args)));
    }
  }

  /** A word that names nothing, with the nearest word that does. */
  void unknown(Place place, String key, String word, Collection<String> known) {
    if (kept) {
      add(place, key, word, NearestWord.to(word, known));
    }
  }

  boolean none() {
    return found.isEmpty();
  }

  void throwIfAny() throws OutlineException {
    if (!found.isEmpty()) {
      throw exception();
    }
  }

  /** What was found, sorted by file, then line. */
  OutlineException exception() {
    return new OutlineException(
        found.stream()
            .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
            .toList());
  }
}
