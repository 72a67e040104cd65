package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the summary page shows beside the receipt of the submissions.
 *
 * @param headlines in printing order
 * @param targets ids of targets of the campaign, in printing order; null: all of them
 * @param rankings one per block of agencies that are compared with each other
 */
public record SummaryPlan(
    List<Headline> headlines,
    @Nullable List<String> targets,
    List<Ranking> rankings,
    List<Label> notes) {

  /** Name of its CSV file; no consolidated table may have it. */
  public static final String ID = "TOM-TAT";

  /** Receipt of the submissions and all targets. */
  public static final SummaryPlan PLAIN = new SummaryPlan(List.of(), null, List.of(), List.of());

  public SummaryPlan {
    headlines = List.copyOf(headlines);
    targets = targets == null ? null : List.copyOf(targets);
    rankings = List.copyOf(rankings);
    notes = List.copyOf(notes);
  }

  /**
   * One line of figures by group: of a ratio the weighted share, of an amount the sum, of a yes/no
   * item the number of "yes".
   *
   * @param report id of the consolidated table that has the details; null: none
   * @param moneyUnit unit a sum of money is shown in; null: đồng
   */
  public record Headline(
      Label name,
      String indicator,
      int decimals,
      @Nullable String report,
      @Nullable MoneyScale moneyUnit) {

    public Headline(Label name, String indicator, int decimals, @Nullable String report) {
      this(name, indicator, decimals, report, null);
    }
  }

  /**
   * The first and last agencies of a block by the mean of their own percentages.
   *
   * @param groups whose agencies are compared
   * @param indicators ratios in percent, or percents; each counts the same
   * @param coverage agencies with a value for fewer percent of the indicators that are for them are
   *     not ranked
   * @param shown agencies at the top, and at the bottom; at least 1
   */
  public record Ranking(
      Label title, List<String> groups, List<String> indicators, BigDecimal coverage, int shown) {

    public Ranking {
      groups = List.copyOf(groups);
      indicators = List.copyOf(indicators);
    }
  }
}
