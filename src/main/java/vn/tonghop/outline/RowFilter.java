package vn.tonghop.outline;

import java.util.Map;
import java.util.Set;

/**
 * Which rows of a table are meant: for each column the accepted values, as canonical text (choice
 * codes; numbers in plain notation without trailing zeros; a column with several choices matches
 * when one of its choices is accepted). Empty: all rows.
 */
public record RowFilter(Map<String, Set<String>> accepted) {

  public static final RowFilter ALL = new RowFilter(Map.of());

  public RowFilter {
    accepted = Map.copyOf(accepted);
  }
}
