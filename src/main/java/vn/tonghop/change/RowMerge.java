package vn.tonghop.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of two tables together by their keys, in the order of the tables. As long as the
 * rows both have follow each other in the same order, none is held: at the first difference the
 * keys of both sides are taken down (eight bytes each), which tells inserted and removed rows from
 * moved ones. Only moved rows wait in memory for their partner.
 */
final class RowMerge {

  /** Hears of every key once; null: the side has no such row. */
  @FunctionalInterface
  interface Pairs {
    void pair(@Nullable Row before, @Nullable Row after);
  }

  private final Supplier<Lines> before;
  private final Supplier<Lines> after;
  private final Predicate<Row> wanted;
  private final Function<Row, String> key;
  private final Map<String, Row> waitingBefore = new LinkedHashMap<>();
  private final Map<String, Row> waitingAfter = new LinkedHashMap<>();
  private @Nullable KeySet keysBefore;
  private @Nullable KeySet keysAfter;

  /**
   * @param wanted rows of either side that are looked at
   */
  RowMerge(
      Supplier<Lines> before,
      Supplier<Lines> after,
      Predicate<Row> wanted,
      Function<Row, String> key) {
    this.before = before;
    this.after = after;
    this.wanted = wanted;
    this.key = key;
  }

  void sendTo(Pairs pairs) {
    try (Rows old = new Rows(before.get(), wanted);
        Rows young = new Rows(after.get(), wanted)) {
      Row b = old.next();
      Row a = young.next();
      while (b != null || a != null) {
        if (b != null && a != null && isSameKey(b, a)) {
          pairs.pair(b, a);
          b = old.next();
          a = young.next();
        } else if (b != null && !after().mayContain(key.apply(b))) {
          pairs.pair(b, null);
          b = old.next();
        } else if (a != null && !before().mayContain(key.apply(a))) {
          pairs.pair(null, a);
          a = young.next();
        } else {
          moved(b, a, pairs);
          b = b == null ? null : old.next();
          a = a == null ? null : young.next();
        }
      }
    }
    waitingBefore.values().forEach(row -> pairs.pair(row, null));
    waitingAfter.values().forEach(row -> pairs.pair(null, row));
  }

  /** Most rows are equal: that is told without making their keys. */
  private boolean isSameKey(Row b, Row a) {
    return b.cells().equals(a.cells()) && b.columns().equals(a.columns())
        || key.apply(b).equals(key.apply(a));
  }

  private void moved(@Nullable Row b, @Nullable Row a, Pairs pairs) {
    if (b != null) {
      Row partner = waitingAfter.remove(key.apply(b));
      if (partner != null) {
        pairs.pair(b, partner);
      } else {
        waitingBefore.put(key.apply(b), b);
      }
    }
    if (a != null) {
      Row partner = waitingBefore.remove(key.apply(a));
      if (partner != null) {
        pairs.pair(partner, a);
      } else {
        waitingAfter.put(key.apply(a), a);
      }
    }
  }

  private KeySet before() {
    if (keysBefore == null) {
      keysBefore = keys(before);
    }
    return keysBefore;
  }

  private KeySet after() {
    if (keysAfter == null) {
      keysAfter = keys(after);
    }
    return keysAfter;
  }

  private KeySet keys(Supplier<Lines> side) {
    KeySet keys = new KeySet();
    try (Rows rows = new Rows(side.get(), wanted)) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        keys.add(key.apply(row));
      }
    }
    return keys;
  }
}
