package vn.tonghop.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.tonghop.intake.IntakeResult.TableTally;

/**
 * Rows read = loaded + rejected, and rows loaded = rows the database says it took, for every table.
 */
final class LoadBalance {

  private LoadBalance() {}

  /**
   * @param tables keys of all tables
   * @param stored rows the database took, by key; none: 0
   */
  static void check(Collection<String> tables, List<TableTally> tallies, Map<String, Long> stored) {
    for (String table : tables) {
      List<TableTally> own = tallies.stream().filter(t -> t.table().equals(table)).toList();
      long read = own.stream().mapToLong(TableTally::dataRows).sum();
      long loaded = own.stream().mapToLong(TableTally::loaded).sum();
      long rejected = own.stream().mapToLong(TableTally::rejected).sum();
      long found = stored.getOrDefault(table, 0L);
      if (read != loaded + rejected || loaded != found) {
        throw new IllegalStateException(
            "table "
                + table
                + ": "
                + read
                + " data rows read, "
                + loaded
                + " loaded, "
                + rejected
                + " rejected, but "
                + found
                + " stored");
      }
    }
  }
}
