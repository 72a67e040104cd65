package vn.tonghop.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.statistic.Statistic;

/**
 * A line of statistics.csv and what it is made of.
 *
 * @param listed every agency of the group, in registry order
 * @param recomputed from {@code listed} alone; null: there is no such figure
 */
public record FigureExplanation(
    FigureSubject subject,
    String group,
    String measure,
    List<Listed> listed,
    @Nullable Statistic recomputed) {

  public FigureExplanation {
    listed = List.copyOf(listed);
  }

  /** Whether a row with this content of the subject's column is counted; null: an empty cell. */
  public boolean isCounted(@Nullable String content) {
    return Listing.isCounted(subject, measure, content == null ? "" : content);
  }
}
