package vn.tonghop.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tonghop.finding.Finding;
import vn.tonghop.finding.Origin;

/**
 * Keys looked for in a table that may not have been read yet, each with what is to be told if it is
 * not there. The first ten thousand are kept in full, of the others only a hash and the row.
 */
final class OpenKeys {

  private static final int MOST_IN_FULL = 10_000;

  private final Map<String, Finding> inFull = new LinkedHashMap<>();
  private final FirstRows later = new FirstRows();
  private @Nullable Finding last;

  /** A key that was not added before. */
  void add(String key, Finding finding) {
    if (inFull.size() < MOST_IN_FULL) {
      inFull.put(key, finding);
    } else {
      Integer row = finding.row();
      later.of(key, row == null ? 1 : row);
      last = finding;
    }
  }

  /** Tells those that are not among the keys met, by row. */
  void missingIn(FirstRows there, Consumer<Finding> told) {
    inFull.forEach(
        (key, finding) -> {
          if (!there.contains(key)) {
            told.accept(finding);
          }
        });
    Finding known = last;
    if (known != null) {
      String table = known.subject().substring(0, known.subject().indexOf('/'));
      Finding bare =
          new Finding(
              known.code(),
              known.level(),
              "",
              Origin.of(known.origin().file(), known.origin().sheet()),
              known.column(),
              null,
              "",
              "");
      later
          .rowsNotIn(there)
          .forEach(row -> told.accept(bare.row(row).about(table + "/" + row, known.column())));
    }
  }
}
