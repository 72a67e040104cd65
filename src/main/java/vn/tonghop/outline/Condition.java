package vn.tonghop.outline;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds when the indicator's answer (choice code, or plain number) is one of the values, or a
 * number greater than a limit.
 *
 * @param above the limit; null: only the values count
 */
public record Condition(String indicator, Set<String> values, @Nullable BigDecimal above) {
  public Condition {
    values = Set.copyOf(values);
  }

  public Condition(String indicator, Set<String> values) {
    this(indicator, values, null);
  }

  /** Whether it holds for a number in plain notation. */
  public boolean holds(BigDecimal number, String plain) {
    return above != null && number.compareTo(above) > 0 || values.contains(plain);
  }
}
