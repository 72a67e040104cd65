package vn.tonghop.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A rule over one answer. What follows from the kind needs no rule: counts are whole and not
 * negative, percents lie in 0–100, enums are in their list, dates exist.
 */
public sealed interface ValueRule {

  /** Finding code raised. */
  String code();

  Level level();

  /** Text shorter than this (in characters, trimmed) raises TEXT-SHORT. */
  record MinLength(int length, String code, Level level) implements ValueRule {}

  /** The amount (or numerator and denominator quotient) must be greater than zero. */
  record Positive(String code, Level level) implements ValueRule {}

  /** The value (amount; numerator/denominator for a quotient; percent for a share) lies inside. */
  record Range(@Nullable BigDecimal min, @Nullable BigDecimal max, String code, Level level)
      implements ValueRule {}

  /** Numerator ≤ denominator; with denominator 0 the numerator must be 0. */
  record NumeratorWithin(String code, Level level) implements ValueRule {}

  /**
   * A typed percentage equals 100·n/d: within {@code tolerance} points fine, within {@code
   * mismatch} points PCT-DIFFERS (WARN), beyond {@code code} at {@code level}. Only a percentage:
   * NO-COUNTS.
   */
  record PercentMatch(BigDecimal tolerance, BigDecimal mismatch, String code, Level level)
      implements ValueRule {}

  /** The date lies inside, both ends included. */
  record DateWindow(LocalDate from, LocalDate to, String code, Level level) implements ValueRule {}

  /** The date is this one. */
  record DateEquals(LocalDate date, String code, Level level) implements ValueRule {}

  /** The text holds at least one host name and every entry is one; no reachability test. */
  record Url(String code, Level level) implements ValueRule {}
}
