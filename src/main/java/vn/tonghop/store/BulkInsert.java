package vn.tonghop.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes many rows at once, within the transaction of its caller. */
interface BulkInsert {

  /**
   * @param into table and columns: {@code "t" ("a", "b")}
   * @param rows one argument per column; Number, String or null
   * @throws IllegalStateException the database took another number of rows
   */
  void insert(String into, List<@Nullable Object[]> rows);

  static BulkInsert of(Database database) {
    return database.dialect() == Dialect.H2
        ? new BatchedInsert(database.sql())
        : new CopyInsert(database.sql());
  }
}
