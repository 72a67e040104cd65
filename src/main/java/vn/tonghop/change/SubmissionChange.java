package vn.tonghop.change;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency's submission in force, or its returned one, before and after.
 *
 * @param agency code
 * @param returned about the refused submission that stands beside or instead of one in force
 * @param before null: there was none
 * @param after null: there is none
 */
public record SubmissionChange(
    String agency, boolean returned, @Nullable Sent before, @Nullable Sent after) {

  private static final String RETURNED = "returned.";

  /** One line of {@code submissions.csv}, as published. */
  public record Sent(String revision, String verdict, String receivedOn, String sha256) {}

  /** One change per column that differs. */
  List<Change> columns() {
    Sent old = before;
    Sent young = after;
    List<Change> changes = new ArrayList<>();
    add(
        changes,
        "revision",
        old == null ? null : old.revision(),
        young == null ? null : young.revision());
    add(
        changes,
        "verdict",
        old == null ? null : old.verdict(),
        young == null ? null : young.verdict());
    add(
        changes,
        "received_on",
        old == null ? null : old.receivedOn(),
        young == null ? null : young.receivedOn());
    add(
        changes,
        "sha256",
        old == null ? null : old.sha256(),
        young == null ? null : young.sha256());
    return changes;
  }

  private void add(
      List<Change> changes, String column, @Nullable String old, @Nullable String young) {
    if (old == null || !old.equals(young)) {
      Figure figure =
          new Figure(
              Figure.Kind.SUBMISSION,
              "submissions",
              "",
              agency,
              "",
              "",
              "",
              (returned ? RETURNED : "") + column);
      changes.add(new Change(figure, old, young, Change.Support.NONE, Causes.NONE));
    }
  }
}
