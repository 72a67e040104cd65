package vn.tonghop.consolidate;

import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;
import vn.tonghop.statistic.YearBefore;

/** What the consolidated tables are filled with: the figures in force in a campaign. */
public interface ReportFacts {

  /** One per obliged agency, in registry order. */
  List<AgencyStanding> standings();

  /**
   * The answer in force.
   *
   * @return null when the agency has no accepted submission, or the item is not for it
   */
  @Nullable IndicatorValue value(String agency, String indicator);

  /**
   * A figure of the statistics step.
   *
   * @param group ALL, a group or a region
   * @return null when the item has no such measure
   */
  @Nullable Statistic statistic(String indicator, String group, String measure);

  /**
   * Rows in force of a table, agency after agency in official order.
   *
   * @param atMost rows wanted; more may come
   */
  void rows(String table, long atMost, BiConsumer<String, TableRow> sink);

  /**
   * Rows in force of some agencies, in the same order.
   *
   * @param agencies codes
   * @param atMost rows of these agencies wanted; more may come
   */
  default void rows(
      String table, Set<String> agencies, long atMost, BiConsumer<String, TableRow> sink) {
    rows(
        table,
        Long.MAX_VALUE,
        (agency, row) -> {
          if (agencies.contains(agency)) {
            sink.accept(agency, row);
          }
        });
  }

  /** Findings to publish, agency after agency in official order, unknown senders last. */
  void findings(FindingSink sink);

  /** The figures of the campaign before; null: none are known. */
  default @Nullable YearBefore yearBefore() {
    return null;
  }

  /** Takes findings one by one. */
  @FunctionalInterface
  interface FindingSink {

    /**
     * @param agency empty when the sender is unknown
     * @param revision null for a refused submission without a number
     */
    void finding(String agency, @Nullable Integer revision, Finding finding);
  }

  /** True when the campaign holds made-up submissions: every title then says so. */
  boolean synthetic();
}
