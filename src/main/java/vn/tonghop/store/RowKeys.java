package vn.tonghop.store;

/**
 * Keys of the rows of the large tables. All rows of one owner (a submission, a campaign) lie in one
 * range of the primary key, in their order: no further index has to be kept, and the rows of an
 * owner are read and deleted together.
 */
final class RowKeys {

  /** Condition on a {@code row_key}, with the holes of {@link #of(long)}. */
  static final String OF_OWNER = "row_key BETWEEN ? AND ?";

  private static final long MOST = 1_000_000_000L;

  private RowKeys() {}

  /** Key of a row: numbers of an owner's rows begin with 1. */
  static long of(long owner, int number) {
    return owner * MOST + number;
  }

  /** SQL: the first AND the last key the rows of an owner may have. */
  static String rangeOf(String owner) {
    return owner + " * " + MOST + " AND " + owner + " * " + MOST + " + " + (MOST - 1);
  }

  /**
   * SQL: rows beside the typed tables belong to the attempt that a submission is at.
   *
   * @param rows name of the rows in the query
   * @param submission name of the submission in the query
   */
  static String ofAttempt(String rows, String submission) {
    return "%2$s.id = %1$s.submission AND %2$s.attempt = %1$s.attempt AND %1$s.row_key BETWEEN %3$s"
        .formatted(rows, submission, rangeOf(submission + ".id"));
  }

  /** SQL: the key of a row. */
  static String keyOf(String owner, String number) {
    return owner + " * " + MOST + " + " + number;
  }

  /** SQL: the number in a key of an owner. */
  static String numberOf(String key, String owner) {
    return "CAST(" + key + " - " + owner + " * " + MOST + " AS INTEGER)";
  }

  /** SQL: the owner in a key. */
  static String ownerOf(String key) {
    return key + " / " + MOST;
  }

  /** The number in a key. */
  static int number(long key) {
    return (int) (key % MOST);
  }

  /** The first and the last key an owner's rows may have. */
  static Object[] of(long owner) {
    return new Object[] {owner * MOST, owner * MOST + MOST - 1};
  }
}
