package vn.tonghop.change;

import java.util.ArrayList;
import java.util.List;

/**
 * What made a figure change: agencies of its group whose answers to its indicator changed; where
 * there are none, changed settings.
 *
 * @param agencies how many
 * @param first the first of them in official order, at most {@link #SHOWN}
 * @param jobs no agency: the campaign's files under jobs/ changed
 * @param engine no agency: another version of the program computed
 */
public record Causes(int agencies, List<Cause> first, boolean jobs, boolean engine) {

  /** Agencies that are named. */
  public static final int SHOWN = 20;

  /** Nothing known. */
  public static final Causes NONE = new Causes(0, List.of(), false, false);

  /**
   * An agency.
   *
   * @param revisionBefore revision in force; empty: none
   * @param revisionAfter the same as before where the same submission was read otherwise
   */
  public record Cause(String agency, String revisionBefore, String revisionAfter) {

    /** {@code CODE:1>2}, {@code CODE:>1} (new), {@code CODE:1>} (gone), {@code CODE:1} (same). */
    @Override
    public String toString() {
      return agency
          + ":"
          + (revisionBefore.equals(revisionAfter)
              ? revisionAfter
              : revisionBefore + ">" + revisionAfter);
    }
  }

  public Causes {
    first = List.copyOf(first);
  }

  /** As published: causes joined by "|", {@code @jobs}, {@code @engine}. */
  public String text() {
    List<String> texts = new ArrayList<>(first.stream().map(Cause::toString).toList());
    if (jobs) {
      texts.add("@jobs");
    }
    if (engine) {
      texts.add("@engine");
    }
    return String.join("|", texts);
  }
}
