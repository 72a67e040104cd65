package vn.tonghop.publish.feedback;

import java.util.List;
import vn.tonghop.publish.feedback.PageGrid.Part;

/** What changed since the submission before. */
final class ComparisonTable {

  private static final int NAME = 2;
  private static final int BEFORE = 5;
  private static final int NOW = 7;

  private final PageGrid grid;

  ComparisonTable(PageGrid grid) {
    this.grid = grid;
  }

  void write(Feedback.Comparison comparison) {
    grid.line(
        Look.PLAIN,
        FeedbackTexts.of(
            "comparison.remarks", comparison.gone(), comparison.kept(), comparison.fresh()));
    Integer changed = comparison.changed();
    if (changed == null) {
      return;
    }
    if (changed == 0) {
      grid.line(Look.PLAIN, FeedbackTexts.of("comparison.same"));
      return;
    }
    grid.line(Look.PLAIN, FeedbackTexts.of("comparison.changed", changed));
    row(
        Look.HEADER,
        FeedbackTexts.of("comparison.number"),
        FeedbackTexts.of("comparison.item"),
        FeedbackTexts.of("comparison.before"),
        FeedbackTexts.of("comparison.now"));
    int number = 0;
    for (Feedback.Change change : comparison.changes()) {
      row(Look.CELL, Integer.toString(++number), change.name(), change.before(), change.now());
    }
    int rest = changed - comparison.changes().size();
    if (rest > 0) {
      grid.line(Look.NOTE, FeedbackTexts.of("comparison.rest", rest));
    }
  }

  private void row(Look look, String number, String name, String before, String now) {
    Look centered = look == Look.CELL ? Look.CENTER : look;
    grid.row(
        List.of(
            Part.at(1, centered, number),
            new Part(NAME, BEFORE - 1, look, name),
            new Part(BEFORE, NOW - 1, look, before),
            new Part(NOW, grid.columns(), look, now)));
  }
}
