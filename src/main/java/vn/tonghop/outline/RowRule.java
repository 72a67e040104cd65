package vn.tonghop.outline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Level;

/**
 * A rule over one row of a table (or, for {@link Unique}, over its keys). ERROR rejects the row.
 */
public sealed interface RowRule {

  String code();

  Level level();

  /** {@code left relation right} where both numbers are there. */
  record Compare(String left, RecordRule.Relation relation, String right, String code, Level level)
      implements RowRule {}

  /**
   * {@code left relation right} for dates, or for choices of one list (or of two, one of which has
   * all choices of the other in the same order).
   *
   * @param order codes of the longer list from the lowest; empty: the columns hold dates
   */
  record Order(
      String left,
      RecordRule.Relation relation,
      String right,
      List<String> order,
      String code,
      Level level)
      implements RowRule {
    public Order {
      order = List.copyOf(order);
    }
  }

  /**
   * {@code Σ parts relation total} within the tolerance, where the total and a part are there.
   *
   * @param blankIsZero empty parts add nothing; false: with an empty part nothing is judged
   */
  record Sum(
      List<String> parts,
      RecordRule.Relation relation,
      String total,
      Tolerance tolerance,
      boolean blankIsZero,
      String code,
      Level level)
      implements RowRule {
    public Sum {
      parts = List.copyOf(parts);
    }
  }

  /**
   * What some columns say together is said by some row of another table of the submission (compared
   * as text keys). Judged when both tables have been read; never rejects a row.
   *
   * @param columns of this table; rows that leave all of them empty are not judged
   * @param keys columns of the other table, as many
   * @param where which rows of the other table count
   */
  record KeyIn(
      List<String> columns,
      String table,
      List<String> keys,
      RowFilter where,
      String code,
      Level level)
      implements RowRule {
    public KeyIn {
      columns = List.copyOf(columns);
      keys = List.copyOf(keys);
    }
  }

  /** The number of a column is greater than zero. */
  record Positive(String column, String code, Level level) implements RowRule {}

  /** The number of a column lies inside. */
  record Range(
      String column, @Nullable BigDecimal min, @Nullable BigDecimal max, String code, Level level)
      implements RowRule {}

  /** The text of a column is an Internet address. */
  record Url(String column, String code, Level level) implements RowRule {}

  /** A column, or one of those that may be filled in instead of it, is filled in. */
  record Filled(String column, List<String> instead, String code, Level level) implements RowRule {
    public Filled {
      instead = List.copyOf(instead);
    }

    public Filled(String column, String code, Level level) {
      this(column, List.of(), code, level);
    }
  }

  /**
   * A period holds a year, begins not before and not after certain years; each null: not judged. A
   * text that is no period is not judged.
   */
  record Period(
      String column,
      @Nullable Integer holds,
      @Nullable Integer beginsFrom,
      @Nullable Integer beginsBy,
      String code,
      Level level)
      implements RowRule {}

  /** A rule for the rows of the filter only. */
  record Only(RowFilter rows, RowRule rule) implements RowRule {
    @Override
    public String code() {
      return rule.code();
    }

    @Override
    public Level level() {
      return rule.level();
    }
  }

  /**
   * The date of a column lies inside, both ends included.
   *
   * @param from null: however early
   * @param to null: however late
   * @param needed an empty cell breaks the rule, too
   */
  record DateWindow(
      String column,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      boolean needed,
      String code,
      Level level)
      implements RowRule {
    public DateWindow(String column, LocalDate from, LocalDate to, String code, Level level) {
      this(column, from, to, false, code, level);
    }
  }

  /**
   * The rows of each agency are those of a list set beforehand: a row that is not listed breaks the
   * rule; a listed row that is not there is told, too.
   *
   * @param columns by which rows are found in the list (compared as text keys)
   * @param rows by agency, in the order of the list
   * @param missing level of what is told of a listed row that is not there
   */
  record Listed(
      List<String> columns,
      Map<String, List<ListedRow>> rows,
      String code,
      Level level,
      Level missing)
      implements RowRule {
    public Listed {
      columns = List.copyOf(columns);
      rows = Map.copyOf(rows);
    }

    /** Rows set for an agency; none where the list does not name it. */
    public List<ListedRow> of(String agency) {
      return rows.getOrDefault(agency, List.of());
    }
  }

  /** Texts of a row set beforehand, by key of the column. */
  record ListedRow(Map<String, String> texts) {
    public ListedRow {
      texts = Map.copyOf(texts);
    }
  }

  /** No two rows of the submission agree in these columns (compared as text keys). */
  record Unique(List<String> columns, String code, Level level) implements RowRule {
    public Unique {
      columns = List.copyOf(columns);
    }
  }
}
