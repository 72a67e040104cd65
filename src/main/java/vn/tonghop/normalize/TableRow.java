package vn.tonghop.normalize;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Origin;
import vn.tonghop.outline.Table;

/**
 * One data row of a table, normalized. Values stand in the order of {@link Table#columns()}:
 * BigDecimal for numeric columns (money in đồng), else String (canonical text: choice codes joined
 * by "|", ISO dates, yes/no, narrative); null where empty.
 *
 * @see Table
 */
public final class TableRow {

  private final int number;
  private final int sourceRow;
  private final Origin origin;
  private final @Nullable Object[] cells;
  private final @Nullable String raw;
  private final boolean rejected;
  private final int @Nullable [] sheetColumns;
  private final List<Aside> asides;

  /**
   * What a row says outside the columns of its table.
   *
   * @param header of the column that stands for nothing, as typed; empty: the title of its group
   */
  public record Aside(String header, String text) {}

  /**
   * @param number counts the data rows of the table from 1, rejected ones included
   * @param sourceRow row number as the sheet shows it
   * @param origin file and sheet, no cell
   * @param values one per column of the table; BigDecimal, String or null
   * @param raw raw text of repaired cells, {@code key=text} joined by newlines; null: none
   * @param rejected a cell could not be read: the row must not be used
   */
  public TableRow(
      int number,
      int sourceRow,
      Origin origin,
      @Nullable Object[] values,
      @Nullable String raw,
      boolean rejected) {
    this(number, sourceRow, origin, values, raw, rejected, null, List.of());
  }

  /**
   * @param sheetColumns column of the sheet (from 1) each value was read from, 0: from none; one
   *     array shared by all rows of a table, never changed; null: unknown
   * @param asides titles of the row's groups, and what stands in columns that are not read
   */
  public TableRow(
      int number,
      int sourceRow,
      Origin origin,
      @Nullable Object[] values,
      @Nullable String raw,
      boolean rejected,
      int @Nullable [] sheetColumns,
      List<Aside> asides) {
    this.number = number;
    this.sourceRow = sourceRow;
    this.origin = origin;
    this.cells = values.clone();
    this.raw = raw;
    this.rejected = rejected;
    this.sheetColumns = sheetColumns;
    this.asides = List.copyOf(asides);
  }

  /** The same row, not to be used. */
  public TableRow refused() {
    return new TableRow(number, sourceRow, origin, cells, raw, true, sheetColumns, asides);
  }

  public List<Aside> asides() {
    return asides;
  }

  public int number() {
    return number;
  }

  public int sourceRow() {
    return sourceRow;
  }

  public Origin origin() {
    return origin;
  }

  /** Place of one value: with its cell where the sheet's columns are known. */
  public Origin origin(int column) {
    int sheetColumn = sheetColumns == null ? 0 : sheetColumns[column];
    return sheetColumn > 0 ? origin.at(Origin.address(sourceRow, sheetColumn)) : origin;
  }

  public List<@Nullable Object> values() {
    return Collections.unmodifiableList(Arrays.asList(cells));
  }

  /** BigDecimal of a numeric column, String of another; null where empty. */
  public @Nullable Object value(int column) {
    return cells[column];
  }

  public @Nullable String raw() {
    return raw;
  }

  public boolean rejected() {
    return rejected;
  }

  public @Nullable BigDecimal amount(int column) {
    return (BigDecimal) cells[column];
  }

  /** Text of a non-numeric column; null where empty. */
  public @Nullable String text(int column) {
    return (String) cells[column];
  }

  /** Canonical text of any column, numbers in plain notation without trailing zeros. */
  public @Nullable String canonical(int column) {
    Object value = cells[column];
    if (value instanceof BigDecimal number) {
      return Decimals.plain(number);
    }
    return (String) value;
  }
}
