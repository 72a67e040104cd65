package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Phrase;
import vn.tonghop.outline.ReportingPeriod;

/** The fixed words of consolidated tables, from {@code labels_vi} and {@code labels_en}. */
public final class Labels {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private final Locale locale;
  private final ResourceBundle bundle;

  private Labels(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.tonghop.consolidate.labels",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** Words in Vietnamese or English; any other language gives Vietnamese. */
  public static Labels in(Locale locale) {
    return new Labels(
        locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
  }

  /** The language of published files. */
  public static Labels vietnamese() {
    return in(Locale.forLanguageTag("vi"));
  }

  public Locale locale() {
    return locale;
  }

  /** A fixed text; holes {@code {0}}, {@code {1}} are filled with the arguments as they are. */
  public String text(String key, String... arguments) {
    return Phrase.fill(bundle.getString(key), (Object[]) arguments);
  }

  /** {@code năm 2017}, {@code 6 tháng đầu năm 2009}. */
  public String period(ReportingPeriod period) {
    return text(
        "period." + period.key(),
        String.valueOf(period.from().getYear()),
        day(period.from()),
        day(period.to()));
  }

  public String sign(ReportCell.Sign sign) {
    return text("sign." + sign.name());
  }

  /** A figure within a sentence, HALF_UP; "–" where there is none. */
  String number(@Nullable BigDecimal value, int decimals) {
    if (value == null) {
      return sign(ReportCell.Sign.UNDEFINED);
    }
    String plain = value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    return locale.equals(Locale.ENGLISH) ? plain : plain.replace('.', ',');
  }

  /** dd/MM/yyyy whatever the language. */
  public String day(LocalDate date) {
    return DAY.format(date);
  }
}
