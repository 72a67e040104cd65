package vn.tonghop.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.FindingCode;
import vn.tonghop.finding.Level;

/**
 * Judges one date. Where it would be right with day and month exchanged, that is told: Excel may
 * have taken 10/11 for the eleventh of October.
 */
final class DateJudge {

  private DateJudge() {}

  /**
   * @param finding of the rule, without facts
   * @return what is wrong; null: nothing
   */
  static @Nullable Finding judge(
      LocalDate date, Predicate<LocalDate> good, Finding finding, String expected) {
    if (good.test(date)) {
      return null;
    }
    LocalDate exchanged = exchanged(date);
    if (exchanged != null && good.test(exchanged)) {
      FindingCode code = FindingCode.DATE_SWAPPED;
      return finding
          .code(code.code())
          .level(finding.level() == Level.ERROR ? Level.ERROR : code.level())
          .found(NumberText.of(date))
          .expected(NumberText.of(exchanged));
    }
    return finding.found(NumberText.of(date)).expected(expected);
  }

  private static @Nullable LocalDate exchanged(LocalDate date) {
    try {
      return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Both ends belong to it; null: open. */
  static Predicate<LocalDate> within(@Nullable LocalDate from, @Nullable LocalDate to) {
    return date -> (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
  }
}
