package vn.tonghop.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The places of agencies by a column of one publication: the greatest number is first, equal ones
 * share a place and the next is skipped.
 */
final class Ranks {

  private final Map<String, List<BigDecimal>> numbers = new HashMap<>();

  /** Reads the numbers of all columns that rank. */
  Ranks(Supplier<Lines> table, BlockLayout layout) {
    try (Rows rows = new Rows(table.get(), TableChanges::isAgency)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        for (String column : row.columns().keySet()) {
          BigDecimal number = Change.number(row.get(column));
          if (number != null && layout.ranks(row.get("block"), column)) {
            numbers
                .computeIfAbsent(key(row.get("block"), column), k -> new ArrayList<>())
                .add(number);
          }
        }
      }
    }
    numbers.values().forEach(list -> list.sort(Comparator.reverseOrder()));
  }

  private static String key(String block, String column) {
    return block + "/" + column;
  }

  /** From 1; null where the cell holds no number or the column does not rank. */
  @Nullable Integer of(String block, String column, @Nullable String cell) {
    BigDecimal number = Change.number(cell);
    List<BigDecimal> list = numbers.get(key(block, column));
    if (number == null || list == null) {
      return null;
    }
    int at = Collections.binarySearch(list, number, Comparator.reverseOrder());
    if (at < 0) {
      return null;
    }
    return first(list, at, number) + 1;
  }

  private static int first(List<BigDecimal> list, int found, BigDecimal number) {
    int low = 0;
    int high = found;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).compareTo(number) > 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
