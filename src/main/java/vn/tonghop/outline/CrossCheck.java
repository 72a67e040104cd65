package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A check of accepted submissions against other agencies' or against those of the campaign before;
 * it never changes a verdict.
 */
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

  /**
   * Rows of several agencies that agree in some columns (compared as text keys).
   *
   * @param columns rows that leave one of them empty are not compared
   * @param where which rows are compared
   */
  record SameRows(String table, List<String> columns, RowFilter where, Level level)
      implements CrossCheck {
    public SameRows {
      columns = List.copyOf(columns);
    }

    @Override
    public List<String> indicators() {
      return List.of();
    }
  }

  /** One agency holds more than {@code sharePercent} of the total (of amounts or numerators). */
  record Dominant(List<String> indicators, BigDecimal sharePercent, int minAgencies, Level level)
      implements CrossCheck {
    public Dominant {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * A change since the year before that is greater than a limit. With both limits a change must
   * pass both; from 0 any change passes {@code percent}.
   *
   * @param percent of last year's value; null: no such limit
   * @param absolute in the item's unit, of shares in points; null: no such limit
   */
  record YearJump(
      List<String> indicators,
      @Nullable BigDecimal percent,
      @Nullable BigDecimal absolute,
      Level level)
      implements CrossCheck {
    public YearJump {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * Narrative that says what it said the year before, blanks apart.
   *
   * @param minLength shorter texts may well be the same
   */
  record SameText(List<String> indicators, int minLength, Level level) implements CrossCheck {
    public SameText {
      indicators = List.copyOf(indicators);
    }
  }

  /**
   * Items that give last year's figure once more: it should be the one reported then.
   *
   * @param before by item of this outline, the item of the year before it repeats
   * @param tolerance greatest difference that is none
   */
  record Restated(Map<String, String> before, BigDecimal tolerance, Level level)
      implements CrossCheck {
    public Restated {
      before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
    }

    @Override
    public List<String> indicators() {
      return List.copyOf(before.keySet());
    }
  }
}
