package vn.tonghop.app;

import org.jspecify.annotations.Nullable;
import vn.tonghop.outline.Setup;
import vn.tonghop.store.Database;

/** Reads the campaign before when it is first asked for, then keeps what was read. */
final class PriorYearOnce {

  private final Setup setup;
  private final Database database;
  private boolean read;
  private @Nullable PriorYear year;

  PriorYearOnce(Setup setup, Database database) {
    this.setup = setup;
    this.database = database;
  }

  /** Null: the campaign has no predecessor. */
  @Nullable PriorYear get() {
    if (!read) {
      year = PriorYear.read(setup, database);
      read = true;
    }
    return year;
  }
}
