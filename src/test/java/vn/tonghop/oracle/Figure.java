package vn.tonghop.oracle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as recomputed.
 *
 * @param value null: undefined
 * @param required must be published; the others are compared where they are published
 */
record Figure(@Nullable BigDecimal value, int used, int total, boolean required) {

  /** Names a figure: {@code indicator group measure}. */
  record Name(String indicator, String group, String measure) {
    @Override
    public String toString() {
      return indicator + " " + group + " " + measure;
    }
  }

  boolean agreesWith(@Nullable BigDecimal published, int publishedUsed, int publishedTotal) {
    boolean sameValue =
        value == null ? published == null : published != null && value.compareTo(published) == 0;
    return sameValue && used == publishedUsed && total == publishedTotal;
  }

  @Override
  public String toString() {
    return (value == null ? "undefined" : value.toPlainString()) + " (" + used + "/" + total + ")";
  }
}
