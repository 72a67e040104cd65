package vn.tonghop.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import vn.tonghop.normalize.TableRow;
import vn.tonghop.outline.ReportLayout.Block;
import vn.tonghop.outline.RowPlan;
import vn.tonghop.outline.Table;
import vn.tonghop.statistic.AgencyStanding;

/**
 * The rows of a table with the greatest numbers. Equal numbers share a place and the next places
 * are skipped; among tied the order is that of the list. However long the list is, fewer than twice
 * as many rows are held as there are places.
 */
public final class TopRows {

  private final RowPlan.Top top;
  private final int column;
  private final Set<String> agencies = new HashSet<>();
  private final TreeMap<BigDecimal, Tied> byNumber = new TreeMap<>(Comparator.reverseOrder());
  private long held;
  private long numbered;
  private long blank;

  private TopRows(RowPlan.Top top, int column) {
    this.top = top;
    this.column = column;
  }

  /** Goes once through the rows of the agencies a block is about. */
  public static TopRows of(Table table, RowPlan.Top top, Block block, ReportFacts facts) {
    TopRows rows = new TopRows(top, table.indexOf(top.column()));
    for (AgencyStanding standing : facts.standings()) {
      if (standing.agency().isIn(block.groups())) {
        rows.agencies.add(standing.agency().code());
      }
    }
    facts.rows(table.key(), Long.MAX_VALUE, rows::take);
    return rows;
  }

  /**
   * A row and its place.
   *
   * @param agency its code
   * @param place from 1
   */
  public record Placed(String agency, TableRow row, long place) {}

  /** The rows in the order of their places. */
  public List<Placed> placed() {
    List<Placed> placed = new ArrayList<>();
    long place = 1;
    for (Tied tied : byNumber.values()) {
      for (Entry entry : tied.entries) {
        placed.add(new Placed(entry.agency(), entry.row(), place));
      }
      place += tied.count;
    }
    return placed;
  }

  /** Rows with a number, shown or not. */
  long numbered() {
    return numbered;
  }

  /** Rows without a number. */
  long blank() {
    return blank;
  }

  /** Rows that share the last place and are left out, as they would be too many. */
  long leftOut() {
    return byNumber.values().stream().mapToLong(e -> e.count - e.entries.size()).sum();
  }

  private void take(String agency, TableRow row) {
    if (!agencies.contains(agency)) {
      return;
    }
    if (!(row.value(column) instanceof BigDecimal number)) {
      blank++;
      return;
    }
    numbered++;
    held++;
    Tied tied = byNumber.computeIfAbsent(number, n -> new Tied());
    tied.count++;
    if (tied.entries.size() < top.places()) {
      tied.entries.add(new Entry(agency, row));
    }
    while (held - byNumber.lastEntry().getValue().count >= top.places()) {
      held -= byNumber.pollLastEntry().getValue().count;
    }
  }

  private record Entry(String agency, TableRow row) {}

  /** Rows with the same number: so many are held, so many there are. */
  private static final class Tied {
    private final List<Entry> entries = new ArrayList<>();
    private long count;
  }
}
