package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates typed as text: day before month, always. */
final class DateReader {

  private static final Pattern DAY_MONTH_YEAR =
      Pattern.compile("(?:ngày )?(\\d{1,2}) ?[/.\\-] ?(\\d{1,2}) ?[/.\\-] ?(\\d{4}|\\d{2})");
  private static final Pattern IN_WORDS =
      Pattern.compile("(?:[^,]{2,40}, ?)?(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}),? năm (\\d{4})\\.?");
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[t ]\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?)?");
  private static final Pattern MONTH =
      Pattern.compile("(?:tháng |t)?(\\d{1,2}) ?(?:[/.\\-]| năm ) ?(\\d{4})");
  private static final Pattern DAY_IN_TEXT =
      Pattern.compile(
          "(?<![\\p{L}\\d/.\\-])(\\d{1,2}) ?(?:[/.\\-]| tháng) ?(\\d{1,2}),? ?(?:[/.\\-]| ?năm) ?(\\d{4})(?![\\d/])");
  private static final String MONTH_NAME =
      "(?i:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
  private static final Pattern DAY_AND_MONTH_NAME =
      Pattern.compile("\\d{1,2}[ -]" + MONTH_NAME + "|" + MONTH_NAME + "[ -]\\d{1,2}");
  private static final int LONGEST = 100;
  private static final int CENTURY = 2000;
  private static final int LAST_OF_CENTURY = 68;
  private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(20_000);
  private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(80_000);
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  /**
   * A date as read.
   *
   * @param wholeMonth only a month was given; the date is its last day
   */
  record Reading(LocalDate date, boolean wholeMonth) {}

  private DateReader() {}

  /** Empty for what is no date, or one that does not exist. Never throws. */
  static Optional<Reading> read(String raw) {
    if (raw.length() > LONGEST) {
      return Optional.empty();
    }
    String text = CellText.line(raw).toLowerCase(Locale.ROOT);
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return date(number(iso, 1), number(iso, 2), number(iso, 3));
    }
    Matcher numeric = DAY_MONTH_YEAR.matcher(text);
    if (numeric.matches()) {
      return date(year(numeric.group(3)), number(numeric, 2), number(numeric, 1));
    }
    Matcher words = IN_WORDS.matcher(text);
    if (words.matches()) {
      return date(number(words, 3), number(words, 2), number(words, 1));
    }
    Matcher month = MONTH.matcher(text);
    return month.matches() ? lastDay(number(month, 2), number(month, 1)) : Optional.empty();
  }

  /** The only day that a text names; empty: none, several, or one that does not exist. */
  static Optional<LocalDate> only(String raw) {
    Set<LocalDate> named = new HashSet<>();
    Matcher day = DAY_IN_TEXT.matcher(CellText.line(raw).toLowerCase(Locale.ROOT));
    while (day.find()) {
      Optional<Reading> read = date(number(day, 3), number(day, 2), number(day, 1));
      if (read.isEmpty()) {
        return Optional.empty();
      }
      named.add(read.get().date());
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** Whether a text is a whole date or a day and a month's English name ({@code 15-Jan}). */
  static boolean isDay(String raw) {
    String text = CellText.line(raw);
    return read(raw).filter(reading -> !reading.wholeMonth()).isPresent()
        || text.length() <= LONGEST && DAY_AND_MONTH_NAME.matcher(text).matches();
  }

  /** The date a workbook's day number stands for (1900 system); empty for implausible numbers. */
  static Optional<LocalDate> serial(String stored) {
    return Optional.ofNullable(Numbers.stored(stored))
        .filter(days -> days.compareTo(FIRST_SERIAL) >= 0 && days.compareTo(LAST_SERIAL) <= 0)
        .map(days -> SERIAL_ZERO.plusDays(days.intValue()));
  }

  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    if (digits.length() == 4) {
      return year;
    }
    return year <= LAST_OF_CENTURY ? CENTURY + year : CENTURY - 100 + year;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Optional<Reading> date(int year, int month, int day) {
    try {
      return Optional.of(new Reading(LocalDate.of(year, month, day), false));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Reading> lastDay(int year, int month) {
    try {
      return Optional.of(new Reading(YearMonth.of(year, month).atEndOfMonth(), true));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
