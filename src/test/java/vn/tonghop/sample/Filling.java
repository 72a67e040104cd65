package vn.tonghop.sample;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Set;
import vn.tonghop.outline.Component;
import vn.tonghop.outline.Indicator;

/**
 * What a workbook is filled with.
 *
 * @param rows of the tables, as often as they are read
 * @param needed items whose numbers formulas need
 * @param asText numbers are typed as text ("1.234,5", "98%") where no formula needs them
 */
record Filling(
    Layout layout,
    Report report,
    Derived.Rows rows,
    Derived derived,
    Set<String> needed,
    boolean asText) {

  /** Whether the numbers of this item are typed as text. */
  boolean isTyped(Indicator item, MouldCell cell) {
    return asText
        && !needed.contains(item.code())
        && item.derivation(Component.NUMERATOR) == null
        && item.derivation(Component.DENOMINATOR) == null;
  }

  /** As people write it: 1.234,5. */
  static String typed(BigDecimal number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator('.');
    symbols.setDecimalSeparator(',');
    return new DecimalFormat("#,##0.##", symbols).format(number);
  }
}
