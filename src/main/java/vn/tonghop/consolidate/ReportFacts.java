package vn.tonghop.consolidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.statistic.AgencyStanding;
import vn.tonghop.statistic.Statistic;

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

  /** True when the campaign holds made-up submissions: every title then says so. */
  boolean synthetic();
}
