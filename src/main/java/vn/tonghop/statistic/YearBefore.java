package vn.tonghop.statistic;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.IndicatorValue;

/** The figures of the campaign before, as they are in force. */
public interface YearBefore {

  /** The answer in force; null: none. */
  @Nullable IndicatorValue value(String agency, String indicator);

  /** A figure of its statistics; null: none. */
  @Nullable Statistic statistic(String indicator, String group, String measure);

  /**
   * Codes under which the figures of an agency were reported the year before: its own, or those of
   * the agencies it took over, in their order.
   */
  List<String> then(String agency);

  /**
   * Agencies that stand for several of the year before, in the order of their codes. What can be
   * added of those is; of other items they have no figure then.
   */
  List<String> merged();

  /** Agencies with a submission in force; 0: nothing can be compared. */
  int agencies();
}
