package vn.tonghop.publish.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.tonghop.consolidate.Labels;
import vn.tonghop.consolidate.ReportCell;

/** Cells as people of each language read them. */
final class Figures {

  private static final String VIETNAMESE_GROUPS = ".";

  private final Labels vi = Labels.in(Locale.forLanguageTag("vi"));
  private final Labels en = Labels.in(Locale.ENGLISH);

  /** Rounded to the decimals shown, HALF_UP, from the exact figure. */
  static BigDecimal shown(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP);
  }

  /** {@code 1.234,5} and {@code 1,234.5}. */
  static Both number(BigDecimal value, int decimals) {
    String english = String.format(Locale.ROOT, "%,." + decimals + "f", shown(value, decimals));
    String vietnamese =
        english.replace(',', '\0').replace('.', ',').replace("\0", VIETNAMESE_GROUPS);
    return new Both(vietnamese, english);
  }

  /** A cell of each of two tables that differ in their language alone. */
  Both of(ReportCell inVietnamese, ReportCell inEnglish, int decimals) {
    if (inVietnamese instanceof ReportCell.Number number) {
      return number(number.value(), number.decimalsIn(decimals));
    }
    return new Both(words(inVietnamese, vi), words(inEnglish, en));
  }

  private static String words(ReportCell cell, Labels labels) {
    if (cell instanceof ReportCell.Text text) {
      return text.text();
    }
    if (cell instanceof ReportCell.Day day) {
      return labels.day(day.date());
    }
    if (cell instanceof ReportCell.OutOf outOf) {
      return outOf.count() + "/" + outOf.total();
    }
    return cell instanceof ReportCell.Sign sign ? labels.sign(sign) : "";
  }
}
