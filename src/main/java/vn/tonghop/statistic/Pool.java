package vn.tonghop.statistic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tonghop.check.ExactValue;
import vn.tonghop.normalize.Decimals;
import vn.tonghop.normalize.ValueState;
import vn.tonghop.outline.Indicator;
import vn.tonghop.outline.Kind;

/** The one number of several answers, unrounded; null of none. */
final class Pool {

  private Pool() {}

  /** Of a ratio Σn/Σd, of a percentage the simple mean, else Σ: what a group is compared by. */
  static @Nullable ExactValue of(Indicator indicator, List<Entry> entries) {
    return switch (indicator.kind()) {
      case RATIO -> weighted(indicator, entries);
      case PERCENT -> mean(entries);
      default -> sum(indicator, entries);
    };
  }

  /** Whether an answer enters {@link #of}. */
  static boolean enters(Indicator indicator, Entry entry) {
    return indicator.kind() == Kind.RATIO
        ? entry.isPooled()
        : entry.exact() != null || (indicator.kind() != Kind.PERCENT && isNone(indicator, entry));
  }

  /** 100·Σn/Σd (a quotient: Σn/Σd) over pooled answers. */
  static @Nullable ExactValue weighted(Indicator indicator, List<Entry> entries) {
    List<Entry> pairs = entries.stream().filter(Entry::isPooled).toList();
    BigDecimal n = sum(pairs.stream().map(e -> Objects.requireNonNull(e.numerator())).toList());
    BigDecimal d = sum(pairs.stream().map(e -> Objects.requireNonNull(e.denominator())).toList());
    return pairs.isEmpty()
        ? null
        : new ExactValue(indicator.quotient() ? n : n.multiply(Decimals.HUNDRED), d);
  }

  /** The simple mean of the agencies' own numbers. */
  static @Nullable ExactValue mean(List<Entry> entries) {
    List<ExactValue> values = entries.stream().map(Entry::exact).filter(Objects::nonNull).toList();
    BigDecimal dividend = BigDecimal.ZERO;
    BigDecimal divisor = BigDecimal.ONE;
    for (ExactValue value : values) {
      dividend = dividend.multiply(value.divisor()).add(value.dividend().multiply(divisor));
      divisor = divisor.multiply(value.divisor());
    }
    return values.isEmpty()
        ? null
        : new ExactValue(dividend, divisor.multiply(BigDecimal.valueOf(values.size())));
  }

  /** Σ of amounts; "none" is 0 where the item says so. */
  static @Nullable ExactValue sum(Indicator indicator, List<Entry> entries) {
    List<BigDecimal> amounts =
        entries.stream().map(e -> amount(indicator, e)).filter(Objects::nonNull).toList();
    return amounts.isEmpty() ? null : new ExactValue(sum(amounts), BigDecimal.ONE);
  }

  /** What an answer adds to {@link #sum}; null: nothing. */
  static @Nullable BigDecimal amount(Indicator indicator, Entry entry) {
    BigDecimal published = entry.published();
    return published != null ? published : isNone(indicator, entry) ? BigDecimal.ZERO : null;
  }

  private static boolean isNone(Indicator indicator, Entry entry) {
    return entry.state() == ValueState.NIL && indicator.nilCountsAsZero();
  }

  static BigDecimal sum(List<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
