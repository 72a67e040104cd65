package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shares written behind the choices they belong to: {@code A 70%, B 30%}. */
final class ShareWords {

  private static final Pattern SHARE =
      Pattern.compile("([^%\\d]*\\p{L}[^%\\d]*)(\\d{1,3}(?:[.,]\\d{1,4})?) ?%");

  private ShareWords() {}

  /**
   * Percent by choice, adding up to 100.
   *
   * @param choiceOf code of the only choice a text names; empty text: none or several
   * @return empty where the text gives no such shares
   */
  static Map<String, BigDecimal> of(String typed, Function<String, String> choiceOf) {
    Map<String, BigDecimal> shares = new LinkedHashMap<>();
    BigDecimal sum = BigDecimal.ZERO;
    Matcher matcher = SHARE.matcher(CellText.line(typed));
    while (matcher.find()) {
      String choice = choiceOf.apply(matcher.group(1).replaceAll("[:;,()+]", " ").strip());
      BigDecimal share = new BigDecimal(matcher.group(2).replace(',', '.'));
      if (choice.isEmpty() || shares.put(choice, share) != null) {
        return Map.of();
      }
      sum = sum.add(share);
    }
    return sum.compareTo(Decimals.HUNDRED) == 0 ? shares : Map.of();
  }
}
