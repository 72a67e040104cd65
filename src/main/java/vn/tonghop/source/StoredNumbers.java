package vn.tonghop.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as workbooks store them. */
final class StoredNumbers {

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern WHOLE = Pattern.compile("^([+-]?\\d+)\\.0+$");
  private static final Pattern ZONED = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})$");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final double BEYOND_LAST_DAY = 2958466;
  private static final int DATE_LENGTH = 10;
  private static final int MOST_DIGITS = 400;

  private StoredNumbers() {}

  static boolean isNumber(String text) {
    return isWhole(text) || NUMBER.matcher(text).matches();
  }

  /** Some digits and nothing else, as most numbers are. */
  private static boolean isWhole(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  /** A whole number without the decimals some programs store with it: {@code 17.0} is 17. */
  static String shortened(String number) {
    return number.indexOf('.') < 0 ? number : WHOLE.matcher(number).replaceFirst("$1");
  }

  /** ISO text of a serial; null when it is no date Excel could show. */
  static @Nullable String date(String serial, boolean date1904) {
    double days = Double.parseDouble(serial);
    if (!(days >= 0 && days < BEYOND_LAST_DAY)) {
      return null;
    }
    LocalDateTime moment = DateUtil.getLocalDateTime(days, date1904, true);
    return moment == null ? null : iso(moment);
  }

  /** ISO text of a cell that stores a date as text; null when it is none. */
  static @Nullable String isoDate(String stored) {
    try {
      if (stored.length() <= DATE_LENGTH) {
        return LocalDate.parse(stored).toString();
      }
      return iso(LocalDateTime.parse(ZONED.matcher(stored).replaceFirst("")));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static String iso(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : DATE_TIME.format(moment);
  }
}
