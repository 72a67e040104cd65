package vn.tonghop.outline;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which rows of a table are meant: for each column the accepted values, as canonical text (choice
 * codes; numbers in plain notation without trailing zeros; a column with several choices matches
 * when one of its choices is accepted). {@link #BLANK} accepts an empty cell, {@link #NUMBER} any
 * number in a column that takes both choices and numbers, {@link #FILLED} any cell that is not
 * empty, {@link #SEVERAL} a cell that names more than one choice, a {@link Wanted} what it says.
 * Empty: all rows.
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

  /** What is wanted of a cell that is compared with no choice. */
  public enum What {
    /** The date is this one or an earlier one. */
    BY,
    /** The date is a later one. */
    AFTER,
    /** The text holds these words, as whole words with tone marks, in any case. */
    MENTIONS
  }

  /**
   * {@code _by 2009-07-15}, {@code _after 2009-07-15}, {@code _mentions words}.
   *
   * @param text an ISO date, or the words
   */
  public record Wanted(What what, String text) {

    /** What an accepted value says; empty: it is a value. */
    public static Optional<Wanted> of(String accepted) {
      for (What what : What.values()) {
        String word = "_" + what.name().toLowerCase(Locale.ROOT) + " ";
        if (accepted.startsWith(word)) {
          return Optional.of(new Wanted(what, accepted.substring(word.length()).strip()));
        }
      }
      return Optional.empty();
    }
  }

  public static final RowFilter ALL = new RowFilter(Map.of());

  public RowFilter {
    accepted = Map.copyOf(accepted);
  }
}
