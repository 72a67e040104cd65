package vn.tonghop.change;

/**
 * Which published figure is meant. What does not go with its kind is empty.
 *
 * @param table file below {@code tables/}, without {@code .csv}
 * @param block number of the block in a table of several
 * @param row code of the row; of a submission its agency
 * @param name of the row, as printed
 * @param indicator code, or a pseudo-indicator; of a cell that of its column
 * @param group of a statistic: ALL, a group or a region
 * @param column measure of a statistic, else key of the column
 */
public record Figure(
    Kind kind,
    String table,
    String block,
    String row,
    String name,
    String indicator,
    String group,
    String column) {

  /** Where the figure stands. */
  public enum Kind {
    /** Something about a submission, from {@code submissions.csv}. */
    SUBMISSION,
    /** A line of {@code statistics.csv}. */
    STATISTIC,
    /** A cell of a consolidated table. */
    CELL,
    /** Rows of a list, told by their number; or all rows of a table only one side has. */
    LIST
  }
}
