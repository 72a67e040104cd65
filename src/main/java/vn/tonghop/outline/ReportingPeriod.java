package vn.tonghop.outline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days the figures of a campaign are about; ordered by their beginning, then by their end.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record ReportingPeriod(LocalDate from, LocalDate to) implements Comparable<ReportingPeriod> {

  private static final Pattern CODE = Pattern.compile("([12]\\d{3})(?:H([12])|Q([1-4]))?");
  private static final int MONTHS = 12;
  private static final int HALF = 6;
  private static final int QUARTER = 3;

  /** What a period is in the calendar. */
  public enum Span {
    YEAR,
    HALF,
    QUARTER,
    /** Anything else, from one day to another. */
    DAYS
  }

  /** A whole year. */
  public static ReportingPeriod year(int year) {
    return months(year, 0, MONTHS);
  }

  /** {@code 2009}, {@code 2009H1} or {@code 2009Q3}; empty for anything else. */
  public static Optional<ReportingPeriod> of(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) != null) {
      return Optional.of(months(year, (Integer.parseInt(matcher.group(2)) - 1) * HALF, HALF));
    }
    return Optional.of(
        matcher.group(3) == null
            ? year(year)
            : months(year, (Integer.parseInt(matcher.group(3)) - 1) * QUARTER, QUARTER));
  }

  private static ReportingPeriod months(int year, int before, int months) {
    LocalDate from = LocalDate.of(year, before + 1, 1);
    return new ReportingPeriod(from, from.plusMonths(months).minusDays(1));
  }

  public Span span() {
    for (int months : new int[] {MONTHS, HALF, QUARTER}) {
      boolean begins = from.getDayOfMonth() == 1 && (from.getMonthValue() - 1) % months == 0;
      if (begins && from.plusMonths(months).minusDays(1).equals(to)) {
        return months == MONTHS ? Span.YEAR : months == HALF ? Span.HALF : Span.QUARTER;
      }
    }
    return Span.DAYS;
  }

  /** Which half or quarter of its year, from 1; 1 for a whole year and for days. */
  public int number() {
    return switch (span()) {
      case HALF -> (from.getMonthValue() - 1) / HALF + 1;
      case QUARTER -> (from.getMonthValue() - 1) / QUARTER + 1;
      case YEAR, DAYS -> 1;
    };
  }

  /** Key of its words in a message bundle: {@code YEAR}, {@code HALF.1}, {@code QUARTER.3}, … */
  public String key() {
    Span span = span();
    return span == Span.HALF || span == Span.QUARTER ? span.name() + "." + number() : span.name();
  }

  @Override
  public int compareTo(ReportingPeriod other) {
    return Comparator.comparing(ReportingPeriod::from)
        .thenComparing(ReportingPeriod::to)
        .compare(this, other);
  }
}
