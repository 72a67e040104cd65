package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.List;
import vn.tonghop.finding.Level;

/** A check over all accepted submissions of a campaign; it never changes a verdict. */
public sealed interface CrossCheck {

  List<String> indicators();

  Level level();

  /**
   * Modified z-score within like agencies: |0.6745·(x − median)/MAD| &gt; threshold (Iglewicz and
   * Hoaglin 1993). With MAD = 0 nothing is judged.
   *
   * @param populations each a set of group codes whose agencies are alike
   * @param minAgencies fewest agencies with a value for a judgement
   */
  record Outlier(
      List<String> indicators,
      List<List<String>> populations,
      BigDecimal threshold,
      int minAgencies,
      Level level)
      implements CrossCheck {
    public Outlier {
      indicators = List.copyOf(indicators);
      populations = populations.stream().map(List::copyOf).toList();
    }
  }

  /** One agency holds more than {@code sharePercent} of the total (of amounts or numerators). */
  record Dominant(List<String> indicators, BigDecimal sharePercent, int minAgencies, Level level)
      implements CrossCheck {
    public Dominant {
      indicators = List.copyOf(indicators);
    }
  }
}
