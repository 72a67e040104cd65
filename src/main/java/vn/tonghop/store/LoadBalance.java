package vn.tonghop.store;

import java.util.List;
import java.util.Map;
import vn.tonghop.intake.IntakeResult.TableTally;
import vn.tonghop.outline.Outline;
import vn.tonghop.outline.Table;

/** Rows read = loaded + rejected, and rows loaded = rows stored, for every table. */
final class LoadBalance {

  private LoadBalance() {}

  static void check(Outline outline, List<TableTally> tallies, Map<String, Long> stored) {
    for (Table table : outline.tables()) {
      List<TableTally> own = tallies.stream().filter(t -> t.table().equals(table.key())).toList();
      long read = own.stream().mapToLong(TableTally::dataRows).sum();
      long loaded = own.stream().mapToLong(TableTally::loaded).sum();
      long rejected = own.stream().mapToLong(TableTally::rejected).sum();
      long found = stored.getOrDefault(TypedTable.of(outline.id(), table).name(), 0L);
      if (read != loaded + rejected || loaded != found) {
        throw new IllegalStateException(
            "table "
                + table.key()
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
