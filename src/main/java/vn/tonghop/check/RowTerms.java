package vn.tonghop.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tonghop.outline.Derivation;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/**
 * What an outline's indicators and rules ask of the rows of each table: prepared once, the same for
 * all submissions. Immutable.
 */
public final class RowTerms {

  record Sum(Derivation.TableSum term, RowMatcher rows, int column) {}

  record Count(Derivation.TableCount term, RowMatcher rows) {}

  /**
   * @param several a cell may name several values
   */
  record Distinct(Derivation.TableDistinct term, RowMatcher rows, int column, boolean several) {}

  /** Of one table. */
  record OfTable(List<Sum> sums, List<Count> counts, List<Distinct> distinct) {
    OfTable {
      sums = List.copyOf(sums);
      counts = List.copyOf(counts);
      distinct = List.copyOf(distinct);
    }
  }

  private final Map<String, OfTable> tables = new HashMap<>();

  public RowTerms(Outline outline) {
    outline.tables().forEach(table -> tables.put(table.key(), prepared(table, outline)));
  }

  /**
   * @throws IllegalArgumentException the outline has no such table
   */
  OfTable of(Table table) {
    OfTable terms = tables.get(table.key());
    if (terms == null) {
      throw new IllegalArgumentException("no table " + table.key() + " in the outline");
    }
    return terms;
  }

  private static OfTable prepared(Table table, Outline outline) {
    List<Sum> sums = new ArrayList<>();
    List<Count> counts = new ArrayList<>();
    List<Distinct> distinct = new ArrayList<>();
    for (Derivation.OverRows term : outline.overRows(table.key())) {
      if (term instanceof Derivation.TableSum sum) {
        RowMatcher rows = new RowMatcher(table, sum.where());
        sums.add(new Sum(sum, rows, table.indexOf(sum.column())));
      } else if (term instanceof Derivation.TableCount count) {
        counts.add(new Count(count, new RowMatcher(table, count.where())));
      } else if (term instanceof Derivation.TableDistinct values) {
        int column = table.indexOf(values.column());
        RowMatcher rows = new RowMatcher(table, values.where());
        distinct.add(new Distinct(values, rows, column, table.columns().get(column).several()));
      }
    }
    return new OfTable(sums, counts, distinct);
  }
}
