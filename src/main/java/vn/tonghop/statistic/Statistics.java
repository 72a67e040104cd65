package vn.tonghop.statistic;

import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;

/**
 * The ministry-wide statistics of a campaign. For every indicator and every group of {@link
 * vn.tonghop.outline.Registry#populations()}, in outline order:
 *
 * <ul>
 *   <li>agencies by state, {@code reported nil na not_collected blank rejected missing
 *       not_applicable}, which add up to agencies_total: not_applicable are those the item is not
 *       for, missing those it is for that have no accepted submission;
 *   <li>amounts: {@code sum} (not of percents; NIL is 0 where the outline says so), {@code mean
 *       median q1 q3 min max stdev} of the published values, {@code count_ge_t} of percents;
 *   <li>ratios: {@code numerator_sum denominator_sum weighted_share} over agencies with both
 *       numbers and d &gt; 0, the same distribution, {@code count_ge_t} unless a quotient;
 *   <li>{@code yes_count no_count} and {@code partial_count} where "partly" is allowed; {@code
 *       enum:<choice>} for every choice of the list;
 *   <li>{@code target_reached} where the campaign sets a target: agencies whose own value reaches
 *       it, of those with a value.
 * </ul>
 *
 * <p>Then the pseudo-indicators: {@code @submission.received .on_time .late .refused .missing}
 * ({@code sum}: agencies, {@code weighted_share}: percent of the group), {@code
 * @submission.revisions} ({@code sum mean} of the revision in force), {@code @completeness.all} and
 * {@code @completeness.<section>} (distribution of the agencies' percents), {@code @quality.errors
 * .confirms .warnings .repairs} ({@code sum mean}), {@code @table.<key>} ({@code rows}) and {@code
 * @table.<key>.<column>} ({@code enum:<value>}: rows), {@code @target.<id>} ({@code value target
 * required gap reached agencies_reached}, of a rise that is judged {@code base growth points}) in the
 * groups with an agency it is set for, {@code @year.<indicator>} ({@code value previous change
 * change_relative}, and the same with {@code panel_}) where the campaign has a predecessor.
 *
 * <p>A figure that is undefined has the value null; a count of nothing is 0. agencies_used is the
 * number of agencies whose answers entered.
 */
public final class Statistics {

  private final Setup setup;

  public Statistics(Setup setup) {
    this.setup = setup;
  }

  /** A new collector; one per computation. */
  public Collector collector() {
    return collector(null);
  }

  /**
   * A new collector.
   *
   * @param before the figures of the campaign before; null: none are known
   */
  public Collector collector(@Nullable YearBefore before) {
    return new Collector(setup, before);
  }
}
