package vn.tonghop.consolidate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.normalize.TableRow;

/**
 * One row of a consolidated table.
 *
 * @param ordinal Roman for groups, a running number through the table for agencies and lines, else
 *     empty
 * @param code agency (of a line: the agency it belongs to), group, region, item or target; of the
 *     grand total {@code ALL}, or the groups it covers joined by "+"; of a VALUE the choice, {@code
 *     _other} for all that are not in the list, {@code _blank} for rows that name none
 * @param cells one per column of the block; none for a GROUP row
 * @param sent where the row of a table it shows stands; null: it shows none
 * @param item code of the item that a line about one item of one agency stands for; else null
 */
public record ReportRow(
    Kind kind,
    String ordinal,
    String code,
    String name,
    List<ReportCell> cells,
    @Nullable Sent sent,
    @Nullable String item) {

  /**
   * A row as an agency sent it.
   *
   * @param origin file and sheet
   * @param row number as the sheet shows it
   */
  public record Sent(Origin origin, int row) {

    private static Sent of(TableRow row) {
      return new Sent(row.origin(), row.sourceRow());
    }
  }

  /** A row that shows no row of a table. */
  public ReportRow(Kind kind, String ordinal, String code, String name, List<ReportCell> cells) {
    this(kind, ordinal, code, name, cells, null, null);
  }

  /** A line that shows a row of a table. */
  static ReportRow line(
      String ordinal, String code, String name, List<ReportCell> cells, TableRow row) {
    return new ReportRow(Kind.LINE, ordinal, code, name, cells, Sent.of(row), null);
  }

  /** What a row stands for. */
  public enum Kind {
    /** Title of a group. */
    GROUP,
    AGENCY,
    /** A row of a table, an item, a finding. */
    LINE,
    /** A group or region among others. */
    POPULATION,
    /** A choice that rows of tables hold; the code is its. */
    VALUE,
    /** An item; the code is its. */
    INDICATOR,
    /** A target; the code is its id. */
    TARGET,
    SUBTOTAL,
    TOTAL
  }

  public ReportRow {
    cells = List.copyOf(cells);
  }
}
