package vn.tonghop.change;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tonghop.change.Change.Support;

/**
 * Changed lists. Rows of agencies have no key that would tell a changed row from another one, so
 * one change per block and agency tells how many rows there were and are; it is told, too, when
 * only their contents differ. Held are a number and a hash per agency, whatever the number of rows.
 */
final class ListChanges {

  private static final String ROWS = "rows";

  private final String table;
  private final ChangedAgencies changed;
  private final Consumer<? super Change> sink;

  ListChanges(String table, ChangedAgencies changed, Consumer<? super Change> sink) {
    this.table = table;
    this.changed = changed;
    this.sink = sink;
  }

  private record Key(String block, String agency) {}

  /** The rows of one agency. */
  private static final class Tally {
    private long rows;
    private long hash;

    /** The running number moves when other agencies' rows do: it does not count. */
    void add(Row row) {
      List<String> cells = row.cells();
      rows += row.get("kind").equals("line") ? 1 : 0;
      for (String cell : cells.subList(Math.min(1, cells.size()), cells.size())) {
        hash = hash * 31 + KeySet.hash(cell);
      }
    }
  }

  /** Compares the rows that are wanted. */
  void send(TwoPublications publications, Predicate<Row> wanted) {
    Map<Key, Tally> before = tallies(() -> publications.before(table), wanted);
    Map<Key, Tally> after = tallies(() -> publications.after(table), wanted);
    Set<Key> keys = new LinkedHashSet<>(after.keySet());
    keys.addAll(before.keySet());
    for (Key key : keys) {
      Tally old = before.get(key);
      Tally young = after.get(key);
      if (old == null || young == null || old.rows != young.rows || old.hash != young.hash) {
        send(key, text(old), text(young), changed.ofAgency(key.agency()));
      }
    }
  }

  private static @Nullable String text(@Nullable Tally tally) {
    return tally == null ? null : Long.toString(tally.rows);
  }

  /** A table that only one publication has. */
  void sendWhole(Supplier<Lines> lines, boolean added) {
    long count = 0;
    try (Rows rows = new Rows(lines.get(), row -> true)) {
      while (rows.next() != null) {
        count++;
      }
    }
    String text = Long.toString(count);
    send(new Key("", ""), added ? null : text, added ? text : null, changed.of(null, ""));
  }

  private void send(Key key, @Nullable String old, @Nullable String young, Causes causes) {
    Figure figure =
        new Figure(Figure.Kind.LIST, table, key.block(), key.agency(), "", "", "", ROWS);
    sink.accept(new Change(figure, old, young, Support.NONE, causes));
  }

  private static Map<Key, Tally> tallies(Supplier<Lines> lines, Predicate<Row> wanted) {
    Map<Key, Tally> tallies = new LinkedHashMap<>();
    try (Rows rows = new Rows(lines.get(), wanted)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        tallies
            .computeIfAbsent(new Key(row.get("block"), row.get("code")), key -> new Tally())
            .add(row);
      }
    }
    return tallies;
  }
}
