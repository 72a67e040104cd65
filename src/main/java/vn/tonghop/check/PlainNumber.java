package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;

/** Canonical texts of cells that are numbers. */
final class PlainNumber {

  private static final Pattern PLAIN = Pattern.compile("-?\\d{1,28}(\\.\\d{1,10})?");

  private PlainNumber() {}

  /** The number a cell holds; null when it is empty or holds a word. */
  static @Nullable BigDecimal in(TableRow row, int column) {
    Object value = row.value(column);
    if (value instanceof BigDecimal number) {
      return number;
    }
    return value instanceof String text ? of(text) : null;
  }

  /** The number a canonical text stands for; null when it is a word. */
  static @Nullable BigDecimal of(String canonical) {
    return mayBeginNumber(canonical) && PLAIN.matcher(canonical).matches()
        ? new BigDecimal(canonical)
        : null;
  }

  private static boolean mayBeginNumber(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first == '-' || first >= '0' && first <= '9';
  }
}
