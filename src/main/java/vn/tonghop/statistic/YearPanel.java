package vn.tonghop.statistic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.YearChange;
import vn.tonghop.normalize.IndicatorValue;
import vn.tonghop.outline.Agency;
import vn.tonghop.outline.Indicator;

/**
 * An item of the agencies with data in both years.
 *
 * @param change their figure together: a ratio weighted, a percentage as simple mean, else Σ
 * @param agencies how many they are
 */
public record YearPanel(YearChange change, int agencies) {

  /**
   * Of the agencies the item is for now.
   *
   * @param now the answers in force, by agency; null: none
   * @param before null: no figures are known
   */
  public static YearPanel of(
      Indicator indicator,
      List<Agency> agencies,
      Function<String, @Nullable IndicatorValue> now,
      @Nullable YearBefore before) {
    return pooled(
        indicator,
        agencies,
        code -> {
          IndicatorValue value = now.apply(code);
          return value == null ? null : Entry.of(indicator, value);
        },
        before);
  }

  static YearPanel pooled(
      Indicator indicator,
      List<Agency> agencies,
      Function<String, @Nullable Entry> now,
      @Nullable YearBefore before) {
    List<Entry> present = new ArrayList<>();
    List<Entry> past = new ArrayList<>();
    for (Agency agency : agencies) {
      Entry one = now.apply(agency.code());
      Entry other = YearFigures.entry(before, agency.code(), indicator);
      boolean both =
          one != null
              && other != null
              && Pool.enters(indicator, one)
              && Pool.enters(indicator, other);
      if (both && indicator.applies().appliesTo(agency)) {
        present.add(one);
        past.add(other);
      }
    }
    return new YearPanel(
        new YearChange(Pool.of(indicator, present), Pool.of(indicator, past)), present.size());
  }
}
