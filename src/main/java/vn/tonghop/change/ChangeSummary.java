package vn.tonghop.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two publications differ in, in short.
 *
 * @param before number of the earlier publication; null: there is none to compare with
 * @param after number of the later one
 * @param statistics changed lines of {@code statistics.csv}
 * @param cells changed cells of consolidated tables
 * @param lists changed lists of agencies' rows or findings
 * @param submissions changed submissions, in official order
 * @param mostImportant at most ten, see {@link Importance}
 * @param jobs the campaign's files under jobs/ changed
 * @param engine the version of the program changed
 */
public record ChangeSummary(
    @Nullable Integer before,
    int after,
    long statistics,
    long cells,
    long lists,
    List<SubmissionChange> submissions,
    List<Change> mostImportant,
    boolean jobs,
    boolean engine) {

  public ChangeSummary {
    submissions = List.copyOf(submissions);
    mostImportant = List.copyOf(mostImportant);
  }

  /** Nothing to compare with. */
  public static ChangeSummary without(int after) {
    return new ChangeSummary(null, after, 0, 0, 0, List.of(), List.of(), false, false);
  }

  /** Changed figures of all kinds. */
  public long figures() {
    return statistics + cells + lists;
  }
}
