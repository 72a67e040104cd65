package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/**
 * Every aggregate the outline's indicators and rules need from one table, collected while its rows
 * flow by. Memory does not grow with the rows, but for twenty to forty bytes per different value
 * that is counted.
 */
public final class TableFacts {

  private final Table table;
  private final Map<Derivation.TableSum, RunningSum> sums = new HashMap<>();
  private final Map<Derivation.TableCount, RunningCount> counts = new HashMap<>();
  private final Map<Derivation.TableDistinct, RunningDistinct> distinct = new HashMap<>();
  private final RunningSum[] allSums;
  private final RunningCount[] allCounts;
  private final RunningDistinct[] allDistinct;
  private final int listed;
  private int usedRows;

  /**
   * @param agency code of the agency whose rows they are; empty: of no agency of the registry
   */
  public TableFacts(Table table, Outline outline, String agency) {
    this.table = table;
    this.listed = table.listed(agency).size();
    outline.overRows(table.key()).forEach(this::collect);
    this.allSums = sums.values().toArray(RunningSum[]::new);
    this.allCounts = counts.values().toArray(RunningCount[]::new);
    this.allDistinct = distinct.values().toArray(RunningDistinct[]::new);
  }

  /** The rows of no agency of the registry. */
  public TableFacts(Table table, Outline outline) {
    this(table, outline, "");
  }

  private void collect(Derivation.OverRows term) {
    if (term instanceof Derivation.TableSum sum) {
      sums.put(sum, new RunningSum(table, sum));
    } else if (term instanceof Derivation.TableCount count) {
      counts.put(count, new RunningCount(table, count));
    } else if (term instanceof Derivation.TableDistinct values) {
      distinct.put(values, new RunningDistinct(table, values));
    }
  }

  /**
   * Takes one data row.
   *
   * @param used false for a rejected row, which enters only the counts over all data rows
   */
  public void row(TableRow row, boolean used) {
    if (used) {
      usedRows++;
      for (RunningSum sum : allSums) {
        sum.add(row);
      }
      for (RunningDistinct values : allDistinct) {
        values.add(row);
      }
    }
    for (RunningCount count : allCounts) {
      count.add(row, used);
    }
  }

  /** Rows that may be used. */
  public int usedRows() {
    return usedRows;
  }

  /** A sum, or how many used or listed rows or different values there are. */
  @Nullable BigDecimal number(Derivation.OverRows wanted) {
    if (wanted instanceof Derivation.TableSum sum) {
      return sum(sum);
    }
    if (wanted instanceof Derivation.TableListed) {
      return BigDecimal.valueOf(listed);
    }
    return wanted instanceof Derivation.TableDistinct values
        ? BigDecimal.valueOf(known(distinct.get(values), values).keys.size())
        : BigDecimal.valueOf(count((Derivation.TableCount) wanted));
  }

  /**
   * Σ of the column's numbers over the used rows meant; 0 where no row is meant or all cells are
   * empty, unless such a sum is undefined: null.
   */
  @Nullable BigDecimal sum(Derivation.TableSum wanted) {
    RunningSum sum = known(sums.get(wanted), wanted);
    return wanted.given() && !sum.given ? null : sum.total;
  }

  /** Number of used rows meant. */
  long count(Derivation.TableCount wanted) {
    return known(counts.get(wanted), wanted).used;
  }

  /** Number of data rows meant, rejected ones included. */
  long countWithRejected(Derivation.TableCount wanted) {
    return known(counts.get(wanted), wanted).all;
  }

  private static <T> T known(@Nullable T aggregate, Derivation wanted) {
    if (aggregate == null) {
      throw new IllegalArgumentException("not collected: " + wanted);
    }
    return aggregate;
  }

  private static final class RunningSum {
    private final RowMatcher matcher;
    private final int column;
    private BigDecimal total = BigDecimal.ZERO;
    private boolean given;

    RunningSum(Table table, Derivation.TableSum sum) {
      this.matcher = new RowMatcher(table, sum.where());
      this.column = table.indexOf(sum.column());
    }

    void add(TableRow row) {
      BigDecimal amount = matcher.matches(row) ? PlainNumber.in(row, column) : null;
      if (amount != null) {
        total = total.add(amount);
        given = true;
      }
    }
  }

  private static final class RunningDistinct {
    private final RowMatcher matcher;
    private final int column;
    private final boolean several;
    private final FirstRows keys = new FirstRows();

    RunningDistinct(Table table, Derivation.TableDistinct values) {
      this.matcher = new RowMatcher(table, values.where());
      this.column = table.indexOf(values.column());
      this.several = table.columns().get(column).several();
    }

    void add(TableRow row) {
      String text = matcher.matches(row) ? row.canonical(column) : null;
      if (text == null) {
        return;
      }
      for (String value : several ? text.split("\\|", -1) : new String[] {text}) {
        keys.of(WordKey.of(value), row.sourceRow());
      }
    }
  }

  private static final class RunningCount {
    private final RowMatcher matcher;
    private long used;
    private long all;

    RunningCount(Table table, Derivation.TableCount count) {
      this.matcher = new RowMatcher(table, count.where());
    }

    void add(TableRow row, boolean isUsed) {
      if (matcher.matches(row)) {
        all++;
        used += isUsed ? 1 : 0;
      }
    }
  }
}
