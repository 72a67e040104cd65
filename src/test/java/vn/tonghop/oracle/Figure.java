package vn.tonghop.oracle;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as recomputed.
 *
 * @param value null: undefined
 * @param required must be published; the others are compared where they are published
 * @param known false: the published tables do not tell the value; only the counts are compared
 */
record Figure(@Nullable BigDecimal value, int used, int total, boolean required, boolean known) {

  static Figure unknown(int used, int total) {
    return new Figure(null, used, total, true, false);
  }

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
    return (sameValue || !known) && used == publishedUsed && total == publishedTotal;
  }

  @Override
  public String toString() {
    return (value == null ? "undefined" : value.toPlainString()) + " (" + used + "/" + total + ")";
  }
}
