package vn.tonghop.explain;

import org.jspecify.annotations.Nullable;

/**
 * What a cell of a consolidated table is made of.
 *
 * @param figure the statistic, target or item; null: none
 * @param measure of {@code figure}, as in statistics.csv; empty: one agency's answer, or none
 */
public record CellSubject(Source source, @Nullable FigureSubject figure, String measure) {

  /** Where the content of a cell comes from. */
  public enum Source {
    /** One agency's answer to an item. */
    ANSWER,
    /** One agency's answer against a target. */
    OWN_TARGET,
    /** Facts about one agency's submission. */
    SUBMISSION,
    /** A statistic of the agencies of a group. */
    FIGURE,
    /** How the agencies of a group stand to a target. */
    GROUP_TARGET,
    /** Facts about the submissions of a group. */
    SUBMISSIONS,
    /** A cell of a table row as sent. */
    TABLE_ROW,
    FINDING,
    /** One agency's answers, compared with those of its block. */
    RANKING,
    /** A name, unit or target of the outline or registry. */
    OUTLINE,
    /** Nothing is ever said in this place. */
    NOTHING
  }
}
