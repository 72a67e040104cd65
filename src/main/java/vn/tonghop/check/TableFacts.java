package vn.tonghop.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Table;
import vn.tonghop.outline.WordKey;

/**
 * Every aggregate the outline's indicators and rules need from one table, collected while its rows
 * flow by. Memory does not grow with the rows, but for thirty to eighty bytes per different value
 * that is counted.
 */
public final class TableFacts {

  private final Map<Derivation.TableSum, RunningSum> sums = new HashMap<>();
  private final Map<Derivation.TableCount, RunningCount> counts = new HashMap<>();
  private final Map<Derivation.TableDistinct, RunningDistinct> distinct = new HashMap<>();
  private final RunningSum[] allSums;
  private final RunningCount[] allCounts;
  private final RunningDistinct[] allDistinct;
  private final int listed;
  private int usedRows;

  /**
   * @param terms of the outline that has the table
   * @param agency code of the agency whose rows they are; empty: of no agency of the registry
   */
  public TableFacts(Table table, RowTerms terms, String agency) {
    this.listed = table.listed(agency).size();
    RowTerms.OfTable asked = terms.of(table);
    asked.sums().forEach(sum -> sums.put(sum.term(), new RunningSum(sum)));
    asked.counts().forEach(count -> counts.put(count.term(), new RunningCount(count)));
    asked.distinct().forEach(values -> distinct.put(values.term(), new RunningDistinct(values)));
    this.allSums = sums.values().toArray(RunningSum[]::new);
    this.allCounts = counts.values().toArray(RunningCount[]::new);
    this.allDistinct = distinct.values().toArray(RunningDistinct[]::new);
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
    private final RowTerms.Sum sum;
    private BigDecimal total = BigDecimal.ZERO;
    private boolean given;

    RunningSum(RowTerms.Sum sum) {
      this.sum = sum;
    }

    void add(TableRow row) {
      BigDecimal amount = sum.rows().matches(row) ? PlainNumber.in(row, sum.column()) : null;
      if (amount != null) {
        total = total.add(amount);
        given = true;
      }
    }
  }

  private static final class RunningDistinct {
    private final RowTerms.Distinct values;
    private final FirstRows keys = new FirstRows();

    RunningDistinct(RowTerms.Distinct values) {
      this.values = values;
    }

    void add(TableRow row) {
      String text = values.rows().matches(row) ? row.canonical(values.column()) : null;
      if (text == null) {
        return;
      }
      for (String value : values.several() ? text.split("\\|", -1) : new String[] {text}) {
        keys.of(WordKey.of(value), row.sourceRow());
      }
    }
  }

  private static final class RunningCount {
    private final RowMatcher rows;
    private long used;
    private long all;

    RunningCount(RowTerms.Count count) {
      this.rows = count.rows();
    }

    void add(TableRow row, boolean isUsed) {
      if (rows.matches(row)) {
        all++;
        used += isUsed ? 1 : 0;
      }
    }
  }
}
