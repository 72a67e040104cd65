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
  private static final Pattern ZONED = Pattern.compile("(?:Z|[+-]\\d{2}:\\d{2})$");
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);
  private static final double BEYOND_LAST_DAY = 2958466;
  private static final int DATE_LENGTH = 10;
  private static final int MOST_DIGITS = 400;

  private StoredNumbers() {}

  static boolean isNumber(String text) {
    return isSimple(text) || NUMBER.matcher(text).matches();
  }

  /** Digits with at most one point among or behind them, as most numbers are. */
  private static boolean isSimple(String text) {
    int length = text.length();
    if (length == 0 || length > MOST_DIGITS || !isDigit(text.charAt(0))) {
      return false;
    }
    int points = 0;
    for (int i = 1; i < length; i++) {
      if (text.charAt(i) == '.') {
        points++;
      } else if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return points <= 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A whole number without the decimals some programs store with it: {@code 17.0} is 17. */
  static String shortened(String number) {
    int point = number.indexOf('.');
    if (point <= 0 || point + 1 == number.length() || !isDigit(number.charAt(point - 1))) {
      return number;
    }
    for (int i = point + 1; i < number.length(); i++) {
      if (number.charAt(i) != '0') {
        return number;
      }
    }
    return number.substring(0, point);
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
