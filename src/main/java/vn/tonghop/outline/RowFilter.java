package vn.tonghop.outline;

import java.util.Map;
import java.util.Set;

/**
 * Which rows of a table are meant: for each column the accepted values, as canonical text (choice
 * codes; numbers in plain notation without trailing zeros; a column with several choices matches
 * when one of its choices is accepted). {@link #BLANK} accepts an empty cell, {@link #NUMBER} any
 * number in a column that takes both choices and numbers, {@link #FILLED} any cell that is not
 * empty, {@link #SEVERAL} a cell that names more than one choice. Empty: all rows.
 */
public record RowFilter(Map<String, Set<String>> accepted) {

  /** An empty cell; no choice is called so. */
  public static final String BLANK = "_blank";

  /** Any number. */
  public static final String NUMBER = "_number";

  /** A cell that is not empty. */
  public static final String FILLED = "_filled";

  /** More than one choice. */
  public static final String SEVERAL = "_several";

  public static final RowFilter ALL = new RowFilter(Map.of());

  public RowFilter {
    accepted = Map.copyOf(accepted);
  }
}
