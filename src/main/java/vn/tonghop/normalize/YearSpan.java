package vn.tonghop.normalize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year or some years on end.
 *
 * @param to last year, at least {@code from}; null: without an end
 */
public record YearSpan(int from, @Nullable Integer to) {

  private static final Pattern CANONICAL = Pattern.compile("(\\d{4})(?:(-)(\\d{4})?)?");

  /** The period a canonical text stands for; empty: the text is no period. */
  public static Optional<YearSpan> of(String canonical) {
    Matcher matcher = CANONICAL.matcher(canonical);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int from = Integer.parseInt(matcher.group(1));
    if (matcher.group(2) == null) {
      return Optional.of(new YearSpan(from, from));
    }
    Integer to = matcher.group(3) == null ? null : Integer.valueOf(matcher.group(3));
    return Optional.of(new YearSpan(from, to));
  }

  /** Whether the year lies in it. */
  public boolean holds(int year) {
    return from <= year && (to == null || year <= to);
  }

  /** {@code 2018}, {@code 2018-2020}, {@code 2018-}. */
  public String canonical() {
    if (to == null) {
      return from + "-";
    }
    return to == from ? String.valueOf(from) : from + "-" + to;
  }
}
