package vn.tonghop.normalize;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Component;

/**
 * One agency's answer to one indicator.
 *
 * @param indicator its code
 * @param amount the number of a count, percent or money (in đồng) item; for a ratio the percentage
 *     as typed, null when none was
 * @param numerator of a ratio
 * @param denominator of a ratio
 * @param text canonical text: choice code(s) joined by "|", ISO date, {@code yes}/{@code no}/{@code
 *     partial}, or the narrative
 * @param raw what the agency typed, as found; null for derived items
 * @param note remark of the agency beside the answer
 * @param origin null for derived items and items not answered
 */
public record IndicatorValue(
    String indicator,
    ValueState state,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable String text,
    @Nullable String raw,
    @Nullable String note,
    @Nullable Origin origin) {

  /** Canonical texts of yes/no items. */
  public static final String YES = "yes";

  public static final String NO = "no";
  public static final String PARTIAL = "partial";

  public static IndicatorValue empty(String indicator, ValueState state) {
    return new IndicatorValue(indicator, state, null, null, null, null, null, null, null);
  }

  public @Nullable BigDecimal number(Component component) {
    return switch (component) {
      case AMOUNT -> amount;
      case NUMERATOR -> numerator;
      case DENOMINATOR -> denominator;
    };
  }

  /** The same answer with other numbers; state VALUE. */
  public IndicatorValue withNumbers(
      @Nullable BigDecimal newAmount,
      @Nullable BigDecimal newNumerator,
      @Nullable BigDecimal newDenominator) {
    return new IndicatorValue(
        indicator,
        ValueState.VALUE,
        newAmount,
        newNumerator,
        newDenominator,
        text,
        raw,
        note,
        origin);
  }

  /** Left out by an ERROR: no number, no text, the raw text stays. */
  public IndicatorValue rejected() {
    return new IndicatorValue(
        indicator, ValueState.REJECTED, null, null, null, null, raw, note, origin);
  }
}
