package vn.tonghop.store;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A prepared statement in batches, as H2 likes it. */
final class BatchedInsert implements BulkInsert {

  private final Sql sql;

  BatchedInsert(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void insert(String into, List<@Nullable Object[]> rows) {
    String holes = String.join(", ", Collections.nCopies(rows.get(0).length, "?"));
    long taken = sql.batch("INSERT INTO " + into + " VALUES (" + holes + ")", rows);
    if (taken != rows.size()) {
      throw new IllegalStateException("inserted " + taken + " of " + rows.size() + " rows");
    }
  }
}
